import { useLayoutEffect, useRef } from 'preact/hooks';
import { useHandle } from './app-handle';

/** An icon beside text, hidden from screen readers. */
export function Icon({ name, class: className = '' }: { readonly name: string; readonly class?: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  const { icons } = useHandle();
  useLayoutEffect(() => {
    if (ref.current) icons.draw(ref.current, name);
  }, [icons, name]);
  return <span class={`rapport-icon ${className}`} ref={ref} aria-hidden="true" />;
}

interface IconButtonProps {
  readonly icon: string;
  /** Spoken name and tooltip. */
  readonly label: string;
  readonly onPress: (event: MouseEvent, el: HTMLElement) => void;
  readonly class?: string;
  /** -1 inside a list that is one tab stop. */
  readonly tabIndex?: number;
  readonly hasMenu?: boolean;
  /** Of a button that switches something on and off: whether it is on. */
  readonly isPressed?: boolean;
}

/** A button that shows an icon alone, in the app's own look; its label is its tooltip. */
export function IconButton({ icon, label, onPress, class: className = '', tabIndex = 0, hasMenu = false, isPressed }: IconButtonProps) {
  const ref = useRef<HTMLButtonElement>(null);
  const { icons } = useHandle();
  useLayoutEffect(() => {
    if (ref.current) icons.draw(ref.current, icon);
  }, [icons, icon]);
  return (
    <button
      type="button"
      class={`clickable-icon ${className}${isPressed ? ' is-active' : ''}`}
      aria-label={label}
      aria-pressed={isPressed}
      aria-haspopup={hasMenu ? 'menu' : undefined}
      tabIndex={tabIndex}
      ref={ref}
      onClick={(event) => {
        event.stopPropagation();
        onPress(event, event.currentTarget);
      }}
    />
  );
}
