import type { App } from 'obsidian';
import type { Journal } from '../../journal/journal';
import { drawSuggestion, SuggestPrompt } from './suggest-prompt';

const SHOWN = 20;

/** A question for somebody who has a note. */
export interface PersonQuestion {
  readonly app: App;
  readonly journal: Journal;
  /** Says what the choice is for. */
  readonly placeholder: string;
  /** Vault paths of those who are offered on top before anything is typed. */
  readonly first: readonly string[];
}

interface KnownPerson {
  readonly path: string;
  readonly title: string;
  readonly note: string;
}

/** Lets the user choose a person by name; undefined if the user left. Answers a vault path. */
export async function choosePerson(question: PersonQuestion): Promise<string | undefined> {
  return (await new KnownPersonPrompt(question).ask())?.path;
}

class KnownPersonPrompt extends SuggestPrompt<KnownPerson> {
  override emptyStateText = 'Nobody of this name has a note yet.';
  readonly #journal: Journal;
  readonly #first: readonly string[];

  constructor({ app, journal, placeholder, first }: PersonQuestion) {
    super(app);
    this.#journal = journal;
    this.#first = first;
    this.setPlaceholder(placeholder);
  }

  override getSuggestions(typed: string): KnownPerson[] {
    const found = this.#journal.findPeople(typed.trim(), SHOWN).map(({ path, name, matched, detail }) => ({ path, title: name, note: [matched, detail].filter((part) => part !== null && part !== '').join(' · ') }));
    if (typed.trim() !== '') return found;
    const first = this.#first.flatMap((path) => found.find((each) => each.path === path) ?? { path, title: this.#journal.person(path)?.name ?? path, note: '' });
    return [...first, ...found.filter(({ path }) => !this.#first.includes(path))];
  }

  override renderSuggestion(person: KnownPerson, el: HTMLElement): void {
    drawSuggestion(el, person);
  }
}
