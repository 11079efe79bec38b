import * as z from 'zod/mini';
import type { CalendarDate } from '../calendar-date';
import { wholeLink } from '../notes/wikilink';
import { parseCadence, type Cadence } from './cadence';
import { AMBIGUOUS_DATE, IMPOSSIBLE_DATE, isImpossibleDate, readMoment } from './date-value';
import { referencesIn, unquotedLink, type Reference } from './reference';

/**
 * Schemas of single properties: `unknown` in, a value of ours out. Each reads every shape in which the property is met
 * (one value or a list, a link, a number) and answers an issue where it cannot, whose message says what is expected.
 */

/** One line of text; a list gives its first text, a link its shown name. Empty is null. */
export const textProperty = z.pipe(z.unknown(), z.transform((value): string | null => textsIn(value)[0] ?? null));

/** Texts: one, a list, or a comma string. */
export const textListProperty = z.pipe(
  z.unknown(),
  z.transform((value): readonly string[] => (typeof value === 'string' && !value.includes('[[') ? value.split(',').flatMap(textsIn) : textsIn(value))),
);

/** A name: text, or a map of first and last name. */
export const nameProperty = z.pipe(
  z.unknown(),
  z.transform((value): string | null => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (referencesIn(value)[0]?.text ?? null) : (textsIn(value)[0] ?? null))),
);

export const referenceListProperty = z.pipe(z.unknown(), z.transform((value): readonly Reference[] => referencesIn(value)));

export const checkboxProperty = z.pipe(z.unknown(), z.transform((value): boolean => value === true || value === 'true' || value === 'yes'));

/** A day, in the shapes of `date-value.ts`. */
export const dateProperty = expecting('a date such as 2026-11-20', (value): CalendarDate | 'ambiguous' | undefined => {
  const moment = readMoment(value);
  return moment === 'ambiguous' ? moment : moment?.date;
});

/** A day, and a time where one is given. */
export const momentProperty = expecting('a date such as 2026-11-20 or 2026-11-20T10:00', readMoment);

export const cadenceProperty = expecting('a number of days or a word such as weekly', (value): Cadence | 'none' | undefined =>
  typeof value === 'string' || typeof value === 'number' ? parseCadence(value) : undefined,
);

/** A schema that answers null for an empty value, and an issue that says what was expected for one that cannot be read. */
function expecting<Value>(what: string, read: (value: unknown) => Value | 'ambiguous' | undefined) {
  return z.pipe(
    z.unknown(),
    z.transform((value, context): Value | null => {
      if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) return null;
      const single: unknown = Array.isArray(value) && value.length === 1 && !unquotedLink(value) ? value[0] : value;
      const result = read(single);
      if (result !== undefined && result !== 'ambiguous') return result;
      context.issues.push({ code: 'custom', message: result === 'ambiguous' ? AMBIGUOUS_DATE : isImpossibleDate(single) && what.includes('date') ? IMPOSSIBLE_DATE : what, input: value });
      return null;
    }),
  );
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
