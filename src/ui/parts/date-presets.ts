import { addDays, addMonths, nextWorkWeek, type CalendarDate, type Words } from '../../journal/journal';
import type { AppContext, MenuEntry } from '../app-context';

/** A date that is offered by a name. */
export interface DatePreset {
  readonly name: string;
  readonly date: CalendarDate;
}

/** Days ahead that a follow-up is put off to, in the order of the menu. Source: follow-ups.md, presets. */
export function daysAhead(today: CalendarDate): readonly DatePreset[] {
  return [
    { name: 'Tomorrow', date: addDays(today, 1) },
    { name: 'Next week', date: nextWorkWeek(today) },
    { name: 'In 2 weeks', date: addDays(today, 14) },
    { name: 'In a month', date: addMonths(today, 1) },
  ];
}

/** Days back that a conversation is logged for. */
export function daysBack(today: CalendarDate, words: Words): readonly DatePreset[] {
  const named = [
    { name: 'Today', date: today },
    { name: 'Yesterday', date: addDays(today, -1) },
  ];
  const earlier = [2, 3, 4].map((days) => addDays(today, -days)).map((date) => ({ name: words.day(date), date }));
  return [...named, ...earlier];
}

/** A menu of dates; the last entry asks for any other one. Keys 1, 2, … select them while the menu is open. */
export function dateMenu(app: AppContext, presets: readonly DatePreset[], choose: { readonly title: string; readonly onDate: (date: CalendarDate) => void }): readonly MenuEntry[] {
  const entries = presets.map(({ name, date }, index): MenuEntry => {
    const day = app.journal.words.day(date);
    return { title: name === day ? day : `${name}, ${day}`, key: String(index + 1), onSelect: () => choose.onDate(date) };
  });
  const ask = async () => {
    const date = await app.askDate(choose.title);
    if (date) choose.onDate(date);
  };
  return [...entries, { title: 'Pick a date…', key: String(presets.length + 1), onSelect: () => void ask() }];
}
