import type { FollowUpRow } from '../../journal/journal';
import { useState } from 'preact/hooks';
import { useHandle } from '../parts/app-handle';
import { Icon, IconButton } from '../parts/icon';

interface PromiseRowProps {
  readonly row: FollowUpRow;
  readonly isDone: boolean;
  /** Ticks it, or takes the tick back. */
  readonly onTick: () => void;
}

/** One promise: its box (an hourglass for what somebody owes me), its words, which open the source, and when. */
export function PromiseRow({ row, isDone, onTick }: PromiseRowProps) {
  const { app } = useHandle();
  const { when, late } = app.journal.words.followUpMeta(row);
  const [isShown, setShown] = useState(false);
  const text = (isShown ? app.journal.privateWords(row.id) : undefined) ?? row.text;
  const place = { path: row.path, line: row.line };
  return (
    <div class={`rapport-promised${isDone ? ' is-done' : ''}`}>
      {row.owner === 'me' ? (
        <span class="rapport-tick" onClick={onTick}>
          <input
            type="checkbox"
            class="task-list-item-checkbox"
            checked={isDone}
            aria-label="Done"
            onClick={(event) => event.stopPropagation()}
            onChange={onTick}
          />
        </span>
      ) : (
        <IconButton class="rapport-tick" icon={isDone ? 'check' : 'hourglass'} label="Done" isPressed={isDone} onPress={onTick} />
      )}
      <button type="button" class="rapport-source" onClick={(event) => app.open(place, event)} onAuxClick={(event) => event.button === 1 && app.open(place, event)} onMouseOver={(event) => app.hover(event, event.currentTarget, place)}>
        <span class="rapport-source-text">{text}</span>
        <span class={`rapport-promised-when${late ? ' rapport-late' : ''}`}>
          {late && <Icon name="clock-alert" class="rapport-late" />}
          {when}
        </span>
      </button>
      {row.isPrivate && <IconButton icon={isShown ? 'eye-off' : 'lock'} label={isShown ? 'Hide the words' : 'Show the words'} isPressed={isShown} onPress={() => setShown(!isShown)} />}
    </div>
  );
}
