import { useState } from 'preact/hooks';
import { addDays, isRefusal, type ActionOutcome, type Closing } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { DateField } from '../parts/date-field';
import { NO_DATE } from '../parts/date-value';
import { Message } from '../parts/message';
import { WindowFrame } from '../parts/window-frame';
import { AgreedRows } from './agreed-rows';
import { closeRequest, firstAnswers, type CloseAnswers } from './close-answers';
import { Tick, toggled } from './ticks';

interface CloseOneOnOneProps {
  readonly closing: Closing;
  readonly titleEl: HTMLElement;
  readonly onDone: (outcome: ActionOutcome | undefined) => void;
}

/** The window *Close one-on-one*: what was talked about, kept and agreed, and when the next one is. What is unticked stays open. */
export function CloseOneOnOne({ closing, titleEl, onDone }: CloseOneOnOneProps) {
  const { app } = useHandle();
  const { journal } = app;
  const { words } = journal;
  const [answers, setAnswers] = useState<CloseAnswers>(() => firstAnswers(closing, journal));
  const [message, setMessage] = useState('');
  const [isClosing, setClosing] = useState(false);
  const name = closing.name.split(' ')[0] ?? closing.name;
  const request = closeRequest(closing, answers);
  const answer = (part: Partial<CloseAnswers>) => {
    setMessage('');
    setAnswers({ ...answers, ...part });
  };
  const close = async () => {
    if (isClosing) return;
    if ('waitsFor' in request) return setMessage(request.waitsFor);
    setClosing(true);
    try {
      const outcome = await app.perform(journal.closeOneOnOne(request));
      if (isRefusal(outcome)) setMessage(words.refusal(outcome));
      else onDone(outcome);
    } finally {
      setClosing(false);
    }
  };
  const rhythm = [7, 14, 28].map((days) => addDays(closing.on, days)).filter((date) => date > journal.today()).map((date) => ({ name: words.day(date), date }));

  return (
    <WindowFrame
      title={`Close one-on-one with ${closing.name}`}
      titleEl={titleEl}
      saveName="Close"
      cancelName="Later"
      canSave={!('waitsFor' in request) && !isClosing}
      onSave={() => void close()}
      onClose={() => onDone(undefined)}
      foot={message === '' ? words.day(closing.on) : <Message text={message} />}
    >
      <label class="rapport-took-place">
        <span>Did it take place?</span>
        <select class="dropdown" value={answers.isHeld ? 'yes' : 'no'} onChange={({ currentTarget: { value } }) => answer({ isHeld: value === 'yes' })}>
          <option value="yes">Yes</option>
          <option value="no">It was cancelled</option>
        </select>
      </label>
      {!answers.isHeld && <p class="rapport-hint">All points stay open, and it counts as no conversation.</p>}
      {answers.isHeld && closing.points.length > 0 && (
        <fieldset class="rapport-group">
          <legend>Talked about</legend>
          {closing.points.map((point) => (
            <Tick key={`${point.path} ${point.line}`} isTicked={answers.talkedAbout.has(point)} onTick={(isTicked) => answer({ talkedAbout: toggled(answers.talkedAbout, point, isTicked) })}>
              {point.text}
            </Tick>
          ))}
        </fieldset>
      )}
      {answers.isHeld && closing.promises.length > 0 && (
        <fieldset class="rapport-group">
          <legend>
            Promises <span class="rapport-hint">tick those that were kept</span>
          </legend>
          {closing.promises.map((row) => (
            <Tick key={row.id} isTicked={answers.kept.has(row.id)} onTick={(isTicked) => answer({ kept: toggled(answers.kept, row.id, isTicked) })}>
              {row.owner === 'them' ? `${name}: ${row.text}` : row.text}
              <span class="rapport-hint">{` · ${words.followUpMeta(row).when}`}</span>
            </Tick>
          ))}
        </fieldset>
      )}
      {answers.isHeld && answers.agreed.length > 0 && (
        <fieldset class="rapport-group">
          <legend>
            What we agreed <span class="rapport-hint">what is ticked becomes a follow-up</span>
          </legend>
          <AgreedRows name={name} agreed={answers.agreed} onChange={(agreed) => answer({ agreed })} />
        </fieldset>
      )}
      <fieldset class="rapport-group">
        <legend>Next one-on-one</legend>
        <div class="rapport-next">
          <DateField label="Next one-on-one" value={answers.next} direction="future" presets={rhythm} placeholder="no next date" onChange={(next) => answer({ next })} />
          {answers.next.date !== null && (
            <button type="button" class="rapport-link" onClick={() => answer({ next: NO_DATE })}>
              No next date
            </button>
          )}
        </div>
      </fieldset>
    </WindowFrame>
  );
}
