import { wholeLink } from '../notes/wikilink';

/**
 * The names under which a property is read, ours first; format.md, sections 2 to 4. Compared with case, spaces, `-` and
 * `_` taken away, so that `Last Contact` and `last-contact` are `last_contact`. A name that ends in `[` stands for all
 * that begin so: `EMAIL[HOME]`.
 */
export const VOCABULARY = {
  type: ['type'],
  tags: ['tags'],
  category: ['categories', 'category'],
  aliases: ['aliases', 'alias'],
  relation: ['relation', 'relationship', 'prmrelationship', 'relationshiptype', 'persontype', 'relationtype', 'category'],
  role: ['role', 'jobtitle', 'position', 'title'],
  org: ['org', 'company', 'organization', 'organisation', 'employer'],
  team: ['team'],
  location: ['location', 'city', 'basedin', 'prmlocation'],
  email: ['email', 'emails', 'email2', 'emailhome', 'email['],
  phone: ['phone', 'telephone', 'mobile', 'tel', 'tel['],
  reports_to: ['reports_to', 'manager', 'boss', 'reporting'],
  met_on: ['met_on', 'metdate'],
  created: ['created'],
  circle: ['circle', 'tier', 'prmtier', 'group', 'groups'],
  cadence: ['cadence', 'prmcadence', 'frequency', 'contactfrequency', 'cadencedays', 'keepintouch', 'checkinfrequency', 'staleafter'],
  last_contact: [
    'last_contact', 'lastcontacted', 'prmlastcontacted', 'datelastcontacted', 'lastchat', 'lastchatted', 'lastinteraction',
    'lastspoke', 'lastmet', 'lastseen', 'lasttouch',
  ],
  next_contact: ['next_contact', 'nextaction', 'nextactiondate', 'nextfollowup', 'followup', 'followupdate'],
  snooze_until: ['snooze_until', 'prmsnoozeuntil'],
  paused: ['paused'],
  birthday: ['birthday', 'bday', 'born', 'dateofbirth', 'dob', 'prmbirthday'],
  needs_help_with: ['needs_help_with'],
  self: ['self'],
  date: ['date', 'when', 'day'],
  people: ['people', 'attendees', 'participants', 'person', 'with', 'who', 'members', 'invitees', 'meetingrecipients'],
  channel: ['channel'],
  status: ['status'],
  initiated_by: ['initiated_by'],
  duration: ['duration'],
  energy: ['energy'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One of our properties, by its canonical name. */
export type PropertyName = keyof typeof VOCABULARY;

/** Spellings that are ours only with a value of the right kind; format.md, section 4. */
const ONLY_WITH: Readonly<Record<string, (value: unknown) => boolean>> = {
  'last_contact lastinteraction': isDateLike,
  'next_contact nextaction': isDateLike,
  'relation category': (value) => typeof value === 'string' && wholeLink(value) === undefined,
};

/** A property of a note under one of its spellings. */
export interface SpelledProperty<Value> {
  /** As the note spells it. */
  readonly name: string;
  readonly value: Value;
}

/** One of our properties in a note: under the earliest spelling of the table, and under those that stand beside it. */
export interface OurProperty<Value> extends SpelledProperty<Value> {
  readonly others: readonly SpelledProperty<Value>[];
}

/** All of our properties in one note. */
export type OurProperties<Value> = ReadonlyMap<PropertyName, OurProperty<Value>>;

const ASCII = /^[\x20-\x7E]*$/;

/** A property name as it is compared. */
export function foldPropertyName(name: string): string {
  return (ASCII.test(name) ? name : name.normalize('NFC')).toLowerCase().replace(/[\s_-]/g, '');
}

interface Meaning {
  readonly property: PropertyName;
  readonly rank: number;
  readonly accepts: (value: unknown) => boolean;
}

const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = meanings();
const FAMILIES = [...MEANINGS.keys()].filter((name) => name.endsWith('['));

/** Our properties among those of a note. */
export function ourProperties<Value>(properties: ReadonlyMap<string, Value>): OurProperties<Value> {
  if (properties.size === 0) return new Map();
  const found = new Map<PropertyName, (SpelledProperty<Value> & { readonly rank: number })[]>();
  for (const [name, value] of properties) {
    for (const { property, rank, accepts } of meaningsOf(foldPropertyName(name))) {
      if (!accepts(value)) continue;
      const spelled = { name, value, rank };
      const before = found.get(property);
      if (before) before.push(spelled);
      else found.set(property, [spelled]);
    }
  }
  return new Map(
    [...found].flatMap(([property, all]) => {
      const [first, ...others] = all.length === 1 ? all : all.sort((a, b) => a.rank - b.rank);
      return first ? [[property, { name: first.name, value: first.value, others }] as const] : [];
    }),
  );
}

function meaningsOf(folded: string): readonly Meaning[] {
  const family = folded.includes('[') ? FAMILIES.find((each) => folded.startsWith(each)) : undefined;
  return MEANINGS.get(family ?? folded) ?? [];
}

function meanings(): ReadonlyMap<string, readonly Meaning[]> {
  const all = new Map<string, Meaning[]>();
  for (const property of Object.keys(VOCABULARY) as PropertyName[]) {
    VOCABULARY[property].forEach((spelling, rank) => {
      const folded = foldPropertyName(spelling);
      const meaning = { property, rank, accepts: ONLY_WITH[`${property} ${folded}`] ?? (() => true) };
      all.set(folded, [...(all.get(folded) ?? []), meaning]);
    });
  }
  return all;
}

function isDateLike(value: unknown): boolean {
  return typeof value === 'string' && /\d{4}|\d[./]\d/.test(value);
}
