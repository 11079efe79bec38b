import { useState } from 'preact/hooks';
import { isRefusal } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { DateField } from '../parts/date-field';
import { daysBack } from '../parts/date-presets';
import { GrowingText } from '../parts/growing-text';
import { Icon, IconButton } from '../parts/icon';
import { WindowFrame } from '../parts/window-frame';
import { shortName } from '../people-field/chosen';
import { PeopleField } from '../people-field/people-field';
import { CHANNELS } from './channels';
import { DraftLine } from './draft-line';
import { wordBefore } from './first-words';
import { LogExtras } from './log-extras';
import { LogFoot } from './log-foot';
import { Needs } from './needs';
import { EMPTY_PROMISE, requestOf, understand } from './log-draft';
import { PromiseFields } from './promise-fields';
import { useKeptDraft } from './use-kept-draft';

/** What the window is drawn with. */
export interface LogInteractionProps {
  readonly host: HTMLElement;
  /** Vault paths. */
  readonly people: readonly string[];
  readonly titleEl: HTMLElement | undefined;
  readonly onClose: () => void;
}

/** The window *Log interaction*. */
export function LogInteraction({ host, people, titleEl, onClose }: LogInteractionProps) {
  const { app } = useHandle();
  const { journal } = app;
  const { draft, kept, change, takeKept, discardKept, finish } = useKeptDraft(app, host, people);
  const [message, setMessage] = useState('');
  const [isSaving, setSaving] = useState(false);
  const [showsExtras, setShowsExtras] = useState(draft.initiatedBy !== null || draft.duration !== null || draft.energy !== null);
  const { guess, when, channel } = understand(draft, journal);
  const request = requestOf(draft, journal);
  const name = shortName(draft.people);

  const save = async () => {
    if (isSaving) return;
    if ('waitsFor' in request) return setMessage(request.waitsFor);
    setSaving(true);
    try {
      const outcome = await app.perform(journal.logInteraction(request));
      if (isRefusal(outcome)) return setMessage(journal.words.refusal(outcome));
      finish();
      onClose();
    } finally {
      setSaving(false);
    }
  };
  const edit = (part: Parameters<typeof change>[0]) => {
    setMessage('');
    change(part);
  };
  const takeBack = (caret: number) => {
    const word = wordBefore(caret, draft.text, guess);
    if (word !== undefined) edit({ refusedWords: [...draft.refusedWords, word] });
    return word !== undefined;
  };

  return (
    <WindowFrame title="Log interaction" titleEl={titleEl} canSave={!('waitsFor' in request) && !isSaving} onSave={() => void save()} onClose={onClose} foot={<LogFoot draft={draft} message={message} />}>
      <DraftLine kept={kept} onTake={takeKept} onDiscard={discardKept} />
      <PeopleField id="rapport-log-people" people={draft.people} onChange={(chosen) => edit({ people: chosen })} takesFocus={draft.people.length === 0} />
      <GrowingText label="What was it about?" placeholder="lunch: what was it about?" value={draft.text} takesFocus={draft.people.length > 0} onText={(text) => edit({ text })} onBackspace={takeBack} />
      <div class="rapport-log-facts">
        <DateField label="When" value={when} direction="past" presets={daysBack(journal.today(), journal.words)} onChange={(date) => edit({ when: date })} />
        <select class="dropdown rapport-channel" aria-label="How" value={channel ?? ''} onChange={(event) => edit({ channel: event.currentTarget.value })}>
          <option value="">Conversation</option>
          {CHANNELS.map((each) => (
            <option key={each.channel} value={each.channel}>
              {each.name}
            </option>
          ))}
        </select>
        <IconButton icon="ellipsis" label="Who started it, how long, energy" onPress={() => setShowsExtras(!showsExtras)} />
      </div>
      {showsExtras && <LogExtras draft={draft} onChange={edit} />}
      <div class="rapport-help">
        <div class="rapport-label">
          <span>How can I help?</span>
          <span class="rapport-hint">becomes a follow-up</span>
        </div>
        <PromiseFields label="How can I help?" dueLabel="By when I help" placeholder="What I promised" promise={draft.help} onChange={(help) => edit({ help })} />
        <Needs people={draft.people} />
        {draft.theirs.map((promise, index) => (
          <PromiseFields
            key={index}
            label={`Something ${name} promised`}
            dueLabel="By when it was promised"
            placeholder={`What ${name} promised`}
            promise={promise}
            takesFocus
            onChange={(changed) => edit({ theirs: draft.theirs.map((each, at) => (at === index ? changed : each)) })}
            onRemove={() => edit({ theirs: draft.theirs.filter((_, at) => at !== index) })}
          />
        ))}
        <button type="button" class="rapport-add" onClick={() => edit({ theirs: [...draft.theirs, EMPTY_PROMISE] })}>
          <Icon name="plus" />
          {`Something ${name} promised`}
        </button>
      </div>
    </WindowFrame>
  );
}
