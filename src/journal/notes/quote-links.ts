import { isMap, isScalar, isSeq } from 'yaml';
import { applyChanges, type Change } from './change';
import type { EditResult, Refusal } from './edit';
import { readFrontMatter } from './front-matter';
import { guardText } from './guard';
import { doubleQuoted, sameValue } from './property-source';
import { keyText, parseBlock } from './yaml-block';

/**
 * Puts the unquoted links of a property into double quotes, `people: [[Dana Li]]` → `people: "[[Dana Li]]"`. Refuses
 * where the properties cannot be read, or would read back otherwise than that.
 */
export function quoteLinks(text: string, name: string): EditResult {
  const refusal = guardText(text);
  if (refusal) return refusal;
  const failed: Refusal = { refused: 'property-not-editable', data: { property: name } };
  const before = readFrontMatter(text);
  if (before.kind === 'unreadable') return { refused: 'front-matter-unreadable', line: before.line };
  if (before.kind === 'none') return failed;
  const yaml = text.slice(before.from, before.to);
  const { contents } = parseBlock(yaml);
  const pair = isMap(contents) ? contents.items.find((item) => keyText(item.key, yaml) === name) : undefined;
  const changes = unquotedIn(pair?.value, yaml).map(({ from, to, insert }) => ({ from: from + before.from, to: to + before.from, insert }));
  const after = readFrontMatter(applyChanges(text, changes));
  if (changes.length === 0 || after.kind !== 'read') return failed;
  const isSame = [...before.properties].every(([key, value]) => (key === name ? wordsOf(value) === wordsOf(after.properties.get(key)) : sameValue(value, after.properties.get(key))));
  return isSame && after.properties.size === before.properties.size ? { changes } : { refused: 'guard-failed', data: { property: name } };
}

/** The lists in a list that are links without quotes: a flow list whose one item is a flow list of one plain text. */
function unquotedIn(node: unknown, yaml: string): readonly Change[] {
  // What others refer to, or has a type of its own, is not ours to change.
  if (!isSeq(node) || node.anchor !== undefined || node.tag !== undefined) return [];
  const [inner, ...more] = node.items;
  const isLink = node.flow === true && more.length === 0 && isSeq(inner) && inner.flow === true && inner.anchor === undefined && inner.tag === undefined && inner.items.length === 1 && isScalar(inner.items[0]) && inner.items[0].type === 'PLAIN';
  if (!isLink || !node.range) return node.items.flatMap((item) => unquotedIn(item, yaml));
  const [from, to] = node.range;
  const inside = yaml.slice(from, to).slice(1, -1).trim().slice(1, -1).trim();
  return [{ from, to, insert: doubleQuoted(`[[${inside}]]`) }];
}

/** The words of a value without brackets, quotes and lists around them: quoting a link changes none of them. */
function wordsOf(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/[[\]"\\]/g, '');
}
