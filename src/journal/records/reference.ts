import { noteLinksIn, wholeLink } from '../notes/wikilink';

/** Somebody (or something) that a note names: as a link, or in plain words. Whom it means is asked of the index. */
export interface Reference {
  readonly form: 'link' | 'name';
  /** Target of the link, or the name, or an e-mail address. */
  readonly text: string;
  /** In properties an alias is a name even behind link brackets; format.md, section 2. */
  readonly inProperty: boolean;
}

/** The references in a property's value: one link, a list, names, a comma string, addresses, a map of first and last name. */
export function referencesIn(value: unknown): readonly Reference[] {
  if (typeof value === 'string') return value.includes('[[') || value.includes('](') ? linksOrNames(value) : names(value);
  if (typeof value === 'number') return names(String(value));
  if (Array.isArray(value)) {
    // An unquoted [[X]] is a list in a list to YAML.
    const link = unquotedLink(value);
    if (link !== undefined) return [reference('link', link)];
    // A plain text in a list is one name: `Ashby, Tom`.
    return value.flatMap((each: unknown) => (typeof each === 'string' && !/\[\[|\]\(/.test(each) ? wholeName(each) : referencesIn(each)));
  }
  if (typeof value !== 'object' || value === null) return [];
  const map = new Map(Object.entries(value).map(([key, part]) => [key.toLowerCase().replace(/[\s_-]/g, ''), part]));
  const parts = [map.get('first') ?? map.get('firstname'), map.get('last') ?? map.get('lastname')];
  const full = parts.filter((part) => typeof part === 'string').join(' ').trim();
  return full === '' ? [] : [reference('name', full)];
}

function linksOrNames(value: string): readonly Reference[] {
  return partsOfList(value).flatMap((part) => {
    const link = wholeLink(part);
    if (link) return [reference('link', link.target)];
    const links = noteLinksIn(part).filter(({ embed }) => !embed);
    return links.length > 0 ? links.map(({ target }) => reference('link', target)) : names(part.replace(/^\[\[|\]\]$/g, ''));
  });
}

/** Splits at the commas that do not stand in a link: a name may hold one. */
function partsOfList(value: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  let isInLink = false;
  for (let at = 0; at < value.length; at++) {
    if (value.startsWith('[[', at)) isInLink = true;
    if (value.startsWith(']]', at)) isInLink = false;
    if (value.charAt(at) !== ',' || isInLink) continue;
    parts.push(value.slice(from, at));
    from = at + 1;
  }
  return [...parts, value.slice(from)];
}

function names(value: string): readonly Reference[] {
  return value.split(',').flatMap(wholeName);
}

function wholeName(value: string): readonly Reference[] {
  const name = value.trim().replace(/^@/, '');
  return name === '' ? [] : [reference('name', name)];
}

/** The target of a link without quotes, `[[X]]`, which YAML reads as a list in a list; undefined if the value is none. */
export function unquotedLink(value: unknown): string | undefined {
  const inner: unknown = Array.isArray(value) && value.length === 1 ? value[0] : undefined;
  const text: unknown = Array.isArray(inner) && inner.length === 1 ? inner[0] : undefined;
  return typeof text === 'string' || typeof text === 'number' ? wholeLink(`[[${text}]]`)?.target : undefined;
}

function reference(form: Reference['form'], text: string): Reference {
  return { form, text: text.normalize('NFC'), inProperty: true };
}
