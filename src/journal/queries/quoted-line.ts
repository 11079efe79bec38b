import { noteLinksIn } from '../notes/wikilink';
import type { Person } from '../records/person';
import { quotedWords } from '../records/quotation';

type Named = Pick<Person, 'name' | 'aliases'>;

/**
 * Words as a sheet and its source are compared: a name of the sheet's own person in front is left out, so that a line
 * is known again whether it was quoted with that name or without.
 */
export function comparedWords(text: string, person: Named | undefined): string {
  const names = person ? [person.name, ...person.aliases].map((name) => quotedWords(name)).filter((name) => name !== '') : [];
  let words = quotedWords(text);
  for (;;) {
    const name = names.find((each) => /^:? \S/.test(words.slice(each.length)) && words.startsWith(each));
    if (name === undefined) return words;
    words = words.slice(name.length).replace(/^:? /, '');
  }
}

/** A line without a link to the sheet's own person in front: `[[Marcus Webb]] repairs a synthesizer`. */
export function withoutOwnName(markdown: string, person: Named | undefined): string {
  const [first] = noteLinksIn(markdown);
  if (!person || first?.from !== 0 || first.embed) return markdown;
  const rest = markdown.slice(first.to);
  // "[[Marcus Webb]] and [[Dana Li]] sail": what follows would miss its beginning.
  if (!/^:?\s+\S/.test(rest) || /^\s+\S{1,3}\s+\[/.test(rest)) return markdown;
  const without = rest.replace(/^:?\s+/, '');
  // What is left must be known as the same line again.
  return comparedWords(without, person) === comparedWords(markdown, person) ? without : markdown;
}
