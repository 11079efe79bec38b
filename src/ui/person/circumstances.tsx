import { useState } from 'preact/hooks';
import type { EntryRow, Person } from '../../journal/journal';
import { Icon } from '../parts/icon';
import { EntryRows } from './entry-rows';
import { MoreRows } from './more-rows';
import { SourceLine } from './source-line';

type Circumstance = Pick<Person, 'focus' | 'pressures' | 'needs' | 'needsHelpWith' | 'interests' | 'prefers' | 'avoids'>;

interface CircumstancesProps {
  /** Vault path: these stand in the properties of the person's own note. */
  readonly person: string;
  readonly profile: Circumstance;
  /** What a note says that is private as a whole; it stands behind a click. */
  readonly hidden: Circumstance | undefined;
  readonly needs: readonly EntryRow[];
  /** Interests and people that both of us have. */
  readonly common: readonly string[];
}

/** Whether there is anything to show. */
export function hasCircumstances({ focus, pressures, needs, needsHelpWith, interests, prefers, avoids }: Circumstance, noted: readonly EntryRow[]): boolean {
  return [focus, pressures, needs, needsHelpWith, interests, prefers, avoids, noted].some(({ length }) => length > 0);
}

/** What somebody works at, what presses them, what they need and like, and how they like to be talked to. */
export function Circumstances({ person, profile, hidden, needs, common }: CircumstancesProps) {
  const [showsHidden, setShowsHidden] = useState(false);
  return (
    <>
      <Groups person={person} profile={profile} needs={needs} common={common} />
      {hidden && hasCircumstances(hidden, []) && (
        <button type="button" class="rapport-more-button rapport-private" aria-expanded={showsHidden} onClick={() => setShowsHidden(!showsHidden)}>
          <Icon name="lock" />
          Private
        </button>
      )}
      {hidden && showsHidden && <Groups person={person} profile={hidden} needs={[]} common={[]} />}
    </>
  );
}

function Groups({ person, profile, needs, common }: Omit<CircumstancesProps, 'hidden'>) {
  const groups: readonly (readonly [string, readonly string[]])[] = [
    ['Focus', profile.focus],
    ['Pressures', profile.pressures],
    ['Needs', profile.needs],
    ['Needs help with', profile.needsHelpWith],
    ['Interests', profile.interests],
    ['Prefers', profile.prefers],
    ['Avoids', profile.avoids],
    ['In common with me', common],
  ];
  return (
    <>
      {groups.map(([title, texts]) => (
        <div key={title}>
          {(texts.length > 0 || (title === 'Needs' && needs.length > 0)) && <h4 class="rapport-group">{title}</h4>}
          {texts.length > 0 && (
            <MoreRows rows={texts} keyOf={(text) => text}>
              {(text) => <SourceLine place={{ path: person }} text={text} end="" />}
            </MoreRows>
          )}
          {title === 'Needs' && <EntryRows rows={needs} />}
        </div>
      ))}
    </>
  );
}
