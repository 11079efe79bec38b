import type { App } from 'obsidian';
import { parseDateWords, type CalendarDate, type Journal } from '../../journal/journal';
import { daysAhead, type DatePreset } from '../../ui/parts/date-presets';
import { drawSuggestion, SuggestPrompt } from './suggest-prompt';

/** A question for a day to come. */
export interface DateQuestion {
  readonly app: App;
  readonly journal: Journal;
  readonly title: string;
}

/** Asks for a date: a preset, or words such as "fri" and "in 2 weeks", whose understood date is always shown. */
export async function askDate(question: DateQuestion): Promise<CalendarDate | undefined> {
  return (await new DatePrompt(question).ask())?.date;
}

class DatePrompt extends SuggestPrompt<DatePreset> {
  override emptyStateText = 'No date is understood. Try “fri”, “in 2 weeks” or 2026-11-20.';
  readonly #journal: Journal;

  constructor({ app, journal, title }: DateQuestion) {
    super(app);
    this.#journal = journal;
    this.setPlaceholder(title);
  }

  override getSuggestions(typed: string): DatePreset[] {
    const today = this.#journal.today();
    const words = typed.trim();
    const date = parseDateWords(words, today, 'future');
    if (date) return [{ name: words, date }];
    return daysAhead(today).filter(({ name }) => name.toLowerCase().startsWith(words.toLowerCase()));
  }

  override renderSuggestion({ name, date }: DatePreset, el: HTMLElement): void {
    const day = this.#journal.words.day(date);
    drawSuggestion(el, { title: name, note: day === date ? day : `${day} (${date})` });
  }
}
