import { useRef, useState, useLayoutEffect } from 'preact/hooks';
import { useHandle } from '../parts/app-handle';
import { chosenByName, chosenOf, suggestionsFor, withPerson, type Chosen, type Suggestion } from './chosen';
import { PersonChip } from './person-chip';
import { SuggestionList } from './suggestion-list';

interface PeopleFieldProps {
  /** Begins the ids of its elements. */
  readonly id: string;
  readonly people: readonly Chosen[];
  readonly onChange: (people: readonly Chosen[]) => void;
  /** Gives the field the focus when the window opens. */
  readonly takesFocus: boolean;
  /** Spoken name; "People" where there is none. */
  readonly label?: string;
  /** Nobody new is offered. */
  readonly onlyKnown?: boolean;
}

/** People as chips, and a field with suggestions to add another. */
export function PeopleField({ id, people, onChange, takesFocus, label = 'People', onlyKnown = false }: PeopleFieldProps) {
  const { app } = useHandle();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const suggestions = isOpen ? suggestionsFor(typed, people, app.journal).filter(({ kind }) => kind === 'known' || !onlyKnown) : [];
  const selected = suggestions[Math.min(at, suggestions.length - 1)];

  useLayoutEffect(() => {
    if (takesFocus) input.current?.focus();
  }, []);

  const reset = () => {
    setTyped('');
    setOpen(false);
    setAt(0);
  };
  const add = (person: Chosen | undefined) => {
    if (person && (person.kind !== 'new' || !onlyKnown)) onChange(withPerson(people, person));
    reset();
  };
  const remove = (index: number) => {
    onChange(people.filter((_, each) => each !== index));
    input.current?.focus();
  };
  const moveTo = (index: number) => {
    setOpen(true);
    setAt(suggestions.length === 0 ? 0 : (index + suggestions.length) % suggestions.length);
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const isModified = event.ctrlKey || event.metaKey;
    const key = isModified ? '' : event.key;
    // Saving must not lose a name that is still being typed: the first press takes it, the next one saves.
    if (isModified && event.key === 'Enter' && typed.trim() !== '') add(typedPerson(typed, selected, app.journal));
    else if (key === 'ArrowDown') moveTo(isOpen ? at + 1 : 0);
    else if (key === 'ArrowUp') moveTo(isOpen ? at - 1 : 0);
    else if (key === 'Enter' && selected && (isOpen || typed !== '')) add(chosenOf(selected));
    else if (key === ',' && typed.trim() !== '') add(chosenByName(typed, app.journal));
    else if (key === 'Escape' && isOpen && (suggestions.length > 0 || onlyKnown)) setOpen(false);
    else if (key === 'Backspace' && typed === '' && people.length > 0) remove(people.length - 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="rapport-people" onClick={(event) => event.target === event.currentTarget && input.current?.focus()}>
      {people.map((person, index) => (
        <PersonChip
          key={`${person.kind} ${person.kind === 'known' ? person.path : person.name}`}
          person={person}
          onRemove={() => remove(index)}
          onDecide={(decided) => onChange(people.map((each, at) => (at === index ? decided : each)))}
        />
      ))}
      <input
        ref={input}
        type="text"
        class="rapport-people-input"
        role="combobox"
        aria-label={label}
        aria-expanded={suggestions.length > 0}
        aria-autocomplete="list"
        aria-controls={`${id}-suggestions`}
        aria-activedescendant={selected ? `${id}-suggestion-${suggestions.indexOf(selected)}` : undefined}
        autocomplete="off"
        placeholder={onlyKnown ? 'Search…' : app.isPhone ? 'Add…' : 'Add a person…'}
        value={typed}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setOpen(event.currentTarget.value.trim() !== '');
          setAt(0);
        }}
        onClick={() => setOpen(true)}
        onKeyDown={onKeyDown}
        onBlur={() => add(typedPerson(typed, selected, app.journal))}
      />
      <SuggestionList id={id} suggestions={suggestions} selected={selected} onHover={(suggestion) => setAt(suggestions.indexOf(suggestion))} onChoose={(suggestion) => add(chosenOf(suggestion))} />
      {onlyKnown && isOpen && typed.trim() !== '' && suggestions.length === 0 && (
        <p class="rapport-people-nobody" role="status">
          Nobody of this name has a note yet.
        </p>
      )}
    </div>
  );
}

/** Who is meant by what stands in the field when it is left: the name if it is one, else the suggestion that was selected. */
function typedPerson(typed: string, selected: Suggestion | undefined, journal: Parameters<typeof chosenByName>[1]): Chosen | undefined {
  const named = chosenByName(typed, journal);
  return named?.kind === 'new' && selected ? chosenOf(selected) : named;
}
