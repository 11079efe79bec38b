import { readFrontMatter, type PropertyValue } from './front-matter';

/** A value that the journal writes into a property. */
export type NewPropertyValue = string | number | boolean | readonly string[];

/** How a scalar stands in the note: what is written in its place keeps to it if it can. */
export interface ScalarPlace {
  readonly quotes: 'none' | 'single' | 'double';
  /** Between the brackets of `[a, b]`, where a comma or a bracket ends a plain scalar. */
  readonly inFlow: boolean;
}

export const PLAIN_PLACE: ScalarPlace = { quotes: 'none', inFlow: false };

const INVISIBLE = /[\p{Cc}\u2028\u2029\uFEFF]/u;
const INVISIBLE_UNESCAPED = /[\u007F-\u009F\u2028\u2029\uFEFF]/g;
/** A link is always in double quotes: without, `[[X]]` is a list in a list (https://help.obsidian.md/properties). */
const LINK = /\[\[|\]\(/;
/** A name that YAML would read as a list, as a map, or as none. */
const NO_WORD = /^(?:[[{]|$)/;

/** Writes a scalar: plain if YAML's core schema reads it back as the same, else in double quotes. */
export function scalarSource(value: string | number | boolean, place: ScalarPlace = PLAIN_PLACE): string {
  if (typeof value !== 'string') return String(value);
  if (place.quotes === 'single' && !INVISIBLE.test(value)) return `'${value.replaceAll("'", "''")}'`;
  if (place.quotes !== 'none' || LINK.test(value) || INVISIBLE.test(value)) return doubleQuoted(value);
  return readsBack(value, value, place.inFlow) ? value : doubleQuoted(value);
}

/** Writes a string in double quotes, on one line. */
export function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(INVISIBLE_UNESCAPED, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Writes `[a, "[[B]]"]`. */
export function flowListSource(values: readonly string[]): string {
  return `[${values.map((value) => scalarSource(value, { quotes: 'none', inFlow: true })).join(', ')}]`;
}

/** Writes the name of a property as a key. */
export function keySource(name: string): string {
  if (INVISIBLE.test(name) || NO_WORD.test(name)) return doubleQuoted(name);
  const read = readFrontMatter(`---\n${name}: 1\n---\n`);
  const plain = read.kind === 'read' && read.properties.size === 1 && read.properties.get(name) === 1;
  return plain ? name : doubleQuoted(name);
}

/** Whether two values are the same in depth; maps are, whatever the order of their keys. */
export function sameValue(a: PropertyValue | undefined, b: PropertyValue | undefined): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isList(a) || isList(b)) {
    return isList(a) && isList(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
  }
  const names = Object.keys(a);
  return names.length === Object.keys(b).length && names.every((name) => Object.hasOwn(b, name) && sameValue(a[name], b[name]));
}

/** `Array.isArray` that knows a readonly list. */
export function isList(value: PropertyValue | undefined): value is readonly PropertyValue[] {
  return Array.isArray(value);
}

function readsBack(source: string, value: string, inFlow: boolean): boolean {
  const read = readFrontMatter(`---\nscalar: ${source}\nitem:\n  - ${source}\n${inFlow ? `flow: [${source}]\n` : ''}---\n`);
  if (read.kind !== 'read' || read.properties.size !== (inFlow ? 3 : 2)) return false;
  const same = sameValue(read.properties.get('scalar'), value) && sameValue(read.properties.get('item'), [value]);
  return same && (!inFlow || sameValue(read.properties.get('flow'), [value]));
}
