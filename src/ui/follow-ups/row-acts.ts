import { isRefusal, type CalendarDate } from '../../journal/journal';
import type { AppContext, MenuEntry } from '../app-context';
import { fixActs, type FixActs } from '../notes-to-fix/fix-acts';
import { problemEntries } from '../notes-to-fix/problem-menu';
import { dateMenu, daysAhead } from '../parts/date-presets';
import type { FollowUpList } from './follow-up-list';
import { peopleOf, placeOf, type Row, type SectionButton } from './rows';
import { doneSentence, notDoneSentence } from './sentences';

/** What the user can do with a row. Made once for a view. */
export interface RowActs {
  /** Ticks a follow-up, or takes the tick back. */
  done(row: Row): void;
  /** Shows the menu of dates. */
  snooze(row: Row, at: MouseEvent | HTMLElement): void;
  log(row: Row): void;
  /** *Capture* for the people of a row. */
  capture(row: Row): void;
  /** Mends what a row says is wrong: shows what would change, or the ways or the notes to choose from. */
  fix(row: Row, at: MouseEvent | HTMLElement): void;
  /** Sets aside for good what a row says is wrong. */
  ignore(row: Row): void;
  /** Makes a note for somebody who has none. */
  create(row: Row): void;
  /** Shows what is behind a button among the rows. */
  press(button: SectionButton): void;
  open(row: Row, event: MouseEvent | KeyboardEvent | null): void;
  /** Shows or hides the reason and its buttons. */
  why(row: Row): void;
  /** Shows everything above as a menu. */
  menu(row: Row, at: MouseEvent | HTMLElement): void;
}

/** A row of something that is done or put off. */
type DatedRow = Extract<Row, { kind: 'follow-up' | 'reach-out' }>;

function isDated(row: Row): row is DatedRow {
  return row.kind === 'follow-up' || row.kind === 'reach-out';
}

/** The acts of one view: each calls one action of the journal, or asks the app. */
export function rowActs(app: AppContext, list: FollowUpList): RowActs {
  const { journal } = app;
  const fixes = fixActs(app, list);

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

  const snoozeTo = async (row: DatedRow, until: CalendarDate, hadFocus: boolean) => {
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
      if (!isDated(row) || row.gone) return;
      const hadFocus = list.hasFocus;
      app.showMenu(at, dateMenu(app, daysAhead(journal.today()), { title: 'Snooze until', onDate: (date) => void snoozeTo(row, date, hadFocus) }));
    },
    log(row) {
      if (!isDated(row)) return;
      list.mayGo(row.key);
      app.logInteraction(peopleOf(row));
    },
    capture: (row) => app.capture(peopleOf(row)),
    fix: (row, at) => row.kind === 'problem' && fixes.fix(row, at),
    ignore: (row) => row.kind === 'problem' && fixes.ignore(row),
    create: (row) => row.kind === 'unknown-person' && fixes.create(row),
    press({ does }) {
      if (does === 'everybody') list.showEverybody();
      else if (does === 'hints') list.toggleHints();
      else fixes.showIgnored();
    },
    open: (row, event) => (row.kind === 'problem' ? fixes.open(row, event) : app.open(placeOf(row), event)),
    why: (row) => list.openOnly(list.openRow === row.key ? null : row.key),
    menu: (row, at) => app.showMenu(at, menuOf(row, { at, acts, list, fixes })),
  };
  return acts;
}

interface RowMenu {
  readonly at: MouseEvent | HTMLElement;
  readonly acts: RowActs;
  readonly list: FollowUpList;
  readonly fixes: FixActs;
}

function menuOf(row: Row, { at, acts, list, fixes }: RowMenu): readonly MenuEntry[] {
  const open: MenuEntry = { title: row.kind === 'reach-out' ? 'Open person' : 'Open note', icon: 'notebook-pen', onSelect: () => acts.open(row, null) };
  const why: MenuEntry = { title: list.openRow === row.key ? 'Hide the reason' : 'Why is this here?', icon: 'message-circle', onSelect: () => acts.why(row) };
  if (row.kind === 'problem') return problemEntries(row, { fixes, open, why });
  if (row.kind === 'unknown-person') return [{ title: 'Create note', icon: 'user-plus', onSelect: () => acts.create(row) }, 'separator', open, why];
  const snooze: MenuEntry = { title: 'Snooze…', icon: 'alarm-clock', onSelect: () => acts.snooze(row, at) };
  const log: MenuEntry = { title: 'Log interaction', icon: 'messages-square', onSelect: () => acts.log(row) };
  const capture: MenuEntry = { title: 'Capture', icon: 'notebook-pen', onSelect: () => acts.capture(row) };
  if (row.kind === 'reach-out') return [log, capture, snooze, 'separator', open, why];
  const isDone = list.done.has(row.key);
  const done: MenuEntry = { title: isDone ? 'Not done' : 'Done', icon: isDone ? 'undo-2' : 'check', onSelect: () => acts.done(row) };
  return [done, ...(isDone ? [] : [snooze]), log, ...(peopleOf(row).length === 0 ? [] : [capture]), 'separator', open, why];
}
