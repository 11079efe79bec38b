import type { App } from 'obsidian';
import type { Helper, Journal } from '../../journal/journal';
import { drawSuggestion, SuggestPrompt } from './suggest-prompt';

/** Lets the user type a topic and choose one of those who could help; undefined if the user left. Answers a vault path. */
export async function askHelper(app: App, journal: Journal): Promise<string | undefined> {
  return (await new HelperPrompt(app, journal).ask())?.person;
}

class HelperPrompt extends SuggestPrompt<Helper> {
  override emptyStateText = 'Nobody’s note says so. What they can help with stands in can_help_with, interests, role, or a detail.';
  readonly #journal: Journal;

  constructor(app: App, journal: Journal) {
    super(app);
    this.#journal = journal;
    this.setPlaceholder('Who could help with …');
  }

  override getSuggestions(typed: string): Helper[] {
    return [...this.#journal.whoCouldHelp(typed)];
  }

  override renderSuggestion({ name, evidence: [first], last }: Helper, el: HTMLElement): void {
    const talked = last === null ? 'not talked yet' : `last talked on ${this.#journal.words.short(last)}`;
    drawSuggestion(el, { title: name, note: `${first ? `${first.from}: ${first.text} · ` : ''}${talked}` });
  }
}
