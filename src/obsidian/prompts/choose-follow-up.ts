import { prepareFuzzySearch, type App } from 'obsidian';
import type { FollowUpRow, Journal } from '../../journal/journal';
import { drawSuggestion, SuggestPrompt } from './suggest-prompt';

/** A question for one of the open follow-ups. */
export interface FollowUpQuestion {
  readonly app: App;
  readonly journal: Journal;
  /** Says what the choice is for. */
  readonly placeholder: string;
}

/** Lets the user choose an open follow-up by its words or its people, in the order of the sidebar. */
export function chooseFollowUp(question: FollowUpQuestion): Promise<FollowUpRow | undefined> {
  return new FollowUpPrompt(question).ask();
}

class FollowUpPrompt extends SuggestPrompt<FollowUpRow> {
  override emptyStateText = 'No follow-up fits.';
  readonly #journal: Journal;

  constructor({ app, journal, placeholder }: FollowUpQuestion) {
    super(app);
    this.#journal = journal;
    this.setPlaceholder(placeholder);
  }

  override getSuggestions(typed: string): FollowUpRow[] {
    const rows = this.#journal.due({ limit: Number.MAX_SAFE_INTEGER }).sections.flatMap((section) => section.rows);
    if (typed.trim() === '') return rows;
    const search = prepareFuzzySearch(typed);
    return rows
      .map((row) => ({ row, score: search([row.text, ...row.names].join(' '))?.score }))
      .filter((each): each is { row: FollowUpRow; score: number } => each.score !== undefined)
      .sort((a, b) => b.score - a.score)
      .map(({ row }) => row);
  }

  override renderSuggestion(row: FollowUpRow, el: HTMLElement): void {
    const { when, who, from } = this.#journal.words.followUpMeta(row);
    drawSuggestion(el, { title: row.text, note: [when, who, from].filter((part) => part !== '').join(' · ') });
  }
}
