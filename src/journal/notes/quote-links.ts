import { applyChanges, type Change } from './change';
import type { EditResult } from './edit';
import { findFrontMatter, propertyLine, readFrontMatter } from './front-matter';
import { guardText } from './guard';
import { linesFrom } from './lines';
import { sameValue } from './property-source';

const UNQUOTED = /(^|[\s[,:-])(\[\[[^[\]"'\n]+\]\])(?=$|[\s\],#])/gm;

/**
 * Puts the unquoted links of a property into double quotes, `people: [[Dana Li]]` → `people: "[[Dana Li]]"`, in the
 * lines of that property alone. Refuses where the properties cannot be read, or read back otherwise than that.
 */
export function quoteLinks(text: string, name: string): EditResult {
  const refusal = guardText(text);
  if (refusal) return refusal;
  const before = readFrontMatter(text);
  if (before.kind !== 'read') return { refused: 'front-matter-unreadable', ...(before.kind === 'unreadable' && before.line !== null ? { line: before.line } : {}) };
  const fences = findFrontMatter(text);
  const first = propertyLine(text, name);
  if (!fences || first === null) return { refused: 'property-not-editable', data: { property: name } };
  const own = [...linesFrom(text)].filter(({ number, from }) => number >= first && from < fences.to);
  const next = own.findIndex(({ text: line }, index) => index > 0 && /^[^\s#-]/.test(line));
  const changes = (next < 0 ? own : own.slice(0, next)).flatMap((line): readonly Change[] =>
    [...line.text.matchAll(UNQUOTED)].map((match) => {
      const from = line.from + match.index + (match[1] ?? '').length;
      const link = match[2] ?? '';
      return { from, to: from + link.length, insert: `"${link.replaceAll('\\', '\\\\')}"` };
    }),
  );
  const after = readFrontMatter(applyChanges(text, changes));
  if (changes.length === 0 || after.kind !== 'read') return { refused: 'guard-failed', data: { property: name } };
  const isSame = [...before.properties].every(([key, value]) => (key === name ? linksOf(value) === linksOf(after.properties.get(key)) : sameValue(value, after.properties.get(key))));
  return isSame && after.properties.size === before.properties.size ? { changes } : { refused: 'guard-failed', data: { property: name } };
}

/** The words of a value without brackets, quotes and lists around them: quoting a link changes none of them. */
function linksOf(value: unknown): string {
  return JSON.stringify(value ?? null).replace(/[[\]"\\]/g, '');
}
