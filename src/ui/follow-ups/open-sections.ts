import { SECTION_ORDER, type SectionName } from './rows';

/** Which sections the user has opened or closed; the others are as they start. */
export type OpenSections = Readonly<Partial<Record<SectionName, boolean>>>;

const CLOSED_AT_FIRST: ReadonlySet<SectionName> = new Set(['older', 'none', 'later', 'dates', 'problems', 'unknownPeople']);

/** Reads what was kept on this device; unknown sections and values are dropped. */
export function readOpenSections(stored: unknown): OpenSections {
  if (typeof stored !== 'object' || stored === null) return {};
  const given = new Map<string, unknown>(Object.entries(stored));
  return Object.fromEntries(SECTION_ORDER.flatMap((name) => (typeof given.get(name) === 'boolean' ? [[name, given.get(name)]] : [])));
}

/** Whether a section shows its rows. Birthdays and dates, Later, No date, Older, Notes to fix and People without a note start closed. */
export function isSectionOpen(open: OpenSections, name: SectionName): boolean {
  return open[name] ?? !CLOSED_AT_FIRST.has(name);
}

/** Every section open, or every one closed. */
export function allSections(open: boolean): OpenSections {
  return Object.fromEntries(SECTION_ORDER.map((name) => [name, open]));
}
