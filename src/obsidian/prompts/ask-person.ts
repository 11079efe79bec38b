import type { App } from 'obsidian';
import type { Journal, PersonRef } from '../../journal/journal';
import { drawSuggestion, SuggestPrompt } from './suggest-prompt';

const SHOWN = 20;

/** Somebody who is known, or a name for whom there is no note. */
type PersonChoice = PersonRef & { readonly title: string; readonly note: string };

/** Asks for a name, so that a note can be made: first **New person**, then those who are known by what is typed. */
export function askPerson(app: App, journal: Journal): Promise<PersonRef | undefined> {
  return new PersonPrompt(app, journal).ask();
}

class PersonPrompt extends SuggestPrompt<PersonChoice> {
  override emptyStateText = 'Type a name.';
  readonly #journal: Journal;

  constructor(app: App, journal: Journal) {
    super(app);
    this.#journal = journal;
    this.setPlaceholder('Name of the new person');
  }

  override getSuggestions(typed: string): PersonChoice[] {
    const name = typed.trim().replace(/\s+/g, ' ');
    if (name === '') return [];
    const known = this.#journal.findPeople(name, SHOWN).map((match) => ({
      path: match.path,
      title: match.name,
      note: [match.matched, match.detail, 'Has a note'].filter((part) => part !== null).join(' · '),
    }));
    return [{ name, title: `New person “${name}”`, note: '' }, ...known];
  }

  override renderSuggestion(choice: PersonChoice, el: HTMLElement): void {
    drawSuggestion(el, choice);
  }
}
