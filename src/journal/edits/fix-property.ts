import type { EditResult } from '../notes/edit';
import { readFrontMatter, type PropertyValue } from '../notes/front-matter';
import { setProperty } from '../notes/front-matter-edit';
import { wholeLink } from '../notes/wikilink';
import { referencesIn } from '../records/reference';

/** Puts a link in the place of a name that may mean two people; the other names of the property stay as they are. */
export function chooseWhoIsMeant(text: string, property: string, { name, link }: { readonly name: string; readonly link: string }): EditResult {
  const front = readFrontMatter(text);
  if (front.kind === 'unreadable') return { refused: 'front-matter-unreadable', line: front.line };
  const value = front.kind === 'read' ? front.properties.get(property) : undefined;
  const parts = partsOf(value);
  const chosen = parts?.map((part) => (means(part, name) ? withWordsOf(part, link) : part));
  if (!parts || !chosen || chosen.every((part, index) => part === parts[index])) return { refused: 'property-not-editable', data: { property } };
  const [only] = chosen;
  return setProperty(text, property, !Array.isArray(value) && chosen.length === 1 && only !== undefined ? only : chosen);
}

/** The texts of a property that names somebody: a list of texts, or one text with commas; undefined for any other shape. */
function partsOf(value: PropertyValue | undefined): readonly string[] | undefined {
  if (typeof value === 'string') return value.includes('[[') ? [value] : value.split(',').map((part) => part.trim());
  if (!Array.isArray(value)) return undefined;
  const parts = value.filter((part): part is string => typeof part === 'string');
  return parts.length === value.length ? parts : undefined;
}

/** The link with the words that the name's own link shows, if it has some: `[[Sam|Sammy]]`. */
function withWordsOf(part: string, link: string): string {
  const words = wholeLink(part)?.alias ?? null;
  if (words === null || !link.endsWith(']]')) return link;
  const bar = link.indexOf('|');
  return `${link.slice(0, bar < 0 ? -2 : bar)}|${words}]]`;
}

/** Sets a property that stands in the front matter and still says what it said when it was read. */
export function setStanding(text: string, property: string, { said, value }: { readonly said: (value: PropertyValue) => boolean; readonly value: string | boolean }): EditResult {
  const front = readFrontMatter(text);
  if (front.kind === 'unreadable') return { refused: 'front-matter-unreadable', line: front.line };
  const standing = front.kind === 'read' ? front.properties.get(property) : undefined;
  if (standing === undefined || !said(standing)) return { refused: 'property-not-editable', data: { property } };
  return setProperty(text, property, value);
}

function means(part: string, name: string): boolean {
  // As one of a list: there a comma is a part of the name.
  const references = referencesIn([part]);
  return references.length === 1 && references[0]?.text.toLowerCase() === name.normalize('NFC').toLowerCase();
}
