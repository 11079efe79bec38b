import { ownCopy } from './own-copy';
import type { PropertyValue } from './yaml-block';

/** White space and controls that YAML, or the limits of `tooMuch`, may see otherwise than we do. */
const UNUSUAL = /[^\S \n\r]|[^\P{Cc}\n\r]|\r(?!\n)/u;
/** Far below the limits of `tooMuch`, so that nothing is read here that would be refused there. */
const MAX_LENGTH = { block: 8000, line: 800 } as const;
const MAX_BRACKETS = 100;

const NAME = /^[\p{L}_](?:[\p{L}\p{N}_ -]{0,99}[\p{L}\p{N}_])?$/u;
const ITEM = /^( *)-(?: (.*))?$/;
const QUOTED = /^(?:"[^"\\]*"|'[^']*')$/;
const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(?:\.\d+|\d+\.\d*|(?:\.\d+|\d+(?:\.\d*)?)[eE][-+]?\d+)$/;
/** `0o17`, `0x1f`, `.inf`, `.nan`: rare enough to be left to YAML. */
const OTHER_NUMBER = /^(?:0[ox]|[-+]?\.)/;
const MONTH_AND_DAY = /^--\d\d-\d\d$/;
const PLAIN = /^[^\s?:,[\]{}#&*!|>'"%@`-](?:[^:#]|:(?! |$))*$/;
const PLAIN_IN_LIST = /^[^\s?:,[\]{}#&*!|>'"%@`-][^:#,[\]{}]*$/;
const WORDS: ReadonlyMap<string, PropertyValue> = new Map<string, PropertyValue>([
  ...['', '~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
]);

/**
 * Reads a block of properties as most notes have them: `name: value` and lists of values, each value in one line. The
 * answer is exactly what `readBlock` makes of the block, or undefined if there is anything in it that only YAML should
 * read. Why there are two readers: docs/decisions/007-all-front-matter-is-parsed.md.
 */
export function readPlainProperties(block: string): ReadonlyMap<string, PropertyValue> | undefined {
  if (block.length > MAX_LENGTH.block || UNUSUAL.test(block)) return undefined;
  if (block.split('[').length + block.split('{').length > MAX_BRACKETS) return undefined;
  const properties = new Map<string, PropertyValue>();
  if (block === '') return properties;
  /** The name above, if nothing or a list stands behind it. */
  let open: { readonly name: string; readonly items: PropertyValue[]; indent: number } | undefined;
  for (const source of (block.endsWith('\n') ? block.slice(0, -1) : block).split('\n')) {
    if (source.length > MAX_LENGTH.line) return undefined;
    const line = source.trimEnd();
    const item = ITEM.exec(line);
    if (item) {
      const indent = item[1]?.length ?? 0;
      const value = valueOf(item[2]?.trimStart() ?? '');
      if (!open || value === undefined || (open.items.length > 0 && open.indent !== indent)) return undefined;
      if (open.items.length === 0) properties.set(open.name, open.items);
      open.indent = indent;
      open.items.push(value);
      continue;
    }
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon));
    const behind = line.slice(colon + 1);
    const value = valueOf(behind.trimStart());
    if (!NAME.test(name) || WORDS.has(name) || properties.has(name) || value === undefined || (behind !== '' && !behind.startsWith(' '))) return undefined;
    open = behind === '' ? { name: ownCopy(name), items: [], indent: 0 } : undefined;
    properties.set(ownCopy(name), value);
  }
  return properties;
}

function valueOf(source: string): PropertyValue | undefined {
  if (!source.startsWith('[')) return scalarOf(source, PLAIN);
  if (!source.endsWith(']')) return undefined;
  const inside = source.slice(1, -1).trim();
  if (inside === '') return [];
  const items: PropertyValue[] = [];
  // A comma in quotes leaves parts that no quotation is: nothing of it is taken for an item.
  for (const part of inside.split(',')) {
    const value = part.trim() === '' ? undefined : scalarOf(part.trim(), PLAIN_IN_LIST);
    if (value === undefined) return undefined;
    items.push(value);
  }
  return items;
}

function scalarOf(source: string, plain: RegExp): PropertyValue | undefined {
  const word = WORDS.get(source);
  if (word !== undefined) return word;
  if (/^["']/.test(source)) return QUOTED.test(source) ? ownCopy(source.slice(1, -1)) : undefined;
  if (/^[-+.\d]/.test(source)) {
    if (INTEGER.test(source)) return parseInt(source, 10);
    if (FLOAT.test(source)) return parseFloat(source);
    if (MONTH_AND_DAY.test(source)) return source;
    if (OTHER_NUMBER.test(source)) return undefined;
  }
  return plain.test(source) ? ownCopy(source) : undefined;
}
