import type { ComponentChildren, Ref } from 'preact';
import { useHandle } from './app-handle';

/** Arrows as they are shown, by what `aria-keyshortcuts` calls them. */
const SPOKEN: Readonly<Record<string, string>> = { '←': 'ArrowLeft', '→': 'ArrowRight' };

interface KeyButtonProps {
  /** The key that does the same, as it is shown; '' for none. */
  readonly shortcut: string;
  readonly onPress: (event: MouseEvent, el: HTMLElement) => void;
  readonly isFirst?: boolean;
  readonly hasMenu?: boolean;
  readonly isDisabled?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
  readonly children: ComponentChildren;
}

/** A button of a window with the key that does the same beside its words; a phone shows the words alone. */
export function KeyButton({ shortcut, onPress, isFirst = false, hasMenu = false, isDisabled = false, buttonRef, children }: KeyButtonProps) {
  const { isPhone } = useHandle().app;
  return (
    <button
      type="button"
      class={`rapport-key-button${isFirst ? ' mod-cta' : ''}`}
      aria-keyshortcuts={shortcut === '' ? undefined : (SPOKEN[shortcut] ?? shortcut)}
      aria-haspopup={hasMenu ? 'menu' : undefined}
      disabled={isDisabled}
      ref={buttonRef ?? null}
      onClick={(event) => onPress(event, event.currentTarget)}
    >
      {children}
      {shortcut !== '' && !isPhone && (
        <kbd class="rapport-key" aria-hidden="true">
          {shortcut}
        </kbd>
      )}
    </button>
  );
}
