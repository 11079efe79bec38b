/** A link to a note, as it is written in a line. Markdown links count like wikilinks; format.md, section 5. */
export interface NoteLink {
  /** What it points at, without heading, block and `.md`: a name or a path. */
  readonly target: string;
  /** What is shown instead of the target, or null. */
  readonly alias: string | null;
  /** Embeds (`![[X]]`) show a note; they are not links to it. */
  readonly embed: boolean;
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
}

const LINK = /(!?)(?:\[\[([^[\]]+)\]\]|\[([^[\]]*)\]\((<[^<>]*>|[^\s()]*)(?:[ \t]+"[^"]*")?\))/g;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** The links to notes on a line whose inert parts are blanked (inline.ts). Links to the web and to headings of the note itself are left out. */
export function noteLinksIn(line: string): readonly NoteLink[] {
  if (!line.includes('[')) return [];
  const links: NoteLink[] = [];
  for (const match of line.matchAll(LINK)) {
    const link = match[2] !== undefined ? wikilink(match[2]) : markdownLink(match[3] ?? '', match[4] ?? '');
    if (link) links.push({ ...link, embed: match[1] === '!', from: match.index, to: match.index + match[0].length });
  }
  return links;
}

/** Reads a whole value such as `[[Dana Li|Dana]]`; undefined if it is anything else or more. */
export function wholeLink(value: string): { readonly target: string; readonly alias: string | null } | undefined {
  const trimmed = value.trim();
  const [link] = noteLinksIn(trimmed);
  return link?.from === 0 && link.to === trimmed.length && !link.embed
    ? { target: link.target, alias: link.alias }
    : undefined;
}

/** The words of a line with each link replaced by what a reader sees: its alias, else the name of its note. */
export function withoutLinkSyntax(line: string): string {
  return line.replace(LINK, (whole: string, _embed: string, inner: string | undefined, label: string | undefined) => {
    if (inner === undefined) return label === '' || label === undefined ? whole : label;
    const { target, alias } = wikilink(inner) ?? { target: inner, alias: null };
    return alias ?? target.slice(target.lastIndexOf('/') + 1);
  });
}

function wikilink(inner: string): { target: string; alias: string | null } | undefined {
  // In a table a pipe is escaped: [[Dana Li\|Dana]].
  const bar = inner.indexOf('|');
  const path = (bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/, '');
  const target = withoutSubpath(path);
  return target === '' ? undefined : { target, alias: bar < 0 ? null : inner.slice(bar + 1).trim() };
}

function markdownLink(label: string, destination: string): { target: string; alias: string | null } | undefined {
  const bare = destination.startsWith('<') ? destination.slice(1, -1) : destination;
  if (SCHEME.test(bare) || bare.startsWith('//')) return undefined;
  const target = withoutSubpath(decoded(bare));
  return target === '' ? undefined : { target: target.replace(/^\.\//, ''), alias: label === '' ? null : label };
}

function withoutSubpath(path: string): string {
  const hash = path.indexOf('#');
  return (hash < 0 ? path : path.slice(0, hash)).trim().replace(/\.md$/i, '');
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray % is a name with a per cent sign, not an error.
    return path;
  }
}
