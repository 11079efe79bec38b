import { useHandle } from './app-handle';
import { dateMenu, type DatePreset } from './date-presets';
import { shownDate, typedDate, type DateValue } from './date-value';
import { IconButton } from './icon';

interface DateFieldProps {
  readonly label: string;
  readonly value: DateValue;
  /** Where a bare weekday points. */
  readonly direction: 'past' | 'future';
  readonly presets: readonly DatePreset[];
  readonly placeholder?: string;
  readonly onChange: (value: DateValue) => void;
}

/** A field that reads a date in words, with the date that was understood beside it, and a menu of dates. */
export function DateField({ label, value, direction, presets, placeholder = '', onChange }: DateFieldProps) {
  const { app } = useHandle();
  const { journal } = app;
  const { words, date } = value;
  const day = date ? journal.words.day(date) : '';
  const menu = (el: HTMLElement) => app.showMenu(el, dateMenu(app, presets, { title: label, onDate: (chosen) => onChange(shownDate(chosen, journal)) }));
  const settle = () => {
    const shown = date ? shownDate(date, journal) : value;
    if (shown.words !== words) onChange(shown);
  };
  return (
    <span class={`rapport-date${date === undefined ? ' is-wrong' : ''}`}>
      <input
        type="text"
        class="rapport-date-input"
        aria-label={label}
        aria-invalid={date === undefined}
        autocomplete="off"
        size={Math.max(words.length, placeholder.length, 6)}
        placeholder={placeholder}
        value={words}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onChange(typedDate(event.currentTarget.value, journal.today(), direction))}
        onBlur={settle}
      />
      <span class="rapport-understood" aria-live="polite">
        {date === undefined ? 'not a date' : day === words ? '' : day}
      </span>
      <IconButton icon="calendar-clock" label={`${label}: choose a date`} tabIndex={-1} hasMenu class="rapport-date-menu" onPress={(_event, el) => menu(el)} />
    </span>
  );
}
