import { isAlias, isMap, isScalar, isSeq, parseDocument, Schema } from 'yaml';

/** What a property holds: YAML's core schema. A date is a string, as Obsidian has it. */
export type PropertyValue = string | number | boolean | null | readonly PropertyValue[] | { readonly [key: string]: PropertyValue };

/** Why a block of properties cannot be read. */
export type UnreadableReason = 'too-large' | 'too-deep' | 'yaml' | 'not-a-map' | 'duplicate-key' | 'alias';

/** What is read of one block, or why not; `offset` counts from the block's beginning. */
export type BlockRead = { readonly properties: ReadonlyMap<string, PropertyValue> } | BlockRefusal;

interface BlockRefusal {
  readonly reason: UnreadableReason;
  /** In English, for a reader who knows YAML. */
  readonly message: string;
  readonly offset: number;
}

const MAX_BLOCK_LENGTH = 65_536;
const MAX_DEPTH = 100;
/** `- - - a` and `a: b: c` in one line: each is a level to the parser. */
const MAX_INDICATORS_IN_LINE = 400;
/** Values of a block with its aliases written out; a bomb of nine lines has millions. */
const MAX_VALUES = 50_000;
/** gray-matter looks for comments with `/^\s*#/gm`, which takes two seconds for 64,000 blank lines in a row. */
const MAX_BLANK_LINES = 200;
/** Made once: a schema is a third of the cost of a small block. Tags that would make other types than ours are not resolved. */
const SCHEMA = new Schema({ schema: 'core', merge: false, resolveKnownTags: false });

/**
 * Refuses, in linear time and before any parser sees it, a block that one could not bear: more than 64 kB, thousands of
 * blank lines, or nested so deep that the parser would use up the stack. The last is caught by `yaml`, but where V8
 * compiles a regular expression on the last of its stack the whole app ends (seen on Node 20 with 20,000 `[`).
 */
export function tooMuch(yaml: string): BlockRefusal | undefined {
  if (yaml.length > MAX_BLOCK_LENGTH || hasTooManyBlankLines(yaml)) {
    return { reason: 'too-large', message: `The properties are longer than ${MAX_BLOCK_LENGTH} characters, or have more than ${MAX_BLANK_LINES} blank lines in a row`, offset: 0 };
  }
  return yaml.length > MAX_DEPTH && looksTooDeep(yaml) ? { reason: 'too-deep', message: `Nested deeper than ${MAX_DEPTH} levels`, offset: 0 } : undefined;
}

/** Parses the YAML of a block for its positions. Duplicate keys are not looked for: `readFrontMatter` does that in linear time. */
export function parseBlock(yaml: string) {
  return parseDocument(yaml, { schema: SCHEMA, prettyErrors: false, uniqueKeys: false });
}

/** The name that a key of a map stands for. */
export function keyText(key: unknown, yaml: string): string {
  if (isScalar(key)) {
    if (typeof key.value === 'string') return key.value;
    return typeof key.value === 'number' || typeof key.value === 'boolean' ? String(key.value) : (key.source ?? '');
  }
  return isAlias(key) || isMap(key) || isSeq(key) ? yaml.slice(startOf(key), key.range?.[1]) : '';
}

/** Reads a block that is not `tooMuch`. */
export function readBlock(yaml: string): BlockRead {
  try {
    const document = parseBlock(yaml);
    const error = document.errors[0];
    if (error) return { reason: error.code === 'RESOURCE_EXHAUSTION' ? 'too-deep' : 'yaml', message: error.message, offset: error.pos[0] };
    return { properties: new ValueReader(yaml).root(document.contents) };
  } catch (error) {
    if (error instanceof Unreadable) return { reason: error.reason, message: error.message, offset: error.offset };
    if (error instanceof RangeError) return { reason: 'too-deep', message: error.message, offset: 0 };
    throw error;
  }
}

class Unreadable extends Error {
  constructor(
    readonly reason: UnreadableReason,
    message: string,
    readonly offset: number,
  ) {
    super(message);
  }
}

