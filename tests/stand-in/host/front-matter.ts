import type * as Real from 'obsidian';
import { parse, stringify } from 'yaml';

/** obsidian.d.ts `parseYaml`. Dates stay texts, as in the app's own cache; broken YAML throws. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' });
}

/** obsidian.d.ts `stringifyYaml`. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}

/** obsidian.d.ts `getFrontMatterInfo`: where the block between the `---` lines at the very start of a note lies. */
export function getFrontMatterInfo(content: string): Real.FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const opening = /^---[ \t]*\r?\n/.exec(content)?.[0];
  if (opening === undefined) return none;
  const rest = content.slice(opening.length);
  const closing = /(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/.exec(rest);
  if (!closing) return none;
  const to = opening.length + closing.index;
  return { exists: true, frontmatter: rest.slice(0, closing.index), from: opening.length, to, contentStart: to + closing[0].length };
}

type FrontMatter = Readonly<Record<string, unknown>> | null;

/** obsidian.d.ts `parseFrontMatterEntry`: the first value whose key is the text, or matches the expression. */
export function parseFrontMatterEntry(frontmatter: FrontMatter, key: string | RegExp): unknown {
  const found = Object.entries(frontmatter ?? {}).find(([name]) => (typeof key === 'string' ? name === key : key.test(name)));
  return found?.[1] ?? null;
}

/** obsidian.d.ts `parseFrontMatterStringArray`: a list, or one text, which is not cut at commas (as recorded from the app). */
export function parseFrontMatterStringArray(frontmatter: FrontMatter, key: string | RegExp): string[] | null {
  return texts(parseFrontMatterEntry(frontmatter, key));
}

/** obsidian.d.ts `parseFrontMatterAliases`. */
export function parseFrontMatterAliases(frontmatter: FrontMatter): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}

/** obsidian.d.ts `parseFrontMatterTags`: each with its `#`; what cannot be a tag is left out (as recorded from the app). */
export function parseFrontMatterTags(frontmatter: FrontMatter): string[] | null {
  const tags = texts(parseFrontMatterEntry(frontmatter, /^tags?$/i));
  return tags && tags.filter((tag) => !/[\s,]/.test(tag)).map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

/** obsidian.d.ts `getAllTags`: those of the properties first. */
export function getAllTags(cache: Real.CachedMetadata): string[] | null {
  const fromProperties = parseFrontMatterTags(cache.frontmatter ?? null) ?? [];
  return [...fromProperties, ...(cache.tags ?? []).map(({ tag }) => tag)];
}

function texts(value: unknown): string[] | null {
  if (value === null || value === undefined) return null;
  const listed: unknown[] = Array.isArray(value) ? value : [value];
  return listed.filter((one) => typeof one === 'string' || typeof one === 'number').map((one) => String(one).trim()).filter((one) => one !== '');
}
