/** Also what opens code, a comment or a formula, in which a link is none. */
const FORBIDDEN = /[\\/:*?"<>|#^[\]`]|%%+|\$\$+/g;
/** Zero-width spaces, bidirectional marks, line separators, controls, halves of a character: they hide what a name is. Joiners stay: names and emoji need them. */
const INVISIBLE = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/gu;
const WINDOWS_DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const MAX_BYTES = 200;

/**
 * A name that every system and every link can bear, or undefined if nothing is left of it: without forbidden and
 * link-breaking characters, Windows' device names, a leading dot, a trailing dot, space or `.md` (a link leaves it out);
 * at most 200 bytes. Source: editing.md, 7.
 */
export function safeName(wanted: string): string | undefined {
  const cleaned = wanted
    .normalize('NFC')
    .replace(/\s/g, ' ')
    .replace(INVISIBLE, '')
    .replace(FORBIDDEN, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[\s.]+/, '');
  const name = withinBytes(cleaned).replace(/(?:[\s.]|\.md){1,200}$/i, '');
  return name === '' || WINDOWS_DEVICE.test(name) ? undefined : name;
}

/** The name of a note: its file name without folders and `.md`. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
}

/** The path of a note of that name in a folder ('' for the root). */
export function notePath(folder: string, name: string): string {
  return folder === '' ? `${name}.md` : `${folder}/${name}.md`;
}

/** `Name`, `Name 2`, `Name 3` …: the first one that is free. */
export function freePath(folder: string, name: string, isTaken: (path: string) => boolean): string {
  for (let number = 1; ; number++) {
    const path = notePath(folder, number === 1 ? name : `${name} ${number}`);
    if (!isTaken(path)) return path;
  }
}

function withinBytes(name: string): string {
  let bytes = 0;
  let kept = '';
  for (const character of name) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (bytes > MAX_BYTES) break;
    kept += character;
  }
  return kept;
}
