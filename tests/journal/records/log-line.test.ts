import { describe, expect, it } from 'vitest';
import { note, readRecord } from './read-record';

const logLines = (...lines: readonly string[]) => readRecord('People/Dana Li.md', note(...lines)).logLines.map((log) => `${log.at.line + 1} ${log.date} ${log.channel ?? '-'}: ${log.words}`);

describe('a log line', () => {
  const cases: readonly (readonly [line: string, read: string | undefined])[] = [
    ['- 2026-11-06 lunch: her daughter starts robotics', 'lunch: her daughter starts robotics'],
    ['- 2026-11-06 lunch, her daughter', 'lunch: her daughter'],
    ['- 2026-11-06 lunch – her daughter', 'lunch: her daughter'],
    ['- 2026-11-06 lunch her daughter', 'lunch: her daughter'],
    ['- 2026-11-06 Lunch', 'lunch: '],
    ['- 2026-11-06: call: about the plan', 'call: about the plan'],
    ['- 2026-11-06 - call', 'call: '],
    ['- 2026-11-06 one-on-one: the release', 'one-on-one: the release'],
    ['- 2026-11-06 lunchtime walk', '-: lunchtime walk'],
    ['- 2026-11-06 we had lunch', '-: we had lunch'],
    ['- 2026-11-06', '-: '],
    ['- [[2026-11-06]] coffee: x', 'coffee: x'],
    ['- [[2026-11-06|Fri]] coffee: x', 'coffee: x'],
    ['1. 2026-11-06 email: sent', 'email: sent'],
    ['- 2026-11-06 lunch with [[Sam Ortiz]]', 'lunch: with [[Sam Ortiz]]'],
    ['- 2026-11-06 call: a line\u2028separator', 'call: a line\u2028separator'],
    ['- 2026-02-30 lunch', undefined],
    ['- 2026-11-061 lunch', undefined],
    ['- 2026-11-06-07 lunch', undefined],
    ['- lunch on 2026-11-06', undefined],
    ['- [ ] 2026-11-06 lunch', undefined],
    ['- [x] 2026-11-06 lunch', undefined],
    ['- 2026-11-06 lunch ([[2026-11-06 Dana Li|↩ 6 Nov]])', undefined],
    ['2026-11-06 lunch', undefined],
    ['| 2026-11-06 | lunch | her daughter |', 'lunch: her daughter'],
    ['| [[2026-11-06]] | her daughter | robotics |', '-: her daughter, robotics'],
    ['2026-11-06 | call | x', 'call: x'],
    ['| date | what |', undefined],
    ['| --- | --- |', undefined],
  ];
  it.each(cases)('"%s" is %j', (line, read) => {
    expect(logLines('## Log', '', line)).toEqual(read === undefined ? [] : [`3 2026-11-06 ${read}`]);
  });

  const places: readonly (readonly [sentence: string, lines: readonly string[], count: number])[] = [
    ['stands under Log in any case', ['# LOG', '- 2026-11-06 x'], 1],
    ['stands under Contact log', ['## Contact log', '- 2026-11-06 x'], 1],
    ['stands under Interaction Log', ['## Interaction Log', '- 2026-11-06 x'], 1],
    ['stands under a heading below Log', ['## Log', '### 2026', '- 2026-11-06 x'], 1],
    ['does not stand under the next heading', ['## Log', '## Details', '- 2026-11-06 x'], 0],
    ['does not stand under a higher heading', ['## Log', '# Other', '### Deep', '- 2026-11-06 x'], 0],
    ['does not stand under a heading that only begins so', ['## Log of 2026', '- 2026-11-06 x'], 0],
    ['does not stand before any heading', ['- 2026-11-06 x', '## Log'], 0],
    ['does not stand in code', ['## Log', '```', '- 2026-11-06 x', '```'], 0],
    ['does not stand in a comment', ['## Log', '%%', '- 2026-11-06 x', '%%'], 0],
    ['does not stand below another log line, which has its own', ['## Log', '- 2026-11-07 lunch', '  - 2026-11-06 x'], 1],
  ];
  it.each(places)('%s', (_sentence, lines, count) => {
    expect(logLines(...lines)).toHaveLength(count);
  });

  it('stands in the order of the note, table rows too', () => {
    expect(logLines('## Log', '- 2026-11-08 call', '', '| 2026-11-07 | lunch |', '', '- 2026-11-06 email: x', '| a |')).toEqual(['2 2026-11-08 call: ', '4 2026-11-07 lunch: ', '6 2026-11-06 email: x']);
  });

  it('is read in notes of people alone', () => {
    const text = note('## Log', '- 2026-11-06 lunch');
    expect(readRecord('Meetings/x.md', text).logLines).toEqual([]);
    expect(readRecord('Notes/x.md', text).logLines).toEqual([]);
  });
});
