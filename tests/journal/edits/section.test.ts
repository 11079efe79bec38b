import { expect, it } from 'vitest';
import { addToSection, type NewItem } from '../../../src/journal/edits/section';
import { applyChanges } from '../../../src/journal/notes/change';
import { lines } from '../actions/journal-of';

const added = (text: string, items: readonly NewItem[] = [{ text: 'new', children: [] }], heading = 'Log'): string => applyChanges(text, [addToSection(text, heading, items)]);
const WITH_CHILD: readonly NewItem[] = [{ text: 'new', children: ['below'] }];

/** A note, and what becomes of it when an item is added under Log. */
const cases: readonly (readonly [sentence: string, before: string, after: string])[] = [
  ['goes behind the last item of its section', lines('# Log', '- a', '# Notes', '- b'), lines('# Log', '- a', '- new', '# Notes', '- b')],
  ['goes before the blank lines that end its section', lines('# Log', '- a', '', '', '# Notes'), lines('# Log', '- a', '- new', '', '', '# Notes')],
  ['goes behind what is indented below the last item', lines('# Log', '- a', '\t- b', '\tmore'), lines('# Log', '- a', '\t- b', '\tmore', '- new')],
  ['finds its heading in any case, with spaces', lines('##   LOG  ', '- a'), lines('##   LOG  ', '- a', '- new')],
  ['is set apart from words by a blank line', lines('# Log', 'words', '# Notes'), lines('# Log', 'words', '', '- new', '# Notes')],
  ['follows an item after words without a blank line', lines('# Log', '- a', 'words'), lines('# Log', '- a', 'words', '- new')],
  ['has the marker of its section', lines('# Log', '* a', '# Notes', '+ b'), lines('# Log', '* a', '* new', '# Notes', '+ b')],
  ['has a dash where its section is numbered', lines('# Log', '1. a'), lines('# Log', '1. a', '- new')],
  ['has a dash where other sections have stars', lines('# Notes', '* a', '# Log'), lines('# Notes', '* a', '# Log', '- new')],
  ['goes on top where days descend', lines('# Log', '- 2026-11-12 a', '- 2026-11-02 b'), lines('# Log', '- new', '- 2026-11-12 a', '- 2026-11-02 b')],
  ['goes on top where days are links and descend', lines('# Log', 'words', '- [[2026-11-12]] a', '- [[2026-11-02]] b'), lines('# Log', 'words', '- new', '- [[2026-11-12]] a', '- [[2026-11-02]] b')],
  ['goes to the end where days ascend', lines('# Log', '- 2026-11-02 a', '- 2026-11-12 b'), lines('# Log', '- 2026-11-02 a', '- 2026-11-12 b', '- new')],
  ['goes to the end where there is one day', lines('# Log', '- 2026-11-02 a'), lines('# Log', '- 2026-11-02 a', '- new')],
  ['goes to the end where one day stands twice', lines('# Log', '- 2026-11-02 a', '- 2026-11-02 b'), lines('# Log', '- 2026-11-02 a', '- 2026-11-02 b', '- new')],
  ['takes no notice of days of items below, of quotations and of other sections', lines('# Notes', '- 2026-12-24 x', '# Log', '> - 2026-12-01 q', '- 2026-11-02 a', '\t- 2026-10-01 b', '- 2026-11-12 c', '# More', '- 2026-01-01 y'), lines('# Notes', '- 2026-12-24 x', '# Log', '> - 2026-12-01 q', '- 2026-11-02 a', '\t- 2026-10-01 b', '- 2026-11-12 c', '- new', '# More', '- 2026-01-01 y')],
  ['takes items without a day for no days', lines('# Log', '- 2026-11-12 a', '- words', '- 2026-11-02 b', '- more'), lines('# Log', '- new', '- 2026-11-12 a', '- words', '- 2026-11-02 b', '- more')],
  ['goes below an underlined heading', lines('Log', '---', '', 'Notes', '---'), lines('Log', '---', '', '- new', '', 'Notes', '---')],
  ['goes below an underlined heading without a blank line', lines('Log', '===', 'Notes', '==='), lines('Log', '===', '- new', 'Notes', '===')],
  ['stands in an empty section at the end of the note', lines('# Log'), lines('# Log', '- new')],
  ['stands in an empty section, below its blank line', lines('# Log', ''), lines('# Log', '', '- new')],
  ['stands in an empty section between others, set apart', lines('# Log', '', '# Notes'), lines('# Log', '', '- new', '', '# Notes')],
  ['stands in an empty section with room to spare', lines('# Log', '', '', '# Notes'), lines('# Log', '', '- new', '', '# Notes')],
  ['is set apart from its heading as in the rest of the note', lines('# Notes', '', 'words', '# Log'), lines('# Notes', '', 'words', '# Log', '', '- new')],
  ['is not set apart where the note does not', lines('# Notes', 'words', '', '# Log'), lines('# Notes', 'words', '', '# Log', '- new')],
  ['is not set apart by a blank line that stands between two headings', lines('# Notes', '', '# Log'), lines('# Notes', '', '# Log', '- new')],
  ['stands behind a last line without a line end', '# Log\n- a', '# Log\n- a\n- new'],
  ['stands behind a heading without a line end', '# Log', '# Log\n- new'],
  ['has the line end of its neighbour', '# Log\r\n- a\r\n# Notes\n- b\n', '# Log\r\n- a\r\n- new\r\n# Notes\n- b\n'],
  ['finds an underlined heading behind a no-break space', lines('\u00A0Log', '===', '- a', '', 'Notes', '==='), lines('\u00A0Log', '===', '- a', '- new', '', 'Notes', '===')],
  ['takes no notice of a heading in a quotation that is set in', lines(' > # Log', ' > - a'), lines(' > # Log', ' > - a', '', '## Log', '- new')],
  ['goes before lines of spaces that end its section', lines('# Log', '- a', '   ', '# Notes'), lines('# Log', '- a', '- new', '   ', '# Notes')],
  ['is set apart from words though another section ends in a list', lines('# Notes', '- b', '# Log', 'words'), lines('# Notes', '- b', '# Log', 'words', '', '- new')],
  ['goes behind a quotation that ends its section', lines('# Log', '- a', '', '> said', '# Notes'), lines('# Log', '- a', '', '> said', '- new', '# Notes')],
  ['takes no notice of days of the next section', lines('# Log', '- 2026-11-12 a', '# Notes', '- 2026-11-02 y'), lines('# Log', '- 2026-11-12 a', '- new', '# Notes', '- 2026-11-02 y')],
  ['takes no notice of the day of an item below', lines('# Log', '- 2026-11-12 a', '\t- 2026-11-02 b'), lines('# Log', '- 2026-11-12 a', '\t- 2026-11-02 b', '- new')],
  ['takes no notice of the day in a quotation', lines('# Log', '- 2026-11-12 a', '', '> - 2026-11-02 q'), lines('# Log', '- 2026-11-12 a', '', '> - 2026-11-02 q', '- new')],
  ['goes to the end where the last day is the latest', lines('# Log', '- 2026-11-12 a', '- 2026-11-02 b', '- 2026-11-20 c'), lines('# Log', '- 2026-11-12 a', '- 2026-11-02 b', '- 2026-11-20 c', '- new')],
  ['goes on top below a heading that is set in', lines(' # Log', '- 2026-11-12 a', '- 2026-11-02 b'), lines(' # Log', '- new', '- 2026-11-12 a', '- 2026-11-02 b')],
  ['goes on top in a note that begins with words', lines('words', '', '# Log', '- 2026-11-12 a', '- 2026-11-02 b'), lines('words', '', '# Log', '- new', '- 2026-11-12 a', '- 2026-11-02 b')],
  ['has a dash where only items below have stars', lines('# Log', '1. a', '   * b'), lines('# Log', '1. a', '   * b', '- new')],
  ['goes below an underlined heading in a note with a title', lines('# Dana', '', 'Log', '---'), lines('# Dana', '', 'Log', '---', '- new')],
  ['is set apart from its heading as in the rest of the note, where a line of spaces is', lines('# Notes', '  ', 'words', '# Log'), lines('# Notes', '  ', 'words', '# Log', '', '- new')],
  ['has the line end of its neighbour, not of the line above it', '# Log\n- a\r\n# Notes\n', '# Log\n- a\r\n- new\r\n# Notes\n'],
  ['leaves the properties alone', lines('---', 'type: person', '---', '# Log'), lines('---', 'type: person', '---', '# Log', '- new')],

  ['makes a section behind a line of spaces', '  \n', '  \n## Log\n- new\n'],
  ['makes a section without a blank line where nothing stands below the others', lines('## Notes', ''), lines('## Notes', '', '## Log', '- new')],
  ['makes a section in an empty note', '', '## Log\n- new\n'],
  ['makes a section behind blank lines', '\n\n', '\n\n## Log\n- new\n'],
  ['makes a section behind words, set apart', 'words\n', 'words\n\n## Log\n- new\n'],
  ['makes a section where a blank line is there already', 'words\n\n', 'words\n\n## Log\n- new\n'],
  ['makes a section where a line of spaces is there already', 'words\n  \n', 'words\n  \n## Log\n- new\n'],
  ['makes a section where two blank lines are there already', 'words\n\n\n', 'words\n\n\n## Log\n- new\n'],
  ['makes a section behind a last line without a line end', 'words', 'words\n\n## Log\n- new'],
  ['makes a section with CRLF', 'words\r\n\r\n', 'words\r\n\r\n## Log\r\n- new\r\n'],
  ['makes a section below the properties', lines('---', 'type: person', '---'), lines('---', 'type: person', '---', '', '## Log', '- new')],
  ['makes a section below a title', lines('# Dana'), lines('# Dana', '', '## Log', '- new')],
  ['makes a section as high as those below a title', lines('# Dana', '### Notes', '#### More'), lines('# Dana', '### Notes', '#### More', '', '### Log', '- new')],
  ['makes a section as high as the others', lines('# Dana', '# Notes'), lines('# Dana', '# Notes', '', '# Log', '- new')],
  ['makes a section as high as the highest', lines('### Notes', '## More', '#### Deep'), lines('### Notes', '## More', '#### Deep', '', '## Log', '- new')],
  ['makes a section as high as a lone one', lines('### Notes'), lines('### Notes', '', '### Log', '- new')],
  ['makes a section with a blank line where the others have one', lines('## Notes', '', 'words'), lines('## Notes', '', 'words', '', '## Log', '', '- new')],
];

