import { expect, test } from 'vitest';
import { applyChanges, isRefusal } from '../../../src/journal/journal';
import { setProperty } from '../../../src/journal/notes/front-matter-edit';

test('an item that is added to a list has the line end of the item above it, whatever the block ends in', () => {
  const text = '---\naliases:\n  - Dana\norg: Halden\r\n---\n';
  const result = setProperty(text, 'aliases', ['Dana', 'Ms Li']);
  expect(isRefusal(result) ? result.refused : applyChanges(text, result.changes)).toBe('---\naliases:\n  - Dana\n  - Ms Li\norg: Halden\r\n---\n');
});
