import { expect, test } from 'vitest';
import { addItems } from '../../../src/journal/edits/add-items';
import { applyChanges, isRefusal } from '../../../src/journal/journal';

/** The note with one more item under a heading. */
function added(text: string, heading: string): string {
  const result = addItems(text, heading, [{ text: '2026-11-19 call', children: [] }]);
  return isRefusal(result) ? result.refused : applyChanges(text, result.changes);
}

test('a heading in a callout is among its words: nothing is written into the callout', () => {
  const text = '> [!note]+ Said\n> # Log\n>\n> ## Follow-ups\n';
  expect(added(text, 'Log')).toBe(`${text}\n## Log\n- 2026-11-19 call\n`);
});

test('a section that ends in a callout with a heading gets its item above the callout, in one piece', () => {
  expect(added('## Log\n- 2026-11-06 lunch\n\n> [!note]+ Said\n> # Details\n> of it\n', 'Log')).toBe('## Log\n- 2026-11-06 lunch\n- 2026-11-19 call\n\n> [!note]+ Said\n> # Details\n> of it\n');
});

test('a section below the callout is found though the callout has a heading of that name', () => {
  expect(added('> ## Log\n> - 2026-11-06 lunch\n\n## Log\n- 2026-11-07 call\n', 'Log')).toBe('> ## Log\n> - 2026-11-06 lunch\n\n## Log\n- 2026-11-07 call\n- 2026-11-19 call\n');
});
