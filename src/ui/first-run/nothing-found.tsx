import { useState } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { isRefusal } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { withFolder, withTag } from './marks';

/** Nobody was found: the three ways to begin. Each takes effect at once. */
export function NothingFound() {
  const { app } = useHandle();
  const { settings } = app.journal;
  const chooseFolder = async () => {
    const path = await app.askFolder('Which folder holds the notes of people?');
    if (path !== undefined) await app.changeSettings(withFolder(settings(), { kind: 'person', path, on: true }));
  };
  const takeTag = async (tag: string) => {
    const change = withTag(settings(), tag);
    if (change) await app.changeSettings(change);
    return change !== undefined;
  };
  const addPerson = async (name: string) => name.trim() !== '' && !isRefusal(await app.perform(app.journal.createPerson({ name: name.trim() })));
  return (
    <div class="rapport-nothing">
      <p>No people found. Choose a folder or a tag, or add the first person.</p>
      <button type="button" class="rapport-button" onClick={() => void chooseFolder()}>
        Choose a folder…
      </button>
      <OneField label="Tag of people" placeholder="#person" onTake={takeTag}>
        Use tag
      </OneField>
      <OneField label="Name of the first person" placeholder="Name" onTake={addPerson}>
        Add person
      </OneField>
    </div>
  );
}

interface OneFieldProps {
  readonly label: string;
  readonly placeholder: string;
  /** Answers whether it was taken: then the field is empty again. */
  readonly onTake: (typed: string) => Promise<boolean>;
  /** The words of the button. */
  readonly children: ComponentChildren;
}

function OneField({ label, placeholder, onTake, children }: OneFieldProps) {
  const [typed, setTyped] = useState('');
  const take = async () => {
    if (await onTake(typed)) setTyped('');
  };
  return (
    <form
      class="rapport-one-field"
      onSubmit={(event) => {
        event.preventDefault();
        void take();
      }}
    >
      <input type="text" aria-label={label} placeholder={placeholder} autocomplete="off" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      <button type="submit" class="rapport-button" aria-disabled={typed.trim() === ''}>
        {children}
      </button>
    </form>
  );
}
