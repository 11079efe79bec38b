import type { Links } from '../index/links';
import { nameOf } from '../notes/note-name';
import type { VaultFacts } from '../settings';

/** Where a link is written, and how. */
export interface LinkPlace {
  readonly sourcePath: string;
  readonly links: Links;
  readonly style: VaultFacts['links'];
  /** What it shows; the note's name if nothing is said. */
  readonly shownAs?: string;
}

/**
 * A link to a note, as the vault's settings want new links: wikilink or Markdown, and the path as short as it can be,
 * relative, or absolute. A path is written wherever the bare name would mean another note too.
 */
export function linkTo(path: string, at: LinkPlace): string {
  const { shownAs, style } = at;
  const target = targetOf(path, at);
  if (style.markdown) return `[${shownAs ?? nameOf(path)}](${encodeURI(`${target}.md`).replace(/[()]/g, (each) => (each === '(' ? '%28' : '%29'))})`;
  if (shownAs !== undefined) return `[[${target}|${shownAs}]]`;
  return target === nameOf(path) ? `[[${target}]]` : `[[${target}|${nameOf(path)}]]`;
}

/** A link in a property: always a wikilink; format.md, section 7. */
export function propertyLinkTo(path: string, links: Links): string {
  return linkTo(path, { sourcePath: '', links, style: { markdown: false, format: 'shortest' } });
}

function targetOf(path: string, { sourcePath, links, style }: LinkPlace): string {
  const bare = path.replace(/\.md$/i, '');
  if (style.format === 'relative') return relative(bare, sourcePath);
  return style.format === 'shortest' && links.isNameUnique(path) ? nameOf(path) : bare;
}

function relative(path: string, sourcePath: string): string {
  const from = sourcePath.split('/').slice(0, -1);
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
