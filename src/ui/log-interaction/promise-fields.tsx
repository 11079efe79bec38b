import { useLayoutEffect, useRef } from 'preact/hooks';
import { DateField } from '../parts/date-field';
import { daysAhead } from '../parts/date-presets';
import { useHandle } from '../parts/app-handle';
import { IconButton } from '../parts/icon';
import type { PromiseDraft } from './log-draft';

interface PromiseFieldsProps {
  readonly label: string;
  readonly dueLabel: string;
  readonly placeholder: string;
  readonly promise: PromiseDraft;
  readonly onChange: (promise: PromiseDraft) => void;
  /** If it can be taken away again. */
  readonly onRemove?: () => void;
  /** Gives the text the focus when it comes, if it is empty. */
  readonly takesFocus?: boolean;
}

/** What is promised, and by when. */
export function PromiseFields({ label, dueLabel, placeholder, promise, onChange, onRemove, takesFocus = false }: PromiseFieldsProps) {
  const { journal } = useHandle().app;
  const text = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (takesFocus && promise.text === '') text.current?.focus();
  }, []);
  return (
    <div class="rapport-promise">
      <input
        type="text"
        class="rapport-promise-text"
        aria-label={label}
        placeholder={placeholder}
        value={promise.text}
        ref={text}
        onInput={(event) => onChange({ ...promise, text: event.currentTarget.value })}
      />
      <DateField label={dueLabel} value={promise.due} direction="future" presets={daysAhead(journal.today())} placeholder="by when" onChange={(due) => onChange({ ...promise, due })} />
      {onRemove && <IconButton icon="x" label="Remove" onPress={onRemove} />}
    </div>
  );
}
