import { useHandle } from './app-handle';
import { IconButton } from './icon';

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** What was understood, beside the field; '' for nothing to say. */
  readonly understood: string;
  readonly isWrong: boolean;
  /** What the menu offers; without any there is no menu. */
  readonly choices: readonly string[];
  readonly onChange: (value: string) => void;
}

/** A field for words of one's own, with those that are likely in a menu, and what was understood. */
export function ChoiceField({ label, value, placeholder, understood, isWrong, choices, onChange }: ChoiceFieldProps) {
  const { app } = useHandle();
  const menu = (el: HTMLElement) => app.showMenu(el, choices.map((title) => ({ title, onSelect: () => onChange(title) })));
  return (
    <span class={`rapport-date rapport-choice${isWrong ? ' is-wrong' : ''}`}>
      <input
        type="text"
        class="rapport-date-input"
        aria-label={label}
        aria-invalid={isWrong}
        autocomplete="off"
        placeholder={placeholder}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <span class="rapport-understood" aria-live="polite">
        {understood}
      </span>
      {choices.length > 0 && <IconButton icon="chevron-right" label={`${label}: choose`} hasMenu class="rapport-date-menu rapport-choice-menu" onPress={(_event, el) => menu(el)} />}
    </span>
  );
}
