import type * as z from 'zod/mini';
import type { PropertyValue } from '../notes/front-matter';
import { linesFrom } from '../notes/lines';
import type { Problem, ProblemCode } from '../problem';
import { AMBIGUOUS_DATE, IMPOSSIBLE_DATE } from './date-value';
import type { PropertyType } from './property';
import { foldPropertyName, type OurProperties, type OurProperty, type PropertyName, type SpelledProperty } from './vocabulary';

/** Reads our properties of one note, and collects a problem for each value that cannot be read. */
export interface PropertyReader {
  /**
   * The value by a schema of `property.ts`; null-like (what the schema makes of nothing) where it is missing or
   * unreadable. What `isOther` says of is passed over: it means something else in this note.
   */
  read<Value>(name: PropertyName, type: PropertyType<Value>, isOther?: (spelled: SpelledProperty<unknown>) => boolean): Value;
  /** Line of the property (from 0), or null. */
  lineOf(name: PropertyName): number | null;
  /** All values of a property, under whichever of its spellings they stand. */
  readAll<Value>(name: PropertyName, type: PropertyType<readonly Value[]>): readonly Value[];
  /** The property under all of its spellings, as they stand. */
  allOf(name: PropertyName): readonly SpelledProperty<unknown>[];
  /** The property's name as the note spells it, or null. */
  spellingOf(name: PropertyName): string | null;
  readonly problems: readonly Problem[];
}

export function propertyReader(path: string, text: string, ours: OurProperties<PropertyValue>): PropertyReader {
  const problems: Problem[] = [];
  const lineOf = (name: PropertyName): number | null => {
    const given = ours.get(name);
    return given ? (given.line ?? lineOfProperty(text, given.name)) : null;
  };
  const problemOf = (spelled: SpelledProperty<unknown>, expected = ''): Problem => ({
    level: 'error',
    path,
    at: { line: spelled.line ?? lineOfProperty(text, spelled.name) },
    property: spelled.name,
    code: CODES[expected] ?? 'value-not-understood',
    data: { value: shown(spelled.value), expected },
  });
  return {
    problems,
    lineOf,
    allOf: (name) => {
      const given = ours.get(name);
      return given ? [given, ...given.others] : [];
    },
    spellingOf: (name) => ours.get(name)?.name ?? null,
    readAll: (name, { schema }) => {
      const given = ours.get(name);
      return (given ? [given, ...given.others] : []).flatMap((each) => {
        const read = schema.safeParse(each.value);
        if (!read.success) problems.push(problemOf(each, read.error.issues[0]?.message));
        return read.data ?? [];
      });
    },
    read: (name, { schema, empty }, isOther) => {
      const all = ours.get(name);
      const given = all && isOther ? without(all, isOther) : all;
      if (!given) return empty;
      const read = schema.safeParse(given.value);
      if (!read.success) {
        problems.push(problemOf(given, read.error.issues[0]?.message));
        return empty;
      }
      const other = given.others.find((each) => !isAnotherThing(given.name, each.name) && disagrees(schema, read.data, each.value));
      if (other) {
        const data = { value: shown(given.value), other: other.name, otherValue: shown(other.value) };
        problems.push({ level: 'hint', path, at: { line: lineOf(name) }, property: given.name, code: 'spellings-disagree', data });
      }
      return read.data;
    },
  };
}

function without(property: OurProperty<PropertyValue>, isOther: (spelled: SpelledProperty<unknown>) => boolean): OurProperty<PropertyValue> | undefined {
  const [first, ...others] = [property, ...property.others].filter((each) => !isOther(each));
  return first && { name: first.name, value: first.value, others, ...(first.line === undefined ? {} : { line: first.line }) };
}

/** vCard has a title (what stands on the card) beside a role (what one does): both are read as a role, and may differ. */
function isAnotherThing(spelling: string, other: string): boolean {
  const names = [spelling, other].map(foldPropertyName);
  return names.includes('title') && names.includes('role');
}

/** What an issue's message means, where it is more than that the value was not understood. */
const CODES: Readonly<Record<string, ProblemCode>> = { [AMBIGUOUS_DATE]: 'date-ambiguous', [IMPOSSIBLE_DATE]: 'date-impossible' };

/** The first line of the block that begins with the name: a position to show, found without parsing the block again. */
export function lineOfProperty(text: string, spelling: string): number | null {
  for (const line of linesFrom(text)) {
    if (line.number > 0 && line.text === '---') return null;
    const rest = line.text.replace(/^["']/, '');
    if (rest.startsWith(spelling) && /^["']?[ \t]*:/.test(rest.slice(spelling.length))) return line.number;
  }
  return null;
}

/** Does a value under another spelling say something else? What cannot be read says nothing. */
function disagrees<Value>(schema: z.ZodMiniType<Value>, value: Value, other: unknown): boolean {
  if (other === null || other === '') return false;
  const read = schema.safeParse(other);
  return read.success && comparable(read.data) !== comparable(value);
}

/** References are compared by whom they name: as a link or in words, in any order. */
function comparable(value: unknown): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const names = value.map((each: unknown) => (typeof each === 'object' && each !== null && 'text' in each ? String(each.text).replace(/^.*\//s, '').toLowerCase() : JSON.stringify(each)));
  return names.sort().join('\n');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? null);
}
