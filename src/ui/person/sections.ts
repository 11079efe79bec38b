/** Sections of the panel that open and close, in their order. */
export const PERSON_SECTIONS = ['talkAbout', 'promises', 'introductions', 'details', 'circumstances', 'exchanged', 'conversations'] as const;
export type PersonSection = (typeof PERSON_SECTIONS)[number];

/** Which sections the user has opened or closed; the others are as they start. */
export type OpenParts = Readonly<Partial<Record<PersonSection, boolean>>>;

export const SECTION_TITLES: Readonly<Record<PersonSection, string>> = {
  talkAbout: 'To talk about',
  promises: 'Promises',
  introductions: 'Introductions',
  details: 'Details',
  circumstances: 'Focus, pressures, needs',
  exchanged: 'Given and received',
  conversations: 'Conversations',
};

const CLOSED_AT_FIRST: ReadonlySet<PersonSection> = new Set(['exchanged', 'conversations']);

/** What *Hide personal details* hides. Source: screens.md, section 3. */
const PERSONAL: ReadonlySet<PersonSection> = new Set(['introductions', 'details', 'circumstances', 'exchanged']);

/** Reads what was kept on this device; unknown sections and values are dropped. */
export function readOpenParts(stored: unknown): OpenParts {
  if (typeof stored !== 'object' || stored === null) return {};
  const given = new Map<string, unknown>(Object.entries(stored));
  return Object.fromEntries(PERSON_SECTIONS.flatMap((name) => (typeof given.get(name) === 'boolean' ? [[name, given.get(name)]] : [])));
}

/** Whether a section shows what is in it. Given and received, and Conversations, start closed. */
export function isPartOpen(open: OpenParts, name: PersonSection): boolean {
  return open[name] ?? !CLOSED_AT_FIRST.has(name);
}

/** Whether a section may be seen on a screen that others see. */
export function isPersonal(name: PersonSection): boolean {
  return PERSONAL.has(name);
}
