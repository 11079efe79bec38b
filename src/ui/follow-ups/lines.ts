import type { Row, SectionButton, SectionName, ShownSection } from './rows';

/** What can have the focus: the header of a section, a row, or a button such as "Show 4 more". */
export type Line =
  | { readonly kind: 'section'; readonly key: string; readonly section: SectionName }
  | { readonly kind: 'row'; readonly key: string; readonly section: SectionName; readonly row: Row }
  | { readonly kind: 'button'; readonly key: string; readonly section: SectionName; readonly button: SectionButton };

/** A section with those of its lines that are drawn, without its header, and the header's place in the whole list, from 1. */
export interface DrawnSection {
  readonly section: ShownSection;
  readonly lines: readonly Line[];
  readonly firstIndex: number;
}

/** All lines of the sections, in their order. */
export function linesOf(sections: readonly ShownSection[]): readonly Line[] {
  return sections.flatMap(linesIn);
}

/** Header, rows, buttons; the one for hints stands between the errors and the hints. */
function linesIn({ name, rows, buttons }: ShownSection): readonly Line[] {
  const lineOf = (row: Row): Line => ({ kind: 'row', key: row.key, section: name, row });
  const buttonLines = (hints: boolean) =>
    buttons.filter(({ does }) => (does === 'hints') === hints).map((button): Line => ({ kind: 'button', key: buttonKey(name, button), section: name, button }));
  return [
    { kind: 'section', key: sectionKey(name), section: name },
    ...rows.filter((row) => !isHint(row)).map(lineOf),
    ...buttonLines(true),
    ...rows.filter(isHint).map(lineOf),
    ...buttonLines(false),
  ];
}

/** Whether a row is of something that need not be wrong. */
export function isHint(row: Row): boolean {
  return row.kind === 'problem' && row.problem.level === 'hint';
}

/** Key of the header of a section. */
export function sectionKey(name: SectionName): string {
  return `section ${name}`;
}

/** Key of a button of a section. */
export function buttonKey(name: SectionName, { does }: SectionButton): string {
  return `${does} ${name}`;
}

/** The first `limit` lines, by section. */
export function drawnSections(sections: readonly ShownSection[], limit: number): readonly DrawnSection[] {
  const drawn: DrawnSection[] = [];
  let before = 0;
  for (const section of sections) {
    if (before >= limit) break;
    const lines = linesIn(section);
    drawn.push({ section, lines: lines.slice(1, limit - before), firstIndex: before + 1 });
    before += lines.length;
  }
  return drawn;
}

/** Lines that there are in all, drawn or not: `aria-rowcount`. A closed section has one. */
export function allLines(sections: readonly ShownSection[], isOpen: (name: SectionName) => boolean): number {
  return sections.reduce((sum, { name, rows, total, buttons }) => sum + 1 + (isOpen(name) ? Math.max(rows.length, total) + buttons.length : 0), 0);
}

/**
 * Lines drawn at first, and added when the end is near. Source: screens.md, section 2, 3,000 rows: at most 600 elements
 * at first; a row on a phone holds more of them.
 */
export function drawStep(isPhone: boolean): number {
  return isPhone ? 28 : 40;
}
