import { isRefusal, type CalendarDate } from '../../journal/journal';
import type { AppContext, MenuEntry } from '../app-context';
import { dateMenu, daysAhead } from '../parts/date-presets';
import type { FollowUpList } from './follow-up-list';
import { peopleOf, placeOf, type Row } from './rows';
import { doneSentence, notDoneSentence } from './sentences';

/** What the user can do with a row. Made once for a view. */
export interface RowActs {
  /** Ticks a follow-up, or takes the tick back. */
  done(row: Row): void;
  /** Shows the menu of dates. */
  snooze(row: Row, at: MouseEvent | HTMLElement): void;
  log(row: Row): void;
  open(row: Row, event: MouseEvent | KeyboardEvent | null): void;
  /** Shows or hides the reason and its buttons. */
  why(row: Row): void;
  /** Shows everything above as a menu. */
  menu(row: Row, at: MouseEvent | HTMLElement): void;
}

/** The acts of one view: each calls one action of the journal, or asks the app. */
export function rowActs(app: AppContext, list: FollowUpList): RowActs {
  const { journal } = app;

  const done = async (row: Row) => {
    if (row.kind !== 'follow-up') return;
    const { id, text } = row.followUp;
    if (list.done.has(row.key)) {
      const undoing = list.done.takeBack(row.key, (undoId) => app.perform(journal.undo(undoId)));
      list.say('');
      if (await undoing) list.say(notDoneSentence(journal, text));
    } else {
      const marking = list.done.mark(row.key, app.perform(journal.completeFollowUp({ id })));
      list.say('');
      if (await marking) list.say(doneSentence(journal, text));
    }
    list.refresh();
  };

  const snoozeTo = async (row: Row, until: CalendarDate, hadFocus: boolean) => {
    if (row.kind === 'problem') return;
    const action = row.kind === 'follow-up' ? journal.snoozeFollowUp({ id: row.followUp.id, until }) : journal.snoozePerson({ path: row.reachOut.person, until });
    const outcome = await app.perform(action);
    if (isRefusal(outcome)) return;
    list.acted(row.key, ...(outcome.followUpId === null ? [] : [`follow-up ${outcome.followUpId}`]));
    // The menu may have taken the focus from the row, which is gone now.
    if (hadFocus) list.focusLine(list.active);
  };

  const acts: RowActs = {
    done: (row) => void done(row),
    snooze(row, at) {
      if (row.kind === 'problem' || row.gone) return;
      const hadFocus = list.hasFocus;
      app.showMenu(at, dateMenu(app, daysAhead(journal.today()), { title: 'Snooze until', onDate: (date) => void snoozeTo(row, date, hadFocus) }));
    },
    log(row) {
      if (row.kind === 'problem') return;
      list.mayGo(row.key);
      app.logInteraction(peopleOf(row));
    },
    open: (row, event) => app.open(placeOf(row), event),
    why: (row) => list.openOnly(list.openRow === row.key ? null : row.key),
    menu: (row, at) => app.showMenu(at, menuOf(row, { at, acts, list })),
  };
  return acts;
}

interface RowMenu {
  readonly at: MouseEvent | HTMLElement;
  readonly acts: RowActs;
  readonly list: FollowUpList;
}

function menuOf(row: Row, { at, acts, list }: RowMenu): readonly MenuEntry[] {
  const open: MenuEntry = { title: row.kind === 'reach-out' ? 'Open person' : 'Open note', icon: 'notebook-pen', onSelect: () => acts.open(row, null) };
  const why: MenuEntry = { title: list.openRow === row.key ? 'Hide the reason' : 'Why is this here?', icon: 'message-circle', onSelect: () => acts.why(row) };
  if (row.kind === 'problem') return [open, why];
  const snooze: MenuEntry = { title: 'Snooze…', icon: 'alarm-clock', onSelect: () => acts.snooze(row, at) };
  const log: MenuEntry = { title: 'Log interaction', icon: 'messages-square', onSelect: () => acts.log(row) };
  if (row.kind === 'reach-out') return [log, snooze, 'separator', open, why];
  const isDone = list.done.has(row.key);
  const done: MenuEntry = { title: isDone ? 'Not done' : 'Done', icon: isDone ? 'undo-2' : 'check', onSelect: () => acts.done(row) };
  return [done, ...(isDone ? [] : [snooze]), log, 'separator', open, why];
}
