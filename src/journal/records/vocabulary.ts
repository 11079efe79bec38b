import { trimEndOf } from '../notes/trim';
import { wholeLink } from '../notes/wikilink';
import { isImpossibleDate, readMoment } from './date-value';

/**
 * The names under which a property is read, ours first; format.md, sections 2 to 4. Compared with case, spaces, `-` and
 * `_` taken away, so that `Last Contact` and `last-contact` are `last_contact`. A name that ends in `[` stands for all
 * that begin so (`EMAIL[HOME]`), one that ends in `#` for a number behind it (`email_2`).
 */
export const VOCABULARY = {
  type: ['type'],
  tags: ['tags'],
  category: ['categories', 'category'],
  aliases: ['aliases', 'alias', 'nickname'],
  full_name: ['full_name', 'fn', 'name'],
  first_name: ['first_name', 'first', 'given_name', 'n.gn'],
  last_name: ['last_name', 'last', 'surname', 'family_name', 'n.fn'],
  relation: ['relation', 'relationship', 'prmrelationship', 'relationshiptype', 'persontype', 'relationtype', 'category'],
  role: ['role', 'jobtitle', 'position', 'title'],
  org: ['org', 'company', 'organization', 'organisation', 'employer'],
  team: ['team'],
  location: ['location', 'city', 'basedin', 'prmlocation'],
  email: ['email', 'emails', 'email#', 'emailhome', 'emailwork', 'email['],
  phone: ['phone', 'telephone', 'mobile', 'phone#', 'tel', 'tel['],
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
  paused: ['paused', 'prmpaused'],
  birthday: ['birthday', 'bday', 'born', 'dateofbirth', 'dob', 'prmbirthday'],
  links: ['links'],
  knows: ['knows'],
  introduced_by: ['introduced_by'],
  influences: ['influences'],
  met_at: ['met_at'],
  one_on_one: ['one_on_one'],
  checkin: ['checkin'],
  communication: ['communication'],
  stage: ['stage'],
  prefers: ['prefers'],
  avoids: ['avoids'],
  focus: ['focus'],
  pressures: ['pressures'],
  needs: ['needs'],
  interests: ['interests'],
  can_help_with: ['can_help_with'],
  needs_help_with: ['needs_help_with'],
  why: ['why'],
  self: ['self'],
  date: ['date', 'when', 'day'],
  people: ['people', 'attendees', 'participants', 'person', 'with', 'who', 'members', 'invitees', 'meetingrecipients'],
  channel: ['channel', 'kind'],
  status: ['status'],
  initiated_by: ['initiated_by'],
  duration: ['duration'],
  energy: ['energy'],
  supports: ['supports'],
  owner: ['owner'],
  period: ['period'],
  due: ['due'],
  measure: ['measure'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** One of our properties, by its canonical name. */
export type PropertyName = keyof typeof VOCABULARY;

export const PROPERTY_NAMES = Object.keys(VOCABULARY) as readonly PropertyName[];

/** Spellings that are ours only with a value of the right kind; format.md, section 4. */
const ONLY_WITH: Readonly<Record<string, (value: unknown) => boolean>> = {
  'last_contact lastinteraction': isDateLike,
  'next_contact nextaction': isDateLike,
  // Where somebody was born is no birthday.
  'birthday born': isBirthdayLike,
  'relation category': (value) => typeof value === 'string' && wholeLink(value) === undefined,
};

/** A property of a note under one of its spellings. */
export interface SpelledProperty<Value> {
  /** As the note spells it. */
  readonly name: string;
  readonly value: Value;
  /** Its line (from 0), where it stands in the body. */
  readonly line?: number;
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

/** Knows the spellings under which our properties are read: those of the table, and the user's own behind them. */
export class Vocabulary {
  readonly #meanings = new Map<string, readonly Meaning[]>();
  readonly #families: readonly string[];

  /** `more`: by canonical name further names (setting *Other names of properties*); what is no name of ours is passed over. */
  constructor(more: Readonly<Record<string, readonly string[]>> = {}) {
    for (const property of PROPERTY_NAMES) {
      const spellings = [...VOCABULARY[property], ...(more[property] ?? [])];
      spellings.forEach((spelling, rank) => this.#add(foldPropertyName(spelling), property, rank));
    }
    this.#families = [...this.#meanings.keys()].filter((name) => name.endsWith('['));
  }

  /** Our properties among those of a note. */
  ours<Value>(properties: ReadonlyMap<string, Value>): OurProperties<Value> {
    if (properties.size === 0) return new Map();
    const found = new Map<PropertyName, (SpelledProperty<Value> & { readonly rank: number })[]>();
    for (const [name, value] of properties) {
      for (const { property, rank, accepts } of this.#meaningsOf(foldPropertyName(name))) {
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

  /** Is it one of our properties, under any of its spellings? */
  knows(name: string): boolean {
    return this.#meaningsOf(foldPropertyName(name)).length > 0;
  }

  #meaningsOf(folded: string): readonly Meaning[] {
    const known = this.#meanings.get(folded);
    if (known) return known;
    const family = folded.includes('[') ? this.#families.find((each) => folded.startsWith(each)) : undefined;
    const unnumbered = trimEndOf(folded, '0123456789');
    return this.#meanings.get(family ?? (unnumbered === folded ? folded : `${unnumbered}#`)) ?? [];
  }

  #add(folded: string, property: PropertyName, rank: number): void {
    const known = this.#meanings.get(folded) ?? [];
    if (folded === '' || known.some((meaning) => meaning.property === property)) return;
    this.#meanings.set(folded, [...known, { property, rank, accepts: ONLY_WITH[`${property} ${folded}`] ?? (() => true) }]);
  }
}

function isDateLike(value: unknown): boolean {
  return readMoment(value) !== undefined || isImpossibleDate(value);
}

/** A date, with or without a year. */
function isBirthdayLike(value: unknown): boolean {
  return isDateLike(value) || (typeof value === 'string' && /^(?:--|XXXX-?)?\d{2}-?\d{2}$/i.test(value.trim()));
}
