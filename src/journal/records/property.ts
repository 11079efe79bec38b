import * as z from 'zod/mini';
import type { CalendarDate } from '../calendar-date';
import { wholeLink } from '../notes/wikilink';
import { parseCadence, type Cadence } from './cadence';
import { AMBIGUOUS_DATE, IMPOSSIBLE_DATE, isImpossibleDate, readMoment, type Moment } from './date-value';
import { referencesIn, unquotedLink, type Reference } from './reference';

/**
 * Schemas of single properties: `unknown` in, a value of ours out. Each reads every shape in which the property is met
 * (one value or a list, a link, a number) and answers an issue where it cannot, whose message says what is expected.
 */

/** One line of text; a list gives its first text, a link its shown name. Empty is null. */
export const textProperty = expecting('a text', (value) => (isTextual(value) ? (textsIn(value)[0] ?? null) : undefined), null);

/** Texts: one, a list, or a comma string. */
export const textListProperty = expecting<readonly string[]>(
  'a text or a list of texts',
  (value) => (!isTextual(value) ? undefined : typeof value === 'string' && !value.includes('[[') ? value.split(',').flatMap(textsIn) : textsIn(value)),
  [],
);

/** Names: texts, or a map of first and last name. */
export const namesProperty = expecting<readonly string[]>(
  'a name',
  (value) => (isTextual(value) ? textsIn(value) : referencesIn(value).map(({ text }) => text)),
  [],
);

export const referenceListProperty = expecting<readonly Reference[]>(
  'links or names',
  (value) => {
    const references = referencesIn(value);
    return references.length > 0 || isTextual(value) ? references : undefined;
  },
  [],
);

/** Whether a meeting took place, in the words of several plugins. */
export const statusProperty = expecting<'planned' | 'held' | 'cancelled' | null>('planned, held or cancelled', (value) => STATUSES.get((textsIn(single(value))[0] ?? '').toLowerCase()), null);

export const checkboxProperty = expecting('true or false', (value) => CHECKED.get(typeof value === 'string' ? value.toLowerCase() : value), false);

/** A day, in the shapes of `date-value.ts`. */
export const dateProperty = expecting<CalendarDate | null>('a date such as 2026-11-20', (value) => {
  const moment = readMoment(single(value));
  return typeof moment === 'object' ? moment.date : problemOf(moment, value);
}, null);

/** A day, and a time where one is given. */
export const momentProperty = expecting<Moment | null>('a date such as 2026-11-20 or 2026-11-20T10:00', (value) => {
  const moment = readMoment(single(value));
  return typeof moment === 'object' ? moment : problemOf(moment, value);
}, null);

/** `1980-03-05`, or `--03-05` where the year is unknown (not given, `XXXX`, or 1604). */
export const birthdayProperty = expecting<string | null>('a date such as 1980-03-05 or 03-05', (value) => {
  const text = textsIn(single(value))[0] ?? '';
  const yearless = /^(?:--|XXXX-?)?(\d{2})-?(\d{2})$/i.exec(text);
  const moment = readMoment(yearless ? `2000-${yearless[1] ?? ''}-${yearless[2] ?? ''}` : single(value));
  if (typeof moment !== 'object') return problemOf(moment, value);
  return yearless || moment.date.startsWith('1604') ? `--${moment.date.slice(5)}` : moment.date;
}, null);

export const cadenceProperty = expecting<Cadence | 'none' | null>('a number of days or a word such as weekly', (value) => {
  const only = single(value);
  return typeof only === 'string' || typeof only === 'number' ? parseCadence(only) : undefined;
}, null);

const STATUSES: ReadonlyMap<string, 'planned' | 'held' | 'cancelled'> = new Map([
  ...['planned', 'scheduled', 'upcoming', 'confirmed', 'tentative', 'open'].map((word) => [word, 'planned'] as const),
  ...['held', 'done', 'completed', 'complete', 'closed', 'finished'].map((word) => [word, 'held'] as const),
  ...['cancelled', 'canceled', 'skipped', 'missed'].map((word) => [word, 'cancelled'] as const),
]);

const CHECKED: ReadonlyMap<unknown, boolean> = new Map<unknown, boolean>([[true, true], ['true', true], ['yes', true], [1, true], [false, false], ['false', false], ['no', false], [0, false]]);

/** What stands in the way of reading a date: it may be two days, or is none. */
class NoDate {
  constructor(readonly message: typeof AMBIGUOUS_DATE | typeof IMPOSSIBLE_DATE) {}
}

function problemOf(moment: 'ambiguous' | undefined, value: unknown): NoDate | undefined {
  if (moment === 'ambiguous') return new NoDate(AMBIGUOUS_DATE);
  return isImpossibleDate(single(value)) ? new NoDate(IMPOSSIBLE_DATE) : undefined;
}

/** How a property is read: its schema, and what it is where it is missing. */
export interface PropertyType<Value> {
  readonly schema: z.ZodMiniType<Value>;
  readonly empty: Value;
}

/** A schema that answers `empty` for an empty value, and an issue that says what was expected for one that cannot be read. */
function expecting<Value>(what: string, read: (value: unknown) => Value | NoDate | undefined, empty: Value): PropertyType<Value> {
  const schema = z.pipe(
    z.unknown(),
    z.transform((value, context): Value => {
      if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.every((each) => each === null))) return empty;
      const result = read(value);
      if (result !== undefined && !(result instanceof NoDate)) return result;
      context.issues.push({ code: 'custom', message: result instanceof NoDate ? result.message : what, input: value });
      return empty;
    }),
  );
  return { schema, empty };
}

/** What stands alone in a list, which is how some editors write one value. */
function single(value: unknown): unknown {
  const only: unknown = Array.isArray(value) && value.length === 1 && !unquotedLink(value) ? value[0] : value;
  return only;
}

/** A text, a number, or a list of such; an unquoted link is a list in a list. */
function isTextual(value: unknown): boolean {
  return Array.isArray(value) ? value.every((each) => each === null || isTextual(each)) : typeof value === 'string' || typeof value === 'number';
}

function textsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => textsIn(each));
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'string') return [];
  const link = wholeLink(value);
  if (link) return [link.alias ?? link.target.slice(link.target.lastIndexOf('/') + 1)];
  const text = value.normalize('NFC').trim();
  return text === '' ? [] : [text];
}
