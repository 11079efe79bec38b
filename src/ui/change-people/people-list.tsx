import { useRef, useState } from 'preact/hooks';
import type { PersonSummary } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';

/** Rows drawn at first, and added when the end is near. */
const STEP = 40;
/** So near to the end more rows are drawn, in pixels. */
const NEAR_END = 200;

interface PeopleListProps {
  readonly people: readonly PersonSummary[];
  /** Vault paths. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (path: string, isChosen: boolean) => void;
}

/** People with boxes: one tab stop, in which arrows, Home and End move and Space ticks. */
export function PeopleList({ people, chosen, onChoose }: PeopleListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [drawn, setDrawn] = useState(STEP);
  const [active, setActive] = useState<string | undefined>(undefined);
  const shown = people.slice(0, drawn);
  const more = people.length - shown.length;
  const stop = shown.find(({ path }) => path === active) ?? shown[0];
  const move = (event: KeyboardEvent) => {
    const boxes = [...(list.current?.querySelectorAll<HTMLInputElement>('input') ?? [])];
    const at = boxes.findIndex((box) => box === event.target);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    boxes[Math.min(boxes.length - 1, Math.max(0, to))]?.focus();
  };
  const onScroll = ({ currentTarget: el }: { readonly currentTarget: HTMLElement }) => {
    if (more > 0 && el.scrollHeight - el.scrollTop - el.clientHeight < NEAR_END) setDrawn(drawn + STEP);
  };
  if (people.length === 0) return <p class="rapport-hint">Nobody fits.</p>;
  return (
    <div class="rapport-change-rows" onScroll={onScroll}>
      <ul ref={list} onKeyDown={move}>
        {shown.map((person) => (
          <PersonRow key={person.path} person={person} isChosen={chosen.has(person.path)} isStop={person === stop} onFocus={setActive} onChoose={onChoose} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="rapport-add" onClick={() => setDrawn(drawn + STEP)}>
          {`Show ${Math.min(more, STEP)} more`}
        </button>
      )}
    </div>
  );
}

interface PersonRowProps {
  readonly person: PersonSummary;
  readonly isChosen: boolean;
  readonly isStop: boolean;
  readonly onFocus: (path: string) => void;
  readonly onChoose: (path: string, isChosen: boolean) => void;
}

function PersonRow({ person, isChosen, isStop, onFocus, onChoose }: PersonRowProps) {
  const { words } = useHandle().app.journal;
  const { path, name, cadence, state, circle, org, lastContact } = person;
  const rhythm = state === 'paused' ? 'rests' : cadence ? words.cadence(cadence) : '';
  const meta = [rhythm, circle.join(', ') || (org ?? ''), lastContact === null ? '' : `last on ${words.short(lastContact)}`].filter((part) => part !== '').join(' · ');
  return (
    <li>
      <label class="rapport-change-row">
        <input type="checkbox" checked={isChosen} tabIndex={isStop ? 0 : -1} onFocus={() => onFocus(path)} onChange={({ currentTarget: { checked } }) => onChoose(path, checked)} />
        <span class="rapport-change-name">{name}</span>
        <span class="rapport-change-meta">{meta}</span>
      </label>
    </li>
  );
}
