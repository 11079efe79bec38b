import { useId, useRef } from 'preact/hooks';
import type { YearOfWeeks } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { levelOf } from './talks';

interface YearChartProps {
  readonly year: YearOfWeeks;
  /** Opens the list of conversations behind it. */
  readonly onPress: () => void;
}

/** A bar for each week of the year, a dot under those with a one-on-one; one sentence says the same. */
export function YearChart({ year, onPress }: YearChartProps) {
  const { words } = useHandle().app.journal;
  const sentenceId = `rapport-year-${useId()}`;
  const chart = useRef<HTMLDivElement>(null);
  if (year.total === 0) return null;
  const first = year.weeks[0];
  const last = year.weeks.at(-1);
  const press = (): void => {
    onPress();
    const header = chart.current?.closest('.rapport-list')?.querySelector<HTMLElement>('[data-section="conversations"] .rapport-section-header');
    header?.focus();
    header?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div class="rapport-year" ref={chart}>
      <span class="rapport-unseen" id={sentenceId}>
        {words.yearOfWeeks(year)}
      </span>
      <div class="rapport-weeks" role="img" aria-labelledby={sentenceId}>
        {year.weeks.map((week) => (
          <span key={week.from} class={`rapport-week${week.hasOneOnOne ? ' has-one-on-one' : ''}`} data-level={levelOf(week)} />
        ))}
      </div>
      <div class="rapport-year-ends">
        <span>{first && words.month(first.from)}</span>
        <span>{last && words.month(last.from)}</span>
      </div>
      <button type="button" class="rapport-year-button" onClick={press}>
        <span class="rapport-unseen">Show the conversations</span>
      </button>
    </div>
  );
}
