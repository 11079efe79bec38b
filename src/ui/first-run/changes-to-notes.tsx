import { useHandle } from '../parts/app-handle';
import { Disclosure } from '../parts/disclosure';
import { NoteLink } from '../parts/note-link';
import { noteName } from '../people-field/chosen';
import { changesSentence, type NoteChanges } from './answers';

/** "Adds properties to 2 notes": opens which, and on which notes. */
export function ChangesToNotes({ changes }: { readonly changes: readonly NoteChanges[] }) {
  const { journal } = useHandle().app;
  if (changes.length === 0) return <p class="rapport-changes">{changesSentence(changes)}</p>;
  return (
    <Disclosure class="rapport-changes" summary={<span>{changesSentence(changes)}</span>}>
      {() => (
        <ul>
          {changes.map(({ path, properties }) => (
            <li key={path}>
              <NoteLink place={{ path }} name={journal.person(path)?.name ?? noteName(path)} />
              {properties.map(({ name, value, was }) => (
                <span key={name} class="rapport-property">
                  {`${name}: ${value}`}
                  {was !== null && <span class="rapport-hint">{` (was ${was})`}</span>}
                </span>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Disclosure>
  );
}
