import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Interaction, Person } from '../../journal/journal';
import { HIDES_KEY } from '../app-context';
import { useHandle } from '../parts/app-handle';
import { knownOf } from './known-of';
import { whoLine } from './who-line';
import { whyNow } from './why-now';

interface PersonToReachProps {
  /** Vault path. */
  readonly person: string;
  readonly profile: Person;
}

/** Who it is, why now, the last talk, and what to talk about or to give. The name takes the focus: keys act on it. */
export function PersonToReach({ person, profile }: PersonToReachProps) {
  const { app } = useHandle();
  const { journal } = app;
  const ref = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  const hides = app.load(HIDES_KEY) === true;
  const health = journal.contactHealth(person);
  const who = whoLine(journal.person(person), profile);
  const why = whyNow(health, journal.quieter().find((each) => each.person === person), journal.words);
  const said = useTalkWords(hides ? null : health.last);
  const { details, common, give } = knownOf(journal, person, { profile, hides });
  return (
    <section class="rapport-reach">
      <h3 class="rapport-reach-name" tabIndex={-1} ref={ref}>
        {profile.name}
      </h3>
      {who !== '' && <p class="rapport-reach-who">{who}</p>}
      {health.last && <p>{`Last contact: ${journal.words.conversation(health.last)}`}</p>}
      {why !== '' && <p>{why}</p>}
      <dl class="rapport-reach-known">
        {said !== '' && <Lines name="What it was about" lines={[{ text: said, end: '' }]} />}
        {details.length > 0 && <Lines name="Details" lines={details.map(({ text, date }) => ({ text, end: date === null ? '' : journal.words.short(date) }))} />}
        {common.length > 0 && <Lines name="In common" lines={[{ text: common.join(', '), end: '' }]} />}
        {give.length > 0 && <Lines name="Something to give" lines={give.map((text) => ({ text, end: '' }))} />}
      </dl>
      {hides && <p class="rapport-hint">Personal details are hidden.</p>}
    </section>
  );
}

/** What the line of the last talk says, once it is read; '' where nothing may be shown. */
function useTalkWords(talk: Interaction | null): string {
  const { journal } = useHandle().app;
  const [said, setSaid] = useState('');
  useEffect(() => {
    let isWanted = true;
    setSaid('');
    if (talk) void journal.talkWords(talk).then((words) => isWanted && setSaid(words));
    return () => {
      isWanted = false;
    };
  }, [journal, talk?.path, talk?.line, talk?.date]);
  return said;
}

function Lines({ name, lines }: { readonly name: string; readonly lines: readonly { readonly text: string; readonly end: string }[] }) {
  return (
    <div>
      <dt>{name}</dt>
      {lines.map(({ text, end }, at) => (
        <dd key={at}>
          {text}
          {end !== '' && <span class="rapport-hint">{` · ${end}`}</span>}
        </dd>
      ))}
    </div>
  );
}
