import { useState } from 'preact/hooks';
import type { EntryRow } from '../../journal/journal';
import { EntryRows } from './entry-rows';
import type { PersonPanel } from './person-panel';

interface TalkAboutProps {
  readonly panel: PersonPanel;
  /** Vault path. */
  readonly person: string;
  readonly rows: readonly EntryRow[];
}

/** Points that were not talked about yet, and a field for one more: Enter saves it in the person's note. */
export function TalkAbout({ panel, person, rows }: TalkAboutProps) {
  const [text, setText] = useState('');
  const add = async (): Promise<void> => {
    const point = text.trim();
    if (point === '') return;
    setText('');
    // What was not written is not lost.
    if (!(await panel.addPoint(person, point))) setText((typed) => (typed === '' ? point : typed));
  };
  return (
    <>
      <EntryRows rows={rows} icon="list-checks" onTick={(row) => void panel.tickPoint(row)} />
      <input
        type="text"
        class="rapport-add-point"
        aria-label="Add something to talk about"
        placeholder="Add something…"
        autocomplete="off"
        enterkeyhint="done"
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') void add();
          if (event.key === 'Escape' && text !== '') setText('');
        }}
      />
    </>
  );
}
