import { describe, expect, it } from 'vitest';
import { addEntry, placeEntry, type EntryToAdd } from '../../../src/journal/edits/add-entry';
import { addItems } from '../../../src/journal/edits/add-items';
import type { NewItem } from '../../../src/journal/edits/section';
import { lineWords } from '../../../src/journal/records/line-words';
import { lines } from '../actions/journal-of';
import { edited } from './edited';

describe('items', () => {
  const NEW: readonly NewItem[] = [{ text: 'new', children: [] }];
  const added = (text: string, heading = 'Log', items = NEW): string => edited(text, (current) => addItems(current, heading, items));

  it.each<readonly [sentence: string, before: string, after: string]>([
    ['under their heading', lines('# Log', '- a', '# Notes'), lines('# Log', '- a', '- new', '# Notes')],
    ['under a heading in capitals, with spaces', lines('##  LOG ', '- a'), lines('##  LOG ', '- a', '- new')],
    ['under an underlined heading behind a no-break space', lines('\u00A0Log', '===', '- a'), lines('\u00A0Log', '===', '- a', '- new')],
    ['under a heading that was missing', lines('# Dana', '## Notes'), lines('# Dana', '## Notes', '', '## Log', '- new')],
    ['among CRLF', '# Log\r\n- a\r\n', '# Log\r\n- a\r\n- new\r\n'],
    ['under a new heading among CRLF', 'words\r\n', 'words\r\n\r\n## Log\r\n- new\r\n'],
    ['in a note with an underline that is no merge', lines('Dana', '======='), lines('Dana', '=======', '', '## Log', '- new')],
  ])('are added %s', (_sentence, before, after) => {
    expect(added(before)).toBe(after);
  });

  it('are added with what is below them', () => {
    expect(added('# Log\n* a\n', 'Log', [{ text: 'new', children: ['[ ] one', 'two'] }, { text: 'more', children: [] }])).toBe('# Log\n* a\n* new\n\t* [ ] one\n\t* two\n* more\n');
  });

  it.each(['Asks + offers', 'Talks - this year'])('are added under a new heading with a sign of a list in it: %s', (heading) => {
    expect(added('words\n', heading)).toBe(`words\n\n## ${heading}\n- new\n`);
  });

  it('are added under the heading that is asked for in any case', () => {
    expect(added(lines('# Log', '# notes'), 'NOTES')).toBe(lines('# Log', '# notes', '- new'));
  });

  it.each<readonly [sentence: string, text: string, refused: string]>([
    ['code is open that nobody closed', lines('# Dana', '```', 'x'), 'guard-failed'],
    ['a comment is open that nobody closed', lines('# Dana', '', '%%', 'x'), 'guard-failed'],
    ['the note has NUL bytes', lines('# Log', '\0'), 'note-has-nul-bytes 1'],
    ['the note holds an unfinished merge', lines('# Log', '- a', '<<<<<<< ours'), 'note-has-conflict-markers 2'],
  ])('are refused where %s', (_sentence, text, refused) => {
    expect(added(text)).toBe(refused);
  });

  it.each<readonly [sentence: string, item: NewItem]>([
    ['hide the rest of the note', { text: 'x\n\n```', children: [] }],
    ['are more than one line', { text: 'x\n- y', children: ['z\n# Title'] }],
  ])('are refused where their words %s', (_sentence, item) => {
    expect(added(lines('# Log', '- a', '# Notes', '- b'), 'Log', [item])).toBe('guard-failed');
  });
});

