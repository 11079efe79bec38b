import type { Found, PersonSummary } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { PeopleField } from '../people-field/people-field';
import { CADENCES, writtenCadence, type Answers } from './answers';

/** So many people can be chosen. */
const MOST = 5;

interface KeepUpQuestionProps {
  readonly answers: Answers;
  readonly onAnswer: (part: Partial<Answers>) => void;
  readonly often: Found['oftenTalkedTo'];
}

/** Who do you want to keep up with? Those talked with most are offered, anybody can be looked for. */
export function KeepUpQuestion({ answers, onAnswer, often }: KeepUpQuestionProps) {
  const { journal } = useHandle().app;
  const { boss, keepUpWith, others } = answers;
  const isOffered = (path: string): boolean => path !== (boss?.kind === 'known' ? boss.path : null);
  const offered = [...often.map(({ path }) => path), ...others.filter((path) => !often.some((each) => each.path === path))].filter(isOffered);
  const people = offered.flatMap((path) => journal.person(path) ?? []);
  const set = (path: string, cadence: string | undefined) => {
    const next = new Map(keepUpWith);
    if (cadence === undefined) next.delete(path);
    else next.set(path, cadence);
    onAnswer({ keepUpWith: next });
  };
  const add = (path: string) => {
    const more = keepUpWith.size < MOST ? new Map(keepUpWith).set(path, defaultCadence(journal.person(path), false)) : keepUpWith;
    onAnswer({ others: [...others.filter((each) => each !== path), path], keepUpWith: more });
  };
  return (
    <>
      <ul class="rapport-keep-up">
        {people.map((person, at) => {
          const { path, name } = person;
          const cadence = keepUpWith.get(path);
          const times = often.find((each) => each.path === path)?.conversations;
          return (
            <li key={path}>
              <label class="rapport-box">
                <input type="checkbox" checked={cadence !== undefined} disabled={cadence === undefined && keepUpWith.size >= MOST} onChange={(event) => set(path, event.currentTarget.checked ? defaultCadence(person, at === 0) : undefined)} />
                <span class="rapport-box-words">
                  <span>{name}</span>
                  {times !== undefined && <span class="rapport-hint">{`${times}×`}</span>}
                </span>
              </label>
              {cadence !== undefined && <CadenceSelect name={name} value={cadence} onChange={(value) => set(path, value)} />}
            </li>
          );
        })}
      </ul>
      <PeopleField id="rapport-keep-up" label="Somebody else to keep up with" people={[]} onlyKnown takesFocus={false} onChange={([person]) => person?.kind === 'known' && add(person.path)} />
    </>
  );
}

interface CadenceSelectProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (cadence: string) => void;
}

function CadenceSelect({ name, value, onChange }: CadenceSelectProps) {
  const { words } = useHandle().app.journal;
  return (
    <select class="dropdown" aria-label={`How often, ${name}`} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {CADENCES.map(({ written, cadence }) => (
        <option key={written} value={written}>
          {words.cadence(cadence)}
        </option>
      ))}
    </select>
  );
}

/** What the note says already, else every 2 weeks for the one talked with most, and every month for the others. */
function defaultCadence(person: PersonSummary | undefined, isFirst: boolean): string {
  return writtenCadence(person?.cadence ?? null) ?? (isFirst ? '2 weeks' : 'monthly');
}
