import { expect, it } from 'vitest';
import { addBelow } from '../../../src/journal/edits/add-below';
import { lines } from '../actions/journal-of';
import { edited } from './edited';

const added = (text: string, line: number, words = 'told'): string => edited(text, (current) => addBelow(current, line, words));

it.each<readonly [sentence: string, line: number, before: string, after: string]>([
  ['is indented by a tab in a flat list', 0, lines('- a', '- b'), lines('- a', '\t- told', '- b')],
  ['stands below its own item, not below the next', 1, lines('- a', '- b', '- c'), lines('- a', '- b', '\t- told', '- c')],
  ['stands above the others, indented and marked as they are', 0, lines('- a', '  * b', '  * c'), lines('- a', '  * told', '  * b', '  * c')],
  ['has a plus sign where the others have', 0, lines('- a', '\t+ b'), lines('- a', '\t+ told', '\t+ b')],
  ['has a dash where the others are numbered', 0, lines('- a', '  1. b'), lines('- a', '  - told', '  1. b')],
  ['is indented as items elsewhere in the note', 2, lines('* x', '   * y', '* a'), lines('* x', '   * y', '* a', '   - told')],
  ['is indented as the items right below the first level', 3, lines('- x', '    - y', '        - z', '- a'), lines('- x', '    - y', '        - z', '- a', '    - told')],
  ['takes no notice of items below one that is itself set in', 2, lines(' - x', '    - y', '- a'), lines(' - x', '    - y', '- a', '\t- told')],
  ['takes no notice of items in a quotation', 3, lines('> - x', '>   - y', '', '- a'), lines('> - x', '>   - y', '', '- a', '\t- told')],
  ['is indented further than its parent', 1, lines('- x', '  - a', '  - b'), lines('- x', '  - a', '    - told', '  - b')],
  ['is indented by two tabs below an item with one', 1, lines('- x', '\t- a'), lines('- x', '\t- a', '\t\t- told')],
  ['reaches the words of a numbered parent', 2, lines('- x', '  - y', '10. a'), lines('- x', '  - y', '10. a', '    - told')],
  ['reaches words behind many spaces, below a parent that is set in', 1, lines('- x', '  -   a'), lines('- x', '  -   a', '      - told')],
  ['reaches words behind many spaces', 0, lines('-    a'), lines('-    a', '     - told')],
  ['reaches words behind a tab', 2, lines('- x', '  - y', '-\ta'), lines('- x', '  - y', '-\ta', '    - told')],
  ['keeps to a tab that just reaches words behind a tab', 0, lines(' -\ta'), lines(' -\ta', ' \t- told')],
  ['keeps to a tab that just reaches words four columns in', 0, lines('10. a'), lines('10. a', '\t- told')],
  ['stays in a quotation', 1, lines('> words', '> - [ ] a', '> - b'), lines('> words', '> - [ ] a', '> \t- told', '> - b')],
  ['has the line end of its parent, not of the line above it', 1, 'x\n- a\r\n', 'x\n- a\r\n\t- told\r\n'],
  ['has the line end of its parent', 0, '- a\r\n- b\n', '- a\r\n\t- told\r\n- b\n'],
  ['ends a note without a line end, as before', 0, '- a', '- a\n\t- told'],
  ['ends a note without a line end with that of the lines above', 1, 'x\r\n- a', 'x\r\n- a\r\n\t- told'],
  ['keeps properties and the byte order mark', 3, '\uFEFF---\na: 1\n---\n- a\n', '\uFEFF---\na: 1\n---\n- a\n\t- told\n'],
  ['stands below an item on the first line, behind a byte order mark', 0, '\uFEFF- a\n', '\uFEFF- a\n\t- told\n'],
])('a line below an item %s', (_sentence, line, before, after) => {
  expect(added(before, line)).toBe(after);
});

it.each<readonly [sentence: string, line: number, text: string, refused: string]>([
  ['its item is words now', 1, lines('- a', 'words'), 'line-changed 1'],
  ['its item is gone with the end of the note', 7, lines('- a'), 'line-changed 7'],
  ['its item is code', 1, lines('```', '- a', '```'), 'line-changed 1'],
  ['the note holds an unfinished merge', 0, lines('- a', '<<<<<<< ours', 'x', '=======', 'y', '>>>>>>> theirs'), 'guard-failed'],
])('a line below an item is refused where %s', (_sentence, line, text, refused) => {
  expect(added(text, line)).toBe(refused);
});

it('words that would hide the rest of the note are refused below an item', () => {
  expect(added(lines('- a', '- b'), 0, 'x\n\n```')).toBe('guard-failed');
});
