import type { Change } from '../notes/change';
import type { EditResult } from '../notes/edit';
import { guardText } from '../notes/guard';
import { guardItems } from './guard-items';
import { addToSection, sectionHeadings, type NewItem } from './section';

/** Adds list items to the section of a heading (`section.ts`), and makes sure that they, and only they, are there afterwards. */
export function addItems(text: string, heading: string, items: readonly NewItem[]): EditResult {
  const refusal = guardText(text);
  if (refusal) return refusal;
  const change = addToSection(text, heading, items);
  const known = sectionHeadings(text).some((each) => each.text.trim().toLowerCase() === heading.toLowerCase());
  return (
    guardItems(text, [change], { at: change.from, remove: 0, insert: itemLines(change), heading: known ? null : heading }) ?? { changes: [change] }
  );
}

function itemLines(change: Change): readonly string[] {
  return change.insert.split(/\r?\n/).filter((line) => /^[ \t]*[-*+] /.test(line));
}
