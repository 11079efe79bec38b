/** Whom the panel shows, and by which note. */
export interface Whom {
  /** Vault path of the note that was in front when this was decided; null for none. */
  readonly note: string | null;
  /** Vault paths of the people of that note: tabs, where there are several. */
  readonly people: readonly string[];
  /** Vault path of who is shown; null before there was anybody. */
  readonly person: string | null;
  readonly isPinned: boolean;
}

/** Nobody was met yet; or somebody whom the user has pinned. */
export function startingWith(pinned: string | null): Whom {
  return { note: null, people: [], person: pinned, isPinned: pinned !== null };
}

/**
 * Follows the note in front: its first person, or the one who was chosen of it. In a note of nobody the last person
 * stays, and so does who is pinned. Source: screens.md, section 3.
 */
export function following(before: Whom, note: string | null, people: readonly string[]): Whom {
  if (before.isPinned) return { ...before, note, people: [] };
  const [first] = people;
  if (first === undefined) return { ...before, note, people: [] };
  const stays = note === before.note && before.person !== null && people.includes(before.person);
  return { ...before, note, people, person: stays ? before.person : first };
}

/** The user chose somebody: one of the tabs, or of those who are offered. */
export function choosing(before: Whom, person: string): Whom {
  return { ...before, person };
}

/** Holds who is shown, or lets go. */
export function pinning(before: Whom, isPinned: boolean): Whom {
  return { ...before, people: [], isPinned: isPinned && before.person !== null };
}

/** A note has another path now. */
export function renaming(before: Whom, from: string, to: string): Whom {
  const renamed = (path: string | null): string | null => (path === from ? to : path);
  return { ...before, note: renamed(before.note), person: renamed(before.person), people: before.people.map((path) => (path === from ? to : path)) };
}

/** Tabs that have room in a sidebar; the others are in a menu at their end. */
const MOST_TABS = 6;

/** Which of the people are tabs and which are in the menu: who is shown is always a tab. */
export function tabsOf({ people, person }: Whom): { readonly tabs: readonly string[]; readonly others: readonly string[] } {
  if (people.length < 2) return { tabs: [], others: [] };
  if (people.length <= MOST_TABS) return { tabs: people, others: [] };
  const first = people.slice(0, MOST_TABS - 1);
  const tabs = person === null || first.includes(person) || !people.includes(person) ? first : [...first.slice(0, -1), person];
  return { tabs, others: people.filter((each) => !tabs.includes(each)) };
}
