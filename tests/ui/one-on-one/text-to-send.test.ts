import { expect, it } from 'vitest';
import { textToSend } from '../../../src/ui/one-on-one/text-to-send';

const sending = { name: 'Dana', words: { short: (date: string) => ({ '2026-11-20': '20 Nov', '2026-12-01': '1 Dec' })[date] ?? date } };
const send = (...lines: readonly string[]) => textToSend(lines.join('\n'), sending);

it('keeps points, promises, problems, decisions and follow-ups, and nothing of the rest', () => {
  expect(send(
    '---', 'type: meeting', 'status: held', '---', '',
    '## In short', '', '- Decide: something', '',
    '## To talk about', '', '- [x] Costs for Q1 ([[Dana Li|↩ to talk about]])', '- [ ] The **freeze** with [[People/Priya Nair|Priya]] ([↩ 6 Nov](<../Dana Li.md>))', '\t- Option: half of it', '',
    '## Promises', '', '- Dana: Offsite date ([[2026-11-12 Dana Li|↩ 12 Nov]]), due 1 Dec', '',
    '## Catch up', '', '- daughter starts robotics', '', '## Their side', '', '- 8 % less budget', '',
    '## Problems', '', '- On-call lands on three people ([[Dana Li|↩ problem]])', '\t- #recommend rotate until March', '', '*Nothing yet: feedback.*', '',
    '## Thanks', '', '- for the room', '',
    '## What we agreed', '', '- send plan fri', '- ', '',
    '## Follow-ups', '', '- [ ] send plan 📅 2026-11-20', '- [ ] name a date #waiting ➕ 2026-11-19 📅 2026-12-01 ^abc', '- [x] call [[Tom Becker]] ✅ 2026-11-19', '- [-] the demo', '\t- with slides', '',
  )).toBe([
    'To talk about', '- Costs for Q1', '- The freeze with Priya', '  - Option: half of it', '',
    'Promises', '- Dana: Offsite date, due 1 Dec', '',
    'Problems', '- On-call lands on three people', '  - I recommend: rotate until March', '',
    'What we agreed', '- send plan fri', '',
    'Follow-ups', '- send plan (by 20 Nov)', '- Dana: name a date (by 1 Dec)', '- call Tom Becker (done)',
  ].join('\n'));
});

it('leaves out what is private, and what is theirs, with all that stands below it', () => {
  expect(send('## What we agreed', '- one', '- #private two', '  - and more', '- #need three', '- four #thanks', '%% five', '- six %%', '<!-- seven -->', '- eight', '### More #private', '- nine', '## To talk about #private', '- ten')).toBe('What we agreed\n- one\n- eight');
  expect(send('---', 'tags: [meeting, private]', '---', '## What we agreed', '- one')).toBe('');
  expect(send('---', 'tags:', '  - private', 'type: meeting', '---', '## What we agreed', '- one')).toBe('');
  expect(send('## Log', '- one')).toBe('');
});

it('looks below the title of the note, unless that one is private; below other sections that are not sent it does not', () => {
  expect(send('# One-on-one', '', '## Hear it from me first', '- 2 days late: the table', '## Their side', '### Problems', '- theirs')).toBe('Hear it from me first\n- 2 days late: the table');
  expect(send('# One-on-one #private', '## Problems', '- one')).toBe('');
});

it('reads CRLF, dotted lists and inline fields', () => {
  expect(textToSend('## What we agreed\r\n\r\n1. one [due:: 2026-11-20]\r\n2. two [priority:: high]\r\n', sending)).toBe('What we agreed\n- one (by 20 Nov)\n- two');
});
