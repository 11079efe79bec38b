import type { Row, SectionName, ShownSection } from './rows';

/** What can have the focus: the header of a section, a row, or "Show 4 more". */
export type Line =
  | { readonly kind: 'section'; readonly key: string; readonly section: SectionName }
  | { readonly kind: 'row'; readonly key: string; readonly section: SectionName; readonly row: Row }
  | { readonly kind: 'more'; readonly key: string; readonly section: SectionName };

/** A section with those of its lines that are drawn, and the place of its first line in the whole list, from 1. */
export interface DrawnSection {
  readonly section: ShownSection;
  readonly rows: readonly Row[];
  readonly showsMore: boolean;
  readonly firstIndex: number;
}

/** All lines of the sections, in their order. */
export function linesOf(sections: readonly ShownSection[]): readonly Line[] {
  return sections.flatMap(({ name, rows, hidden }): Line[] => [
    { kind: 'section', key: sectionKey(name), section: name },
    ...rows.map((row): Line => ({ kind: 'row', key: row.key, section: name, row })),
    ...(hidden > 0 ? [{ kind: 'more' as const, key: moreKey(name), section: name }] : []),
  ]);
}

/** Key of the header of a section. */
export function sectionKey(name: SectionName): string {
  return `section ${name}`;
}

/** Key of "Show 4 more" of a section. */
export function moreKey(name: SectionName): string {
  return `more ${name}`;
}

/** The first `limit` lines, by section. */
export function drawnSections(sections: readonly ShownSection[], limit: number): readonly DrawnSection[] {
  const drawn: DrawnSection[] = [];
  let before = 0;
  for (const section of sections) {
    if (before >= limit) break;
    const rows = section.rows.slice(0, limit - before - 1);
    drawn.push({ section, rows, showsMore: section.hidden > 0 && rows.length === section.rows.length, firstIndex: before + 1 });
    before += lineCount(section);
  }
  return drawn;
}

/** Lines that there are in all, drawn or not: `aria-rowcount`. A closed section has one. */
export function allLines(sections: readonly ShownSection[], isOpen: (name: SectionName) => boolean): number {
  return sections.reduce((sum, section) => sum + (isOpen(section.name) ? Math.max(lineCount(section), 1 + section.count - section.hidden) : 1), 0);
}

function lineCount({ rows, hidden }: ShownSection): number {
  return 1 + rows.length + (hidden > 0 ? 1 : 0);
}

/**
 * Lines drawn at first, and added when the end is near. Source: screens.md, section 2, 3,000 rows: at most 600 elements
 * at first; a row on a phone holds more of them.
 */
export function drawStep(isPhone: boolean): number {
  return isPhone ? 28 : 40;
}
