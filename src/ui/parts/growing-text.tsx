import { useLayoutEffect, useRef } from 'preact/hooks';

interface GrowingTextProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly takesFocus: boolean;
  readonly onText: (text: string) => void;
  /** Called with the caret's place before Backspace; answers whether it did something else than delete. */
  readonly onBackspace?: (caret: number) => boolean;
}

/** A text field of several lines that is as high as its text. The style sheet grows it by its copy of the text. */
export function GrowingText({ label, placeholder, value, takesFocus, onText, onBackspace }: GrowingTextProps) {
  const ref = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const el = ref.current;
    if (!el || !takesFocus) return;
    el.focus();
    el.setSelectionRange(el.value.length, el.value.length);
  }, []);
  return (
    <div class="rapport-growing" data-copy={`${value}\u200b`}>
      <textarea
        ref={ref}
        rows={2}
        aria-label={label}
        placeholder={placeholder}
        value={value}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={(event) => {
          const { selectionStart, selectionEnd } = event.currentTarget;
          if (event.key !== 'Backspace' || event.isComposing || selectionStart !== selectionEnd) return;
          if (onBackspace?.(selectionStart)) event.preventDefault();
        }}
      />
    </div>
  );
}
