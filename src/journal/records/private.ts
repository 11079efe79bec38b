import type { Outline } from '../notes/outline';
import { tagsIn } from '../notes/task-line';

/**
 * For each list item of a note: is it private, by its own tag, that of an item or a heading above it, or the note's?
 * Source: format.md, section 5, Private.
 */
export function privateItems(outline: Outline, isNotePrivate: boolean): readonly boolean[] {
  const headings = privateHeadings(outline, isNotePrivate);
  const items: boolean[] = [];
  for (const { parent, heading, text } of outline.items) items.push((items[parent] ?? headings[heading] ?? isNotePrivate) || saysPrivate(text));
  return items;
}

/** For each heading: does it, or one above it, carry the tag? */
function privateHeadings(outline: Outline, isNotePrivate: boolean): readonly boolean[] {
  const above: { level: number; isPrivate: boolean }[] = [];
  return outline.headings.map(({ level, text }) => {
    while ((above.at(-1)?.level ?? 0) >= level) above.pop();
    const isPrivate = (above.at(-1)?.isPrivate ?? isNotePrivate) || saysPrivate(text);
    above.push({ level, isPrivate });
    return isPrivate;
  });
}

function saysPrivate(text: string): boolean {
  return text.includes('#') && tagsIn(text).some((tag) => tag.toLowerCase() === '#private');
}
