import type { CalendarDate, Interaction, Week } from '../../journal/journal';

/** Conversations that took place, one for each day: of several sources of a day the one that tells most, which comes first. */
export function talksOf(all: readonly Interaction[], today: CalendarDate): readonly Interaction[] {
  const days = new Set<CalendarDate>();
  return all.filter(({ date, status }) => {
    if (status !== 'held' || date > today || days.has(date)) return false;
    days.add(date);
    return true;
  });
}

/** The height of a week's bar: none, 1, 2, or 3 for more. */
export function levelOf({ conversations }: Pick<Week, 'conversations'>): 0 | 1 | 2 | 3 {
  if (conversations <= 0) return 0;
  return conversations === 1 ? 1 : conversations === 2 ? 2 : 3;
}
