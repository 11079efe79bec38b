import { useState } from 'preact/hooks';
import { isRefusal, onOneLine, type AddFollowUpRequest } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { DateField } from '../parts/date-field';
import { daysAhead } from '../parts/date-presets';
import { NO_DATE } from '../parts/date-value';
import { GrowingText } from '../parts/growing-text';
import { WindowFrame } from '../parts/window-frame';
import { knownPerson, refsOf, shortName, type Chosen } from '../people-field/chosen';
import { PeopleField } from '../people-field/people-field';

/** What the window is drawn with. */
export interface AddFollowUpProps {
  /** Vault paths. */
  readonly people: readonly string[];
  /** Words that stand there already. */
  readonly text: string;
  /** Vault path of the note that the user is in. */
  readonly activePath: string | null;
  readonly titleEl: HTMLElement | undefined;
  readonly onClose: () => void;
}

/** The window *Add follow-up*. */
export function AddFollowUp({ people: given, text: words, activePath, titleEl, onClose }: AddFollowUpProps) {
  const { app } = useHandle();
  const { journal } = app;
  const [people, setPeople] = useState<readonly Chosen[]>(() => given.map((path) => knownPerson(path, journal)));
  const [text, setText] = useState(words);
  const [due, setDue] = useState(NO_DATE);
  const [owner, setOwner] = useState<'me' | 'them'>('me');
  const [message, setMessage] = useState('');
  const name = shortName(people);

  const request = (): AddFollowUpRequest | { readonly waitsFor: string } => {
    const which = people.find(({ kind }) => kind === 'which');
    if (which) return { waitsFor: `${which.name} fits several people. Choose which one.` };
    const refs = refsOf(people) ?? [];
    if (refs.length === 0 && activePath === null) return { waitsFor: 'Add a person.' };
    if (text.trim() === '') return { waitsFor: 'Write what is to be done.' };
    if (due.date === undefined) return { waitsFor: 'The date is not understood. Write 2026-11-20, fri, or 2w.' };
    return { people: refs, createMissing: refs.some((ref) => 'name' in ref), text: onOneLine(text.trim()), dueOn: due.date, owner, activePath };
  };
  const save = async () => {
    const wanted = request();
    if ('waitsFor' in wanted) return setMessage(wanted.waitsFor);
    const outcome = await app.perform(journal.addFollowUp(wanted));
    if (isRefusal(outcome)) setMessage(journal.words.refusal(outcome));
    else onClose();
  };

  const foot = message !== '' && (
    <span role="alert" class="rapport-message">
      {message}
    </span>
  );
  return (
    <WindowFrame title="Add follow-up" titleEl={titleEl} canSave={!('waitsFor' in request())} onSave={() => void save()} onClose={onClose} foot={foot}>
      <PeopleField id="rapport-follow-up-people" people={people} onChange={setPeople} takesFocus={given.length === 0} />
      <GrowingText label="What is to be done" placeholder="What is to be done" value={text} takesFocus={given.length > 0} onText={setText} />
      <div class="rapport-log-facts">
        <DateField label="Due" value={due} direction="future" presets={daysAhead(journal.today())} placeholder="by when" onChange={setDue} />
        <select class="dropdown" aria-label="Who promised" value={owner} onChange={({ currentTarget: { value } }) => setOwner(value === 'them' ? 'them' : 'me')}>
          <option value="me">I promised</option>
          <option value="them">{`${name === 'they' ? 'They' : name} promised`}</option>
        </select>
      </div>
    </WindowFrame>
  );
}