describe('an entry', () => {
  const WORDS = lineWords({ headings: { win: ['Großes'], learned: ['Lessons'] }, channels: [], tagsOff: [] });
  const entry = (more: Partial<EntryToAdd>): EntryToAdd => ({ kind: 'detail', text: 'likes tea', links: [], isPrivate: false, on: null, below: [], ...more });
  const NOTE = lines('# Dana', '## Details', '## To talk about', '## Notes');

  it.each<readonly [sentence: string, text: string, more: Partial<EntryToAdd>, heading: string, line: string]>([
    ['of a kind that has its heading has no tag', NOTE, {}, 'Details', 'likes tea'],
    ['is under its heading as the note spells it', lines('## 🙂 personal: '), {}, '🙂 personal:', 'likes tea'],
    ['is under a heading of the user’s own', lines('## Großes'), { kind: 'win' }, 'Großes', 'likes tea'],
    ['of a kind without its heading is under Notes, with its tag', NOTE, { kind: 'win' }, 'Notes', '#win likes tea'],
    ['is under Notes as the note spells it', lines('##  NOTES  '), {}, 'NOTES', '#detail likes tea'],
    ['is under Notes, underlined, behind a no-break space', lines('\u00A0NOTES', '---'), {}, 'NOTES', '#detail likes tea'],
    ['is under its heading, underlined, behind a no-break space', lines('\u00A0Details', '---'), {}, 'Details', 'likes tea'],
    ['is under Notes where there is no such heading yet', lines('# Dana'), {}, 'Notes', '#detail likes tea'],
    ['takes no notice of a heading in a quotation', lines('> ## Details'), {}, 'Notes', '#detail likes tea'],
    ['of a kind that no heading of the format gives keeps its tag', lines('## Lessons'), { kind: 'learned' }, 'Notes', '#learned likes tea'],
    ['has its day before its words', NOTE, { on: '2026-11-19' }, 'Details', '2026-11-19 likes tea'],
    ['that is private says so, under its heading', NOTE, { isPrivate: true }, 'Details', '#private likes tea'],
    ['that is private says so, behind its kind', NOTE, { kind: 'win', isPrivate: true, on: '2026-11-19' }, 'Notes', '2026-11-19 #win #private likes tea'],
    ['has the links to people at its end', NOTE, { links: ['[[Ravi]]', '[[Bo]]'] }, 'Details', 'likes tea [[Ravi]] [[Bo]]'],
    ['has no link twice', NOTE, { text: 'likes [[Ravi]]', links: ['[[Ravi]]', '[[Bo]]'] }, 'Details', 'likes [[Ravi]] [[Bo]]'],
    ['is one line, whatever was typed', NOTE, { text: ' likes \n\n tea\r\nand\rrum ' }, 'Details', 'likes tea and rum'],
    ['keeps the spaces within a line', NOTE, { text: 'likes  tea' }, 'Details', 'likes  tea'],
    ['that is to be done has a box before its day', NOTE, { kind: 'agenda', on: '2026-11-19' }, 'To talk about', '[ ] 2026-11-19 likes tea'],
  ])('%s', (_sentence, text, more, heading, line) => {
    expect(placeEntry(text, entry(more), WORDS)).toEqual({ heading, text: line });
  });

  it.each(['agenda', 'heads-up', 'problem', 'offer', 'ask', 'intro', 'feedback', 'thanks'] as const)('of the kind %s is open until it is ticked', (kind) => {
    expect(placeEntry('', entry({ kind }), WORDS).text).toBe(`[ ] #${kind} likes tea`);
  });

  it.each(['detail', 'need', 'win', 'gave', 'received', 'learned', 'decision', 'objective-talk'] as const)('of the kind %s has no box', (kind) => {
    expect(placeEntry('', entry({ kind }), WORDS).text).toBe(`#${kind} likes tea`);
  });

  it('is written with the lines below it', () => {
    expect(edited(NOTE, (text) => addEntry(text, entry({ kind: 'problem', on: '2026-11-19', below: ['wait', 'ask Ravi'] }), WORDS))).toBe(
      lines('# Dana', '## Details', '## To talk about', '## Notes', '- [ ] 2026-11-19 #problem likes tea', '\t- wait', '\t- ask Ravi'),
    );
  });
});
