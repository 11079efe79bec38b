import type { Choices } from '../../bench/random';
import { latinName, personName, type PersonName } from './names';

/** Ways in which vaults keep people. */
export const PERSON_DIALECTS = [
  'own', 'category', 'tag', 'personal-crm', 'team-manager', 'orbit', 'friend-tracker', 'contacts', 'contacts-table', 'vcf', 'google', 'icloud', 'work-vault', 'crm', 'dataview', 'task-notes',
] as const;
export type PersonDialect = (typeof PERSON_DIALECTS)[number];

/** Somebody with a note, as it was decided before any note is written. */
export interface Human extends PersonName {
  readonly index: number;
  readonly dialect: PersonDialect;
  readonly path: string;
  /** The note's name, as the file is called. */
  readonly name: string;
  /** Other names that the note gives. */
  readonly aliases: readonly string[];
  readonly emails: readonly string[];
}

/** Everybody in a vault. The first is my boss, the second the boss of my boss. */
export interface Cast {
  readonly people: readonly Human[];
  readonly me: Human;
  /** That many different people. */
  some(choices: Choices, count: number): readonly Human[];
}

/** Of a hundred people, how many are kept in which way. */
const SHARES: Readonly<Record<PersonDialect, number>> = {
  own: 26, category: 4, tag: 4, 'personal-crm': 8, 'team-manager': 6, orbit: 7, 'friend-tracker': 4, contacts: 6, 'contacts-table': 4, vcf: 6, google: 5, icloud: 4, 'work-vault': 6, crm: 4, dataview: 4, 'task-notes': 2,
};
/** Dialects that put names together from parts, or write them in ways that only suit Latin letters. */
const IN_PARTS: ReadonlySet<PersonDialect> = new Set(['contacts', 'contacts-table', 'vcf']);
const DOMAINS = ['corp.example', 'mail.example', 'posteo.example'];

/** Decides who is in a vault. */
export function makeCast(choices: Choices, count: number): Cast {
  const people = Array.from({ length: count }, (_, index) => human(choices, index, index < 2 ? 'own' : dialectOf(choices)));
  const me = { ...human(choices, count, 'own', latinName(count)), path: `People/${latinName(count).full}.md`, aliases: [], emails: [] };
  const names = [...people, me].flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.normalize('NFC').toLowerCase());
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`Two people are called ${twice}`);
  return {
    people,
    me,
    some: (from, wanted) => {
      const found = new Set<Human>();
      while (found.size < Math.min(wanted, people.length)) found.add(from.pick(people));
      return [...found];
    },
  };
}

/** The n-th person in a dialect, with what of their names their note will say. */
export function human(choices: Choices, index: number, dialect: PersonDialect, given?: PersonName): Human {
  const name = given ?? (IN_PARTS.has(dialect) ? latinName(index) : personName(index));
  const { full, nick, first, last, mailbox } = name;
  const folder = choices.pick(FOLDERS[dialect]);
  // Some file systems, and some sync services, take letters and their marks apart.
  const file = (of: string): string => (choices.chance(0.5) ? of.normalize('NFD') : of);
  const made = (called: string, aliases: readonly string[], mailboxes: readonly string[]): Human => ({
    ...name, index, dialect, name: called, aliases, path: `${folder}/${called}.md`, emails: mailboxes.map((each, at) => `${each}@${DOMAINS[at] ?? ''}`),
  });
  const mine = choices.chance(0.7) ? [mailbox] : [];
  switch (dialect) {
    case 'own':
      return made(file(full), [...(choices.chance(0.4) ? [nick] : []), ...(choices.chance(0.2) ? [`${last}, ${first}`] : [])], [...mine, ...(mine.length > 0 && choices.chance(0.3) ? [`${mailbox}.home`] : [])]);
    case 'category': case 'tag': case 'dataview':
      return made(file(full), [], mine);
    case 'personal-crm':
      return made(file(full), choices.chance(0.5) ? [nick] : [], [mailbox]);
    case 'icloud':
      return made(full, choices.chance(0.5) ? [nick] : [], [mailbox, `${mailbox}.work`]);
    case 'contacts':
      return made(`Contact ${index}`, [full], mine);
    case 'contacts-table':
      return made(`Contact ${index}`, [full], []);
    case 'vcf':
      return made(full, [`Dr. ${full}`, ...(choices.chance(0.5) ? [nick] : [])], [mailbox, `${mailbox}.work`]);
    case 'google':
      return choices.chance(0.3) ? made(`p ${full}`, [full], [mailbox, `${mailbox}.2`, `${mailbox}.home`]) : made(full, [], [mailbox, `${mailbox}.2`, `${mailbox}.home`]);
    case 'work-vault':
      return made(`@${full}`, [], mine);
    case 'friend-tracker': case 'crm':
      return made(full, [], [mailbox]);
    case 'team-manager': case 'orbit': case 'task-notes':
      return made(full, [], []);
  }
}

const FOLDERS: Readonly<Record<PersonDialect, readonly string[]>> = {
  own: ['People', 'People', 'People/Work', 'Archive/people/partners', 'Friends', 'Colleagues/Lisbon', 'Archive'],
  category: ['References'],
  tag: ['Notes/Who', 'Inbox'],
  'personal-crm': ['People', 'People/Climbing'],
  'team-manager': ['Team Manager/People'],
  orbit: ['Orbit/People/Family', 'Orbit/People/Friends', 'Orbit/People/Work'],
  'friend-tracker': ['FriendTracker'],
  contacts: ['Contacts'],
  'contacts-table': ['Contacts'],
  vcf: ['Contacts/Cards'],
  google: ['Contacts/Google'],
  icloud: ['Contacts/iCloud'],
  'work-vault': ['Work/Team'],
  crm: ['CRM/People'],
  dataview: ['CRM/Fields', 'Persons'],
  'task-notes': ['User-DB'],
};

function dialectOf(choices: Choices): PersonDialect {
  let at = choices.number(Object.values(SHARES).reduce((sum, share) => sum + share, 0));
  const found = PERSON_DIALECTS.find((dialect) => {
    at -= SHARES[dialect];
    return at < 0;
  });
  return found ?? 'own';
}
