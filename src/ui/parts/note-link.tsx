import type { Place } from '../app-context';
import { useHandle } from './app-handle';

/** A place in the vault by a name: opens it, and lets the app preview it. */
export function NoteLink({ place, name, class: className = '' }: { readonly place: Place; readonly name: string; readonly class?: string }) {
  const { app } = useHandle();
  return (
    <button type="button" class={`rapport-note-link ${className}`} onClick={(event) => app.open(place, event)} onMouseOver={(event) => app.hover(event, event.currentTarget, place)}>
      {name}
    </button>
  );
}
