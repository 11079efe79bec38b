import type { Outline } from '../notes/outline';
import { noteLinksIn } from '../notes/wikilink';
import type { Reference } from './reference';

/** Headings and line beginnings that name those who were there; format.md, section 3. */
const HEADING = /^(?:attendees|participants|present)$/i;
const LINE = /^(?:[-*+][ \t]+)?(?:\*\*|__)?(?:attendees|participants|present)(?:\*\*|__)?[ \t]*::?(?:\*\*|__)?[ \t]*([^ \t].*)/is;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u;

/**
 * Who was there by the text of a meeting note without an attendee property: links, or names, under a heading Attendees
 * or on a line `Attendees: …`. A link's alias is no name here; a plain name may be an alias.
 */
export function attendeesInText(outline: Outline): readonly { readonly reference: Reference; readonly line: number }[] {
  let heading = -1;
  return outline.proseLines.flatMap(({ line, text }) => {
    while ((outline.headings[heading + 1]?.line ?? Infinity) < line) heading += 1;
    const onLine = LINE.exec(text)?.[1];
    if (onLine !== undefined) return namedIn(onLine).map((reference) => ({ reference, line }));
    const isBelow = HEADING.test(outline.headings[heading]?.text.trim() ?? '') && outline.headings[heading]?.line !== line;
    return isBelow ? namedIn(text.replace(ITEM, '')).map((reference) => ({ reference, line })) : [];
  });
}

function namedIn(text: string): readonly Reference[] {
  const links = noteLinksIn(text).filter((link) => !link.embed);
  const linked = links.map((link): Reference => ({ form: 'link', text: link.target.normalize('NFC'), inProperty: false }));
  if (links.length === 0) return plainNames(text);
  // What stands between commas without a link is a name in plain words.
  const without = [...links].reverse().reduce((rest, { from, to }) => `${rest.slice(0, from)}|${rest.slice(to)}`, text);
  return [...linked, ...without.split(/[,;]/).flatMap((part) => plainNames(part))];
}

/** Names in plain words, with commas between them. */
function plainNames(text: string): readonly Reference[] {
  // A table is read cell by cell elsewhere; a rule between its rows is nobody.
  if (text.includes('|')) return [];
  return text
    .split(/[,;]/)
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '' && !/^#/.test(name))
    .map((name) => ({ form: 'name', text: name.normalize('NFC'), inProperty: false }));
}
