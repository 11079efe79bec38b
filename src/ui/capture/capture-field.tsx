import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useHandle } from '../parts/app-handle';
import type { CaptureSuggestion, Suggestions } from './use-suggestions';
import { SuggestionRows } from './suggestion-rows';

interface CaptureFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly suggestions: Suggestions;
  readonly onText: (text: string) => void;
  readonly onChoose: (suggestion: CaptureSuggestion) => void;
  readonly onEnter: () => void;
  /** Backspace before the first letter. */
  readonly onBackspace: () => void;
  /** The chips before the text. */
  readonly children: ComponentChildren;
}

/** The one field, with chips in it and suggestions below it, in the look of the app's prompt. */
export function CaptureField({ label, placeholder, value, suggestions, onText, onChoose, onEnter, onBackspace, children }: CaptureFieldProps) {
  const { app } = useHandle();
  const id = `rapport-capture-${useId()}`;
  const input = useRef<HTMLInputElement>(null);
  const shown = useRef(value);
  const { list, selected } = suggestions;
  useLayoutEffect(() => input.current?.focus(), [label]);
  useLayoutEffect(() => {
    // Words that became a chip went away before the caret.
    const lost = (input.current?.value.length ?? 0) - shown.current.length;
    shown.current = value;
    if (lost !== 0) suggestions.caretAt(input.current?.selectionStart ?? value.length);
  }, [value]);

  const onInput = (el: HTMLInputElement, isComposing: boolean) => {
    shown.current = el.value;
    const fromEnd = el.value.length - (el.selectionStart ?? el.value.length);
    // A word that is still being composed (an accent, Pinyin, a phone's keyboard) is not taken apart.
    if (isComposing) return;
    onText(el.value);
    suggestions.caretAt(el.value.length - fromEnd);
  };
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return;
    const { selectionStart, selectionEnd } = event.currentTarget;
    const isAtStart = selectionStart === 0 && selectionEnd === 0;
    const isModified = event.ctrlKey || event.metaKey || event.altKey;
    if (isModified) return;
    if (event.key === 'ArrowDown' && list.length > 0) suggestions.move(1);
    else if (event.key === 'ArrowUp' && list.length > 0) suggestions.move(-1);
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && selected) onChoose(selected);
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Backspace' && isAtStart) onBackspace();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div class="prompt-input-container rapport-capture-field">
        {children}
        <input
          ref={input}
          type="text"
          class="prompt-input"
          role="combobox"
          aria-label={label}
          aria-autocomplete="list"
          aria-expanded={list.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={selected ? `${id}-${list.indexOf(selected)}` : undefined}
          autocomplete="off"
          enterkeyhint={app.isPhone ? 'done' : undefined}
          placeholder={placeholder}
          value={value}
          onInput={(event) => onInput(event.currentTarget, event.isComposing)}
          onCompositionEnd={(event) => onInput(event.currentTarget, false)}
          onKeyDown={onKeyDown}
        />
      </div>
      <SuggestionRows id={id} suggestions={suggestions} onChoose={onChoose} />
    </>
  );
}
