import type { PropertyValue } from '../notes/front-matter';
import type { Outline } from '../notes/outline';
import type { OurProperties, PropertyName, Vocabulary } from './vocabulary';

/** A property that stands in the body of a note, and its line (from 0). */
export interface BodyField {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

/** A field in the body never marks a note. */
const MARKS: ReadonlySet<PropertyName> = new Set(['type', 'tags', 'category']);
const FIELD = /^(?:[-*+][ \t]+)?(?:\*\*|__)?([\p{L}\p{N}][\p{L}\p{N} _-]{0,60}?)(?:\*\*|__)?[ \t]*::(?:\*\*|__)?(?:[ \t]+([^ \t].*)?)?$/su;
const ROW = /^\|?([^|]+)\|([^|]*)\|?$/;
/** The Contacts plugin keeps a table of name and value between two such lines. */
const TABLE_FENCE = '/---contact---/';

/** Most notes hold none. */
export function mayHoldFields(text: string): boolean {
  return text.includes('::') || text.includes(TABLE_FENCE);
}

/**
 * Properties in the body of a note of a person or a meeting: Dataview's whole-line `key:: value`, and the rows of a
 * contact's table; format.md, section 4. Of a name that stands twice the first one counts.
 */
export function readBodyFields(outline: Outline): readonly BodyField[] {
  const fields: BodyField[] = [];
  const tasks = new Set(outline.items.filter((item) => item.task !== null).map((item) => item.line));
  let isTable = false;
  for (const { text, line } of outline.proseLines) {
    if (text.trim() === TABLE_FENCE) isTable = !isTable;
    else if (isTable ? text.includes('|') : text.includes('::') && !tasks.has(line)) {
      const match = (isTable ? ROW : FIELD).exec(text.trimEnd());
      const [name, value] = [(match?.[1] ?? '').trim(), (match?.[2] ?? '').trim()];
      if (name !== '' && value !== '') fields.push({ name, value, line });
    }
  }
  return fields;
}

/** Our properties with those of the body behind them: what the front matter says comes first. */
export function withBodyFields(ours: OurProperties<PropertyValue>, fields: readonly BodyField[], vocabulary: Vocabulary): OurProperties<PropertyValue> {
  if (fields.length === 0) return ours;
  const lines = new Map<string, BodyField>();
  for (const field of fields) if (!lines.has(field.name)) lines.set(field.name, field);
  const found = vocabulary.ours<PropertyValue>(new Map([...lines].map(([name, { value }]) => [name, value])));
  const all = new Map(ours);
  for (const [property, { name, value, others }] of found) {
    if (MARKS.has(property)) continue;
    const [first, ...more] = [{ name, value }, ...others].map((each) => ({ ...each, line: lines.get(each.name)?.line ?? 0 }));
    const known = ours.get(property);
    if (first) all.set(property, known ? { ...known, others: [...known.others, first, ...more] } : { ...first, others: more });
  }
  return all;
}
