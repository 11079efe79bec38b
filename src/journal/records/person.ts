import type { CalendarDate } from '../calendar-date';
import { ownCopy } from '../notes/own-copy';
import type { Cadence } from './cadence';
import { birthdayProperty, cadenceProperty, checkboxProperty, dateProperty, namesProperty, referenceListProperty, textListProperty, textProperty } from './property';
import type { PropertyReader } from './read-properties';
import type { Reference } from './reference';
import { foldPropertyName, type SpelledProperty } from './vocabulary';

/** What a person note says by itself; format.md, section 2. Names and links are raw: whom they mean is asked of the index. */
export interface Person {
  /** The note's name. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly relation: string | null;
  readonly role: string | null;
  readonly org: string | null;
  readonly email: readonly string[];
  readonly reportsTo: Reference | null;
  readonly metOn: CalendarDate | null;
  readonly created: CalendarDate | null;
  readonly circle: readonly string[];
  /** `none` says that no rhythm is wanted; null says nothing. */
  readonly cadence: Cadence | 'none' | null;
  readonly lastContact: CalendarDate | null;
  readonly nextContact: CalendarDate | null;
  readonly snoozeUntil: CalendarDate | null;
  readonly paused: boolean;
  /** `1980-03-05`, or `--03-05` where the year is unknown. */
  readonly birthday: string | null;
  readonly needsHelpWith: readonly string[];
  readonly team: string | null;
  readonly location: string | null;
  readonly metAt: string | null;
  /** direct, collaborative, or free text; in lower case. */
  readonly communication: string | null;
  /** When we meet, as written: `weekly on thu`, or a date. */
  readonly oneOnOne: string | null;
  /** Rhythm of the career check-in; null leaves it to the relation. */
  readonly checkin: Cadence | 'none' | null;
  /** met, acquaintance, regular, friend; in lower case. */
  readonly stage: string | null;
  readonly prefers: readonly string[];
  readonly avoids: readonly string[];
  readonly focus: readonly string[];
  readonly pressures: readonly string[];
  readonly needs: readonly string[];
  readonly interests: readonly string[];
  readonly canHelpWith: readonly string[];
  readonly why: readonly string[];
  readonly knows: readonly Reference[];
  readonly introducedBy: readonly Reference[];
  readonly influences: readonly Reference[];
  /** This note is me. */
  readonly self: boolean;
  /** The note as a whole is tagged `private`: its words are shown behind a click only. */
  readonly isPrivate: boolean;
  readonly at: {
    /** Lines of properties that answers point at, from 0. */
    readonly lastContact: number | null;
    readonly lastContactAs: string | null;
    readonly reportsTo: number | null;
    /** Their spelling in the note. */
    readonly reportsToAs: string | null;
    readonly selfAs: string | null;
  };
}

export function readPerson(name: string, reader: PropertyReader, isPrivate: boolean): Person {
  return {
    name: ownCopy(name),
    aliases: aliasesOf(name, reader),
    relation: reader.read('relation', textProperty),
    role: roleOf(name, reader),
    org: reader.read('org', textProperty),
    email: reader.readAll('email', textListProperty).map(withoutLabel),
    reportsTo: reader.read('reports_to', referenceListProperty)[0] ?? null,
    metOn: reader.read('met_on', dateProperty),
    created: reader.read('created', dateProperty),
    circle: reader.read('circle', textListProperty),
    cadence: reader.read('cadence', cadenceProperty),
    lastContact: reader.read('last_contact', dateProperty),
    nextContact: reader.read('next_contact', dateProperty),
    snoozeUntil: reader.read('snooze_until', dateProperty),
    paused: reader.read('paused', checkboxProperty),
    birthday: reader.read('birthday', birthdayProperty),
    needsHelpWith: reader.read('needs_help_with', textListProperty),
    team: reader.read('team', textProperty),
    location: reader.read('location', textProperty),
    metAt: reader.read('met_at', textProperty),
    communication: reader.read('communication', textProperty)?.toLowerCase() ?? null,
    oneOnOne: reader.read('one_on_one', textProperty),
    checkin: reader.read('checkin', cadenceProperty),
    stage: reader.read('stage', textProperty)?.toLowerCase() ?? null,
    prefers: reader.read('prefers', textListProperty),
    avoids: reader.read('avoids', textListProperty),
    focus: reader.read('focus', textListProperty),
    pressures: reader.read('pressures', textListProperty),
    needs: reader.read('needs', textListProperty),
    interests: reader.read('interests', textListProperty),
    canHelpWith: reader.read('can_help_with', textListProperty),
    why: reader.read('why', textListProperty),
    knows: reader.read('knows', referenceListProperty),
    introducedBy: reader.read('introduced_by', referenceListProperty),
    influences: reader.read('influences', referenceListProperty),
    self: reader.read('self', checkboxProperty),
    isPrivate,
    at: { lastContact: reader.lineOf('last_contact'), lastContactAs: reader.spellingOf('last_contact'), reportsTo: reader.lineOf('reports_to'), reportsToAs: reader.spellingOf('reports_to'), selfAs: reader.spellingOf('self') },
  };
}

/** Other names: the aliases, and full names that the note has in properties of their own (`FN`, `name`, first and last). */
function aliasesOf(name: string, reader: PropertyReader): readonly string[] {
  const names = new Map([[name.normalize('NFC').toLowerCase(), name]]);
  const titles = reader.allOf('role').flatMap((spelled) => (isNameAsTitle(name, spelled) && typeof spelled.value === 'string' ? [spelled.value.trim()] : []));
  for (const each of [...reader.readAll('aliases', textListProperty), ...fullNames(reader), ...titles]) {
    const key = each.normalize('NFC').toLowerCase();
    if (!names.has(key)) names.set(key, ownCopy(each));
  }
  return [...names.values()].slice(1);
}

function fullNames(reader: PropertyReader): readonly string[] {
  const wholes = reader.readAll('full_name', namesProperty);
  const [first, last] = [reader.read('first_name', textProperty) ?? '', reader.read('last_name', textProperty) ?? ''];
  if (last === '') return wholes;
  if (first !== '') return [`${first} ${last}`, ...wholes];
  // The Contacts plugin's table has the first name under Name.
  return wholes.map((whole) => (whole.toLowerCase().endsWith(last.toLowerCase()) ? whole : `${whole} ${last}`));
}

/** `Work: dana@halden.example`: some importers write what an address is for. */
function withoutLabel(address: string): string {
  return address.replace(/^[^@:]{1,40}:[ \t]*(?=\S+@)/, '');
}

/** A `title` that is the note's name, or ends it (Prof. Dr. …), is a name and no role; format.md, section 4. */
function roleOf(name: string, reader: PropertyReader): string | null {
  return reader.read('role', textProperty, (spelled) => isNameAsTitle(name, spelled));
}

function isNameAsTitle(name: string, { name: spelling, value }: SpelledProperty<unknown>): boolean {
  if (foldPropertyName(spelling) !== 'title' || typeof value !== 'string') return false;
  const [title, note] = [value.trim().toLowerCase(), name.toLowerCase()];
  return title !== '' && (note.endsWith(title) || title.endsWith(note));
}
