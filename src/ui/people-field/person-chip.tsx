import { useHandle } from '../parts/app-handle';
import { IconButton } from '../parts/icon';
import { candidateTitle, knownPerson, type Chosen } from './chosen';

interface PersonChipProps {
  readonly person: Chosen;
  readonly onRemove: () => void;
  /** Called when the user has said which of two is meant. */
  readonly onDecide: (person: Chosen) => void;
}

/** One chosen person; a name that fits several is a button that asks which one. */
export function PersonChip({ person, onRemove, onDecide }: PersonChipProps) {
  const { app } = useHandle();
  const ask = (el: HTMLElement, candidates: readonly string[]) =>
    app.showMenu(el, candidates.map((path) => ({ title: candidateTitle(path, app.journal), onSelect: () => onDecide(knownPerson(path, app.journal)) })));
  return (
    <span class={`rapport-chip rapport-chip-${person.kind}`}>
      {person.kind === 'which' ? (
        <button type="button" class="rapport-chip-ask" aria-haspopup="menu" onClick={(event) => ask(event.currentTarget, person.candidates)}>
          {person.name}: which one?
        </button>
      ) : (
        <span class="rapport-chip-name" onMouseOver={(event) => person.kind === 'known' && app.hover(event, event.currentTarget, { path: person.path })}>
          {person.name}
          {person.kind === 'new' && <span class="rapport-chip-note"> · new</span>}
        </span>
      )}
      <IconButton icon="x" label={`Remove ${person.name}`} class="rapport-chip-remove" tabIndex={-1} onPress={onRemove} />
    </span>
  );
}