/** Turns nodes into values in one walk, which `toJS` cannot: keys are data, duplicates and depth are checked, aliases counted. */
class ValueReader {
  private readonly anchors = new Map<string, { readonly value: PropertyValue; readonly size: number }>();
  private size = 0;

  constructor(private readonly yaml: string) {}

  root(node: unknown): ReadonlyMap<string, PropertyValue> {
    if (isMap(node)) return this.entries(node.items, 1);
    if (node === null || (isScalar(node) && node.value === null)) return new Map();
    throw new Unreadable('not-a-map', 'The properties are not a list of "name: value"', startOf(node));
  }

  private entries(items: readonly { readonly key: unknown; readonly value: unknown }[], depth: number): Map<string, PropertyValue> {
    const entries = new Map<string, PropertyValue>();
    for (const { key, value } of items) {
      const name = keyText(key, this.yaml);
      if (entries.has(name)) throw new Unreadable('duplicate-key', `"${name}" stands twice`, startOf(key));
      if (isScalar(key) && key.anchor !== undefined) this.anchors.set(key.anchor, { value: name, size: 1 });
      entries.set(name, this.value(value, depth));
    }
    return entries;
  }

  private value(node: unknown, depth: number): PropertyValue {
    const before = this.size;
    this.size += 1;
    if (this.size > MAX_VALUES) throw new Unreadable('alias', `More than ${MAX_VALUES} values, aliases written out`, startOf(node));
    if (isAlias(node)) return this.aliased(node.source, startOf(node));
    const value = this.plainValue(node, depth);
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
      this.anchors.set(node.anchor, { value, size: this.size - before });
    }
    return value;
  }

  private plainValue(node: unknown, depth: number): PropertyValue {
    if (isScalar(node)) {
      const { value } = node;
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
    }
    if (depth >= MAX_DEPTH) throw new Unreadable('too-deep', `Nested deeper than ${MAX_DEPTH} levels`, startOf(node));
    if (isSeq(node)) return node.items.map((item) => this.value(item, depth + 1));
    if (isMap(node)) return withoutPrototype(this.entries(node.items, depth + 1));
    return null;
  }

  private aliased(anchor: string, offset: number): PropertyValue {
    const target = this.anchors.get(anchor);
    if (!target) throw new Unreadable('alias', `Nothing is called &${anchor} before this line`, offset);
    this.size += target.size;
    return target.value;
  }
}

/** An object on which `constructor` is no more than any other name, and `__proto__` a property. */
function withoutPrototype(entries: ReadonlyMap<string, PropertyValue>): PropertyValue {
  const object: Record<string, PropertyValue> = { __proto__: null };
  for (const [name, value] of entries) object[name] = value;
  return object;
}

function hasTooManyBlankLines(yaml: string): boolean {
  if (yaml.length < 2 * MAX_BLANK_LINES) return false;
  let lines = 0;
  for (const character of yaml) {
    if (/[\n\r\u2028\u2029]/.test(character)) lines += 1;
    else if (character.trim() !== '') lines = 0;
    if (lines > 2 * MAX_BLANK_LINES) return true;
  }
  return false;
}

/** Where a node begins; 0 for none. */
export function startOf(node: unknown): number {
  return (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) ? (node.range?.[0] ?? 0) : 0;
}

/** An upper bound: brackets in quotes count too. */
function looksTooDeep(yaml: string): boolean {
  const indents: number[] = [];
  let brackets = 0;
  for (const line of yaml.split('\n')) {
    const indent = line.length - line.trimStart().length;
    if (indent === line.length) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    indents.push(indent);
    let indicators = 0;
    for (const character of line) {
      if (character === '[' || character === '{') brackets += 1;
      else if ((character === ']' || character === '}') && brackets > 0) brackets -= 1;
      else if (character === ':' || character === '-' || character === '?') indicators += 1;
      if (brackets > MAX_DEPTH) return true;
    }
    if (indents.length > MAX_DEPTH || (indicators > MAX_INDICATORS_IN_LINE && countIndicators(line) > MAX_INDICATORS_IN_LINE)) return true;
  }
  return false;
}

function countIndicators(line: string): number {
  return line.split(/[-:?](?:[ \t]|$)/).length - 1;
}
