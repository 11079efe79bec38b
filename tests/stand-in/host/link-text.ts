/** obsidian.d.ts `normalizePath`: one kind of slash, none at the ends, plain spaces, composed letters; '' is '/'. */
export function normalizePath(path: string): string {
  const normal = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '').replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
  return normal === '' ? '/' : normal;
}

/** obsidian.d.ts `parseLinktext`: the file part, and the part from the first `#` on. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const normal = linktext.replace(/\u00A0/g, ' ').normalize('NFC');
  const hash = normal.indexOf('#');
  return hash < 0 ? { path: normal, subpath: '' } : { path: normal.slice(0, hash), subpath: normal.slice(hash) };
}

/** obsidian.d.ts `getLinkpath`. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** obsidian.d.ts `stripHeading`: a heading as one compares it, without punctuation. */
export function stripHeading(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A link as it stands in a note, in either notation; undefined where the text is not wholly one link. */
export function readLink(text: string): { link: string; displayText: string } | undefined {
  const wiki = /^!?\[\[([^[\]]+)\]\]$/.exec(text)?.[1];
  if (wiki !== undefined) {
    const bar = wiki.indexOf('|');
    const link = (bar < 0 ? wiki : wiki.slice(0, bar)).trim();
    // Without an alias the app shows the link text; "#A#B" is shown as "A > B".
    const shown = link.replace(/^#/, '').replace(/#/g, ' > ');
    return { link, displayText: bar < 0 ? shown : wiki.slice(bar + 1).trim() };
  }
  const [, displayText, angled, plain] = /^!?\[([^\]]*)\]\((?:<([^>]*)>|([^\s)]+))(?:\s+"[^"]*")?\)$/.exec(text) ?? [];
  const target = angled ?? plain;
  if (target === undefined || displayText === undefined || /^[a-z][a-z0-9+.-]*:/i.test(target)) return undefined;
  return { link: decode(target), displayText };
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
