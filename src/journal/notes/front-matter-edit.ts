import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { EditResult, Refusal } from './edit';
import { guardText } from './guard';
import { applyChanges, type Change } from './change';
import { findFrontMatter, propertyLine, readFrontMatter, type PropertyValue } from './front-matter';
import { changeList, contentEnd, lineStart, nextLine, quotesOf, type YamlText } from './property-list';
import { flowListSource, isList, keySource, sameValue, scalarSource, type NewPropertyValue } from './property-source';
import { keyText, parseBlock } from './yaml-block';

export type { NewPropertyValue } from './property-source';

/** The properties of a note that can be edited: their text, their nodes, their values. */
interface Block extends YamlText {
  readonly root: YAMLMap | null;
  readonly properties: ReadonlyMap<string, PropertyValue>;
}

/** A property that stands on lines of its own as `name: value`. Offsets are those of the YAML text. */
interface Place {
  readonly keyLine: number;
  readonly colonEnd: number;
  readonly value: Pair['value'];
}

/**
 * Sets one property and keeps every other byte of the note: the value is replaced where it stands, with its quotes and
 * its comment; a new property becomes the last line of the block; a note without a block gets one. `name` is the key as
 * the note spells it. No changes if it has the value already. Refuses where the law of editing does: properties that
 * cannot be read, a root in braces, an alias, anchor, tag, block scalar or map as the old value, a list where a scalar
 * is meant, and whatever does not read back as asked.
 */
export function setProperty(text: string, name: string, value: NewPropertyValue): EditResult {
  const block = openBlock(text);
  if (block && 'refused' in block) return block;
  if (!block) return guarded(text, newBlock(text, name, value), name, value);
  if (block.properties.has(name) && sameValue(block.properties.get(name), value)) return { changes: [] };
  const changes = block.properties.has(name) ? changeValue(block, name, value) : addProperty(block, name, value);
  return changes ? guarded(text, inNote(block, changes), name, value) : notEditable(text, name);
}

/**
 * Removes a property with all its lines and the comment behind it; comment lines around it stay, and so do the fences
 * when it was the last. No changes if there is no such property. Refuses as `setProperty` does.
 */
export function removeProperty(text: string, name: string): EditResult {
  const block = openBlock(text);
  if (block && 'refused' in block) return block;
  if (!block?.properties.has(name)) return { changes: [] };
  const place = placeOf(block, name);
  if (!place) return notEditable(text, name);
  const to = nextLine(block.yaml, contentEnd(place.value, place.colonEnd));
  return guarded(text, inNote(block, [{ from: place.keyLine, to, insert: '' }]), name, undefined);
}

/** The block of a note, undefined where it has none, or why nothing in it may be edited. */
function openBlock(text: string): Block | Refusal | undefined {
  const refusal = guardText(text);
  if (refusal) return refusal;
  const frontMatter = readFrontMatter(text);
  if (frontMatter.kind === 'none') return undefined;
  if (frontMatter.kind === 'unreadable') {
    return { refused: 'front-matter-unreadable', line: frontMatter.line, data: { reason: frontMatter.reason, message: frontMatter.message } };
  }
  const { from, to, properties } = frontMatter;
  const yaml = text.slice(from, to);
  const { contents } = parseBlock(yaml);
  const fenceEnd = findFrontMatter(text)?.lineEnd ?? '\n';
  const lineEnd = yaml === '' ? fenceEnd : yaml.endsWith('\r\n') ? '\r\n' : '\n';
  return { yaml, at: from, lineEnd, root: isMap(contents) ? contents : null, properties };
}

function newBlock(text: string, name: string, value: NewPropertyValue): readonly Change[] {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n';
  const at = text.startsWith('\uFEFF') ? 1 : 0;
  return [{ from: at, to: at, insert: `---${lineEnd}${propertySource(name, value, '', lineEnd)}---${lineEnd}` }];
}

function addProperty({ root, yaml, lineEnd }: Block, name: string, value: NewPropertyValue): readonly Change[] | undefined {
  const first = root?.items[0]?.key;
  const at = isScalar(first) ? (first.range?.[0] ?? 0) : 0;
  const indent = root ? yaml.slice(lineStart(yaml, at), at) : '';
  if (root?.flow === true || indent.trim() !== '') return undefined;
  return [{ from: yaml.length, to: yaml.length, insert: propertySource(name, value, indent, lineEnd) }];
}

/** `name: value` with its line end; a list is written as Obsidian writes it, an item a line. */
function propertySource(name: string, value: NewPropertyValue, indent: string, lineEnd: string): string {
  const key = indent + keySource(name);
  if (typeof value !== 'object') return `${key}: ${scalarSource(value)}${lineEnd}`;
  return value.length === 0 ? `${key}: []${lineEnd}` : `${key}:${blockList(value, indent, lineEnd)}${lineEnd}`;
}

function blockList(values: readonly string[], indent: string, lineEnd: string): string {
  return values.map((value) => `${lineEnd}${indent}  - ${scalarSource(value)}`).join('');
}

