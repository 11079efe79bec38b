import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { FirstRun } from '../first-run/first-run';
import { NearOneOnOnes } from '../one-on-one/near-lines';
import { useHandle } from '../parts/app-handle';
import { later } from '../parts/later';
import { FollowUpList } from './follow-up-list';
import { ListView } from './list-view';
import { rowActs } from './row-acts';
import { anchorOf, keepAnchor, type Anchor } from './scroll-anchor';
import { readingSentence } from './sentences';
import { Toolbar } from './toolbar';

/** Waits for this long after a change of the journal, in milliseconds. */
const QUIET = 150;

/** The Follow-ups sidebar. `host` is the element that it is mounted in. */
export function FollowUps({ host }: { readonly host: HTMLElement }) {
  const { app } = useHandle();
  const scroller = useRef<HTMLDivElement>(null);
  const anchor = useRef<Anchor | undefined>(undefined);
  const wasRead = useRef(false);
  const [, redraw] = useState(0);
  const list = useMemo(() => {
    const made = new FollowUpList(app);
    made.refresh();
    return made;
  }, [app]);
  const acts = useMemo(() => rowActs(app, list), [app, list]);

  useLayoutEffect(() => {
    let seen = list.arrangement;
    list.listen(() => {
      if (list.arrangement !== seen && scroller.current) anchor.current = anchorOf(scroller.current);
      seen = list.arrangement;
      redraw((count) => count + 1);
    });
  }, [list]);

  useEffect(() => {
    const refreshing = later(host, QUIET, () => {
      list.refresh();
      // The end of the first load is no change of a note: nobody would tell.
      if (app.journal.loading()) refreshing.start();
    });
    if (app.journal.loading()) refreshing.start();
    const endChanges = app.journal.onChange(() => refreshing.start());
    const endTime = app.onTimePassed(() => list.refresh());
    return () => {
      endChanges();
      endTime();
      refreshing.stop();
    };
  }, [app, host, list]);

  useLayoutEffect(() => {
    if (anchor.current && scroller.current) keepAnchor(scroller.current, anchor.current);
    anchor.current = undefined;
  });

  const reading = readingSentence(app.journal);
  // Nothing is said of what was found before all was read; a later reading does not take it away again.
  wasRead.current ||= reading === undefined;
  return (
    <>
      <Toolbar list={list} />
      <NearOneOnOnes />
      <div class="rapport-list" ref={scroller}>
        {wasRead.current && !app.journal.settings().setUp && <FirstRun onClose={() => list.focusLine(list.lines[0]?.key ?? null)} />}
        <ListView list={list} acts={acts} reading={list.lines.length === 0 ? reading : undefined} />
      </div>
      {reading !== undefined && list.lines.length > 0 && <div class="rapport-status">{reading}</div>}
      <div class="rapport-spoken" role="status" aria-live="polite">
        {list.spoken}
      </div>
    </>
  );
}
