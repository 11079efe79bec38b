import { useEffect, useId, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { AppContext } from '../app-context';
import { readingSentence } from '../follow-ups/sentences';
import { AppHandle, handleOf } from '../parts/app-handle';
import { later } from '../parts/later';
import type { ActiveNote } from './active-note';
import { moveByArrow } from './arrows';
import { NoPerson } from './no-person';
import { PersonHead } from './person-head';
import { PersonPanel } from './person-panel';
import { PersonSections } from './person-sections';
import { PersonTabs } from './person-tabs';
import { tabsOf } from './whom';

/** Waits for this long after a change of the journal, in milliseconds. */
const QUIET = 150;

interface PersonViewProps {
  /** The element that it is mounted in. */
  readonly host: HTMLElement;
  readonly app: AppContext;
  readonly activeNote: ActiveNote;
}

/** The person panel: who is in front of the user, and what is known of them. */
export function PersonView({ host, app, activeNote }: PersonViewProps) {
  const panel = useMemo(() => new PersonPanel(app, activeNote), [app, activeNote]);
  const id = `rapport-person-${useId()}`;
  useDrawing(panel, { host, app, activeNote });
  const handle = useMemo(() => handleOf(app), [app]);
  const { person } = panel.whom;
  const profile = person === null ? undefined : app.journal.profile(person);
  const reading = readingSentence(app.journal);
  const isTabbed = tabsOf(panel.whom).tabs.length > 0;
  return (
    <AppHandle.Provider value={handle}>
      <div class="rapport-list" onKeyDown={(event) => moveByArrow(event) && event.preventDefault()}>
        {isTabbed && <PersonTabs panel={panel} panelId={id} />}
        {person === null || !profile ? (
          reading === undefined ? <NoPerson panel={panel} /> : <p class="rapport-empty">{reading}</p>
        ) : (
          <div id={id} key={person} role={isTabbed ? 'tabpanel' : undefined} aria-labelledby={isTabbed ? `${id}-tab` : undefined}>
            <PersonHead panel={panel} person={person} profile={profile} />
            <PersonSections panel={panel} person={person} profile={profile} />
          </div>
        )}
      </div>
      <div class="rapport-spoken" role="status" aria-live="polite">
        {panel.spoken}
      </div>
    </AppHandle.Provider>
  );
}

/** Draws again after a change of the panel, of the note in front, of the journal, and of the day. */
function useDrawing(panel: PersonPanel, { host, app, activeNote }: PersonViewProps): void {
  const [, redraw] = useState(0);
  useLayoutEffect(() => {
    panel.listen(() => redraw((count) => count + 1));
    panel.refresh();
  }, [panel]);
  useEffect(() => {
    const refreshing = later(host, QUIET, () => {
      panel.refresh();
      // The end of the first load is no change of a note: nobody would tell.
      if (app.journal.loading()) refreshing.start();
    });
    if (app.journal.loading()) refreshing.start();
    const ends = [
      app.journal.onChange((change) => {
        panel.changed(change);
        refreshing.start();
      }),
      app.onTimePassed(() => panel.refresh()),
      activeNote.onChange(() => panel.refresh()),
    ];
    return () => {
      ends.forEach((end) => end());
      refreshing.stop();
    };
  }, [panel, app, host, activeNote]);
}