function changeValue(block: Block, name: string, value: NewPropertyValue): readonly Change[] | undefined {
  const place = placeOf(block, name);
  if (!place || hasAnchorOrTag(place.value)) return undefined;
  const { yaml } = block;
  const node = place.value;
  if (isSeq(node)) {
    const old = block.properties.get(name);
    if (typeof value !== 'object' || !isList(old)) return undefined;
    return value.length === 0 && node.flow !== true ? emptyBlockList(yaml, place) : changeList(node, block, old, value);
  }
  if (isEmpty(node)) return fillEmpty(block, place, value);
  const quotes = quotesOf(node);
  const range = isScalar(node) ? node.range : undefined;
  if (!quotes || !range) return undefined;
  const [from, to] = range;
  if (typeof value !== 'object') return [{ from, to, insert: scalarSource(value, { quotes, inFlow: false }) }];
  const alone = yaml.slice(place.colonEnd, from).trim() === '' && yaml.slice(to, nextLine(yaml, to)).trim() === '';
  if (!alone || value.length === 0) return [{ from, to, insert: flowListSource(value) }];
  return [{ from: place.colonEnd, to, insert: blockList(value, indentOf(yaml, place), block.lineEnd) }];
}

/** `name:`, perhaps with spaces or a comment behind it, which stay. */
function fillEmpty(block: Block, place: Place, value: NewPropertyValue): readonly Change[] {
  const { yaml } = block;
  const end = nextLine(yaml, place.colonEnd);
  const rest = yaml.slice(place.colonEnd, end).replace(/\r?\n$/, '');
  const restEnd = place.colonEnd + rest.length;
  if (typeof value === 'object' && value.length > 0) {
    return [{ from: restEnd, to: restEnd, insert: blockList(value, indentOf(yaml, place), block.lineEnd) }];
  }
  const source = typeof value === 'object' ? '[]' : scalarSource(value);
  const at = rest.trim() === '' ? restEnd : place.colonEnd;
  return [{ from: at, to: at, insert: at > place.colonEnd ? source : ` ${source}` }];
}

/** The item lines give way to `[]` behind the colon. */
function emptyBlockList(yaml: string, { value, colonEnd }: Place): readonly Change[] {
  const first = isSeq(value) ? (value.range?.[0] ?? colonEnd) : colonEnd;
  return [
    { from: colonEnd, to: colonEnd, insert: ' []' },
    { from: lineStart(yaml, first), to: nextLine(yaml, contentEnd(value, first)), insert: '' },
  ];
}

function placeOf({ root, yaml }: Block, name: string): Place | undefined {
  const pair = root?.flow === true ? undefined : root?.items.find((item) => keyText(item.key, yaml) === name);
  if (!pair || !isScalar(pair.key) || !pair.key.range) return undefined;
  const [from, to] = pair.key.range;
  const keyLine = lineStart(yaml, from);
  const colon = /^[ \t]*:/.exec(yaml.slice(to, nextLine(yaml, to)));
  if (!colon || yaml.slice(keyLine, from).trim() !== '') return undefined;
  return { keyLine, colonEnd: to + colon[0].length, value: pair.value };
}

function indentOf(yaml: string, { keyLine }: Place): string {
  return /^[ \t]*/.exec(yaml.slice(keyLine, keyLine + 200))?.[0] ?? '';
}

function hasAnchorOrTag(node: unknown): boolean {
  return (isScalar(node) || isSeq(node) || isMap(node)) && (node.anchor !== undefined || node.tag !== undefined);
}

function isEmpty(node: unknown): boolean {
  return node === null || (isScalar(node) && node.range?.[0] === node.range?.[1]);
}

function inNote({ at }: YamlText, changes: readonly Change[]): readonly Change[] {
  return changes.map(({ from, to, insert }) => ({ from: from + at, to: to + at, insert }));
}

function notEditable(text: string, name: string): Refusal {
  const line = propertyLine(text, name);
  return { refused: 'property-not-editable', data: { property: name }, ...(line === null ? {} : { line }) };
}

/** Reads the note again: the property is as asked, all others and their order are as before, the body is the same text. */
function guarded(text: string, changes: readonly Change[], name: string, value: NewPropertyValue | undefined): EditResult {
  const before = readFrontMatter(text);
  const result = applyChanges(text, changes);
  const after = readFrontMatter(result);
  const failed: Refusal = { refused: 'guard-failed', data: { property: name } };
  if (before.kind === 'unreadable' || after.kind !== 'read' || !sameValue(after.properties.get(name), value)) return failed;
  const old = before.kind === 'read' ? before.properties : new Map<string, PropertyValue>();
  const expected = value === undefined ? [...old.keys()].filter((key) => key !== name) : old.has(name) ? [...old.keys()] : [...old.keys(), name];
  const keys = [...after.properties.keys()];
  const same = keys.length === expected.length && keys.every((key, index) => key === expected[index] && (key === name || sameValue(after.properties.get(key), old.get(key))));
  return same && text.slice(before.bodyFrom) === result.slice(after.bodyFrom) ? { changes } : failed;
}
