import { useEffect, useRef, useState } from 'preact/hooks';
import { isRefusal, type CalendarDate } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { dateMenu, daysAhead } from '../parts/date-presets';
import { EndLine } from '../parts/end-line';
import { KeyButton } from '../parts/key-button';
import { WindowFrame } from '../parts/window-frame';
import { isWaiting, moved, progress, startPass } from './pass';
import { PersonToReach } from './person-to-reach';

interface GetInTouchProps {
  readonly host: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly onDone: () => void;
}

/** The window *Get in touch*: those whom today shows, one after the other. */
export function GetInTouch({ host, titleEl, onDone }: GetInTouchProps) {
  const { app } = useHandle();
  const { journal } = app;
  const [pass, setPass] = useState(() => startPass(app));
  const [, redraw] = useState(0);
  const snoozeEl = useRef<HTMLButtonElement>(null);
  useEffect(() => journal.onChange(() => redraw((count) => count + 1)), [journal]);
  const person = pass.people[pass.at];
  const profile = person === undefined ? undefined : journal.profile(person);
  const waits = person !== undefined && isWaiting(journal, person);

  const next = () => setPass((before) => moved(before, 1));
  const back = () => setPass((before) => moved(before, -1));
  const focusName = () => host.querySelector<HTMLElement>('.rapport-reach-name')?.focus();
  const log = (path: string) => {
    const before = journal.contactHealth(path).last?.date;
    app.logInteraction([path], () => {
      // Whoever closed the window without saving is still here.
      if (journal.contactHealth(path).last?.date === before || isWaiting(journal, path)) focusName();
      else next();
    });
  };
  const snoozeTo = async (path: string, until: CalendarDate) => {
    if (isRefusal(await app.perform(journal.snoozePerson({ path, until })))) focusName();
    else next();
  };
  const snooze = (path: string) => {
    if (snoozeEl.current) app.showMenu(snoozeEl.current, dateMenu(app, daysAhead(journal.today()), { title: 'Snooze until', onDate: (date) => void snoozeTo(path, date) }));
  };
  const open = (path: string, event: MouseEvent | null) => {
    app.open({ path }, event);
    onDone();
  };
  const onKey = (key: string): boolean => {
    const isRightToLeft = host.ownerDocument.defaultView?.getComputedStyle(host).direction === 'rtl';
    const [forward, backward] = isRightToLeft ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const letter = key.toLowerCase();
    if (key === backward || letter === 'k') back();
    else if (person === undefined) return false;
    else if (key === forward || letter === 'j') next();
    else if (letter === 'l') log(person);
    else if (letter === 's') snooze(person);
    else if (letter === 'f') app.addFollowUp([person], '', focusName);
    else if (letter === 'o') open(person, null);
    else return false;
    return true;
  };

  return (
    <WindowFrame title="Get in touch" titleEl={titleEl} canSave={false} onSave={undefined} onClose={onDone} onKey={onKey} foot={progress(pass)}>
      {person !== undefined && profile && <PersonToReach key={person} person={person} profile={profile} />}
      {person !== undefined && !profile && <EndLine key={person}>This note is no person’s any more.</EndLine>}
      {person !== undefined && (
        <div class="rapport-key-buttons rapport-reach-acts">
          <KeyButton shortcut="l" isFirst={waits} onPress={() => log(person)}>
            Log
          </KeyButton>
          <KeyButton shortcut="s" hasMenu buttonRef={snoozeEl} onPress={() => snooze(person)}>
            Snooze
          </KeyButton>
          <KeyButton shortcut="f" onPress={() => app.addFollowUp([person], '', focusName)}>
            Follow up
          </KeyButton>
          <KeyButton shortcut="o" onPress={(event) => open(person, event)}>
            Open
          </KeyButton>
          <KeyButton shortcut="←" isDisabled={pass.at === 0} onPress={back}>
            Back
          </KeyButton>
          <KeyButton shortcut="→" isFirst={!waits} onPress={next}>
            {waits ? 'Skip' : 'Next'}
          </KeyButton>
        </div>
      )}
      {person === undefined && <PassOver isEmpty={pass.people.length === 0} onSort={() => { onDone(); app.sortNewPeople(); }} />}
    </WindowFrame>
  );
}

/** It is over; where there was nobody because nobody has a rhythm yet, sorting is offered. */
function PassOver({ isEmpty, onSort }: { readonly isEmpty: boolean; readonly onSort: () => void }) {
  const { journal } = useHandle().app;
  if (!isEmpty) return <EndLine>That was all for today.</EndLine>;
  const unsorted = journal.unsortedPeople().length;
  return (
    <>
      <EndLine>Nobody to get in touch with today.</EndLine>
      {unsorted > 0 && (
        <div>
          <p class="rapport-hint">{unsorted === 1 ? 'For one person nobody has said yet how often.' : `For ${unsorted} people nobody has said yet how often.`}</p>
          <div class="rapport-key-buttons">
            <KeyButton shortcut="" onPress={onSort}>
              Sort new people
            </KeyButton>
          </div>
        </div>
      )}
    </>
  );
}
