import type { Outline } from '../notes/outline';
import { noteLinksIn } from '../notes/wikilink';
import type { Reference } from './reference';

/** Headings and line beginnings that name those who were there; format.md, section 3. */
const HEADING = /^(?:attendees|participants|present)$/i;
const LINE = /^(?:[-*+][ \t]+)?(?:\*\*|__)?(?:attendees|participants|present)(?:\*\*|__)?[ \t]*::?(?:\*\*|__)?[ \t]*(.+)$/is;
const ITEM = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[.\][ \t]+)?/u;

/**
 * Who was there by the text of a meeting note without an attendee property: links, or names, under a heading Attendees
 * or on a line `Attendees: …`. A link's alias is no name here; a plain name may be an alias.
 */
export function attendeesInText(outline: Outline): readonly Reference[] {
  let heading = -1;
  return outline.proseLines.flatMap(({ line, text }) => {
    while ((outline.headings[heading + 1]?.line ?? Infinity) < line) heading += 1;
    const onLine = LINE.exec(text)?.[1];
    if (onLine !== undefined) return namedIn(onLine);
    const isBelow = HEADING.test(outline.headings[heading]?.text.trim() ?? '') && outline.headings[heading]?.line !== line;
    return isBelow ? namedIn(text.replace(ITEM, '')) : [];
  });
}

function namedIn(text: string): readonly Reference[] {
  const links = noteLinksIn(text).filter((link) => !link.embed);
  if (links.length > 0) return links.map((link) => ({ form: 'link', text: link.target.normalize('NFC'), inProperty: false }));
  // A table is read cell by cell elsewhere; a rule between its rows is nobody.
  if (text.includes('|')) return [];
  return text
    .split(/[,;]/)
    .map((name) => name.trim().replace(/^@/, ''))
    .filter((name) => name !== '' && !/^#/.test(name))
    .map((name) => ({ form: 'name', text: name.normalize('NFC'), inProperty: false }));
}
