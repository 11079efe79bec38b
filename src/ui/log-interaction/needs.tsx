import { useHandle } from '../parts/app-handle';
import { shortName, type Chosen } from '../people-field/chosen';

/** "Priya needs help with: hiring, Rust", for each person whose note says so. */
export function Needs({ people }: { readonly people: readonly Chosen[] }) {
  const { journal } = useHandle().app;
  return (
    <>
      {people.map((person) => {
        const needs = person.kind === 'known' ? (journal.person(person.path)?.needsHelpWith ?? []) : [];
        if (needs.length === 0) return null;
        return (
          <p key={person.name} class="rapport-hint">
            {`${shortName([person])} needs help with: ${needs.join(', ')}`}
          </p>
        );
      })}
    </>
  );
}