it.each(cases)('a new item %s', (_sentence, before, after) => {
  expect(added(before)).toBe(after);
});

const children: readonly (readonly [sentence: string, before: string, after: string])[] = [
  ['are indented by a tab', lines('# Log', '- a'), lines('# Log', '- a', '- new', '\t- below')],
  ['are indented as others are in the note', lines('# Notes', '- a', '  - b', '# Log'), lines('# Notes', '- a', '  - b', '# Log', '- new', '  - below')],
  ['are indented as the items right below the first level', lines('# Log', '- a', '    - b', '        - c'), lines('# Log', '- a', '    - b', '        - c', '- new', '    - below')],
  ['have the marker of others that are indented', lines('# Log', '- a', '  * b'), lines('# Log', '- a', '  * b', '- new', '  * below')],
  ['have the marker of the section where others are numbered', lines('# Log', '* a', '  1. b'), lines('# Log', '* a', '  1. b', '* new', '  * below')],
  ['take no notice of items below one that is itself set in', lines('# Log', ' - a', '    - b'), lines('# Log', ' - a', '    - b', '- new', '\t- below')],
  ['end a note without a line end, as before', '# Log\n- a', '# Log\n- a\n- new\n\t- below'],
  ['take no notice of quotations', lines('> - a', '>   - b', '', '# Log'), lines('> - a', '>   - b', '', '# Log', '- new', '\t- below')],
];
it.each(children)('lines below a new item %s', (_sentence, before, after) => {
  expect(added(before, WITH_CHILD)).toBe(after);
});

it.each([
  ['a sign of a quotation', lines('# Now > then', '- a'), 'now > then', lines('# Now > then', '- a', '- new')],
  ['a sign of a heading, underlined', lines('Talk #1', '---', '- a'), 'Talk #1', lines('Talk #1', '---', '- a', '- new')],
  ['a sign of a heading, underlined, with nothing below', lines('Talk #1', '---'), 'Talk #1', lines('Talk #1', '---', '- new')],
])('a new item goes under a heading with %s in it', (_sentence, before, heading, after) => {
  expect(added(before, [{ text: 'new', children: [] }], heading)).toBe(after);
});

it('several items stand in their order', () => {
  expect(added(lines('# Log', '- a'), [...WITH_CHILD, { text: 'next', children: [] }])).toBe(lines('# Log', '- a', '- new', '\t- below', '- next'));
});
