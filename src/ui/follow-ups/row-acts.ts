import { isRefusal, type CalendarDate, type PeopleChange } from '../../journal/journal';
import type { AppContext, MenuEntry } from '../app-context';
import { fixActs, type FixActs } from '../notes-to-fix/fix-acts';
import { problemEntries } from '../notes-to-fix/problem-menu';
import { dateMenu, daysAhead } from '../parts/date-presets';
import type { FollowUpList } from './follow-up-list';
import { rhythmMenu } from './rhythm-menu';
import { isDated, peopleOf, personOf, placeOf, type DatedRow, type Row, type SectionButton } from './rows';
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
  /** *That was not a conversation*: of the last one with somebody. */
  deny(row: Row): void;
  /** Shows the menu of rhythms for somebody. */
  keepInTouch(row: Row, at: MouseEvent | HTMLElement): void;
  /** Changes the day of a promise. */
  changeDate(row: Row, at: MouseEvent | HTMLElement): void;
  /** Shows everything above as a menu. */
  menu(row: Row, at: MouseEvent | HTMLElement): void;
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
    const action = row.kind === 'follow-up' ? journal.snoozeFollowUp({ id: row.followUp.id, until }) : journal.snoozePerson({ path: personOf(row) ?? '', until });
    const outcome = await app.perform(action);
    if (isRefusal(outcome)) return;
    list.acted(row.key, ...(outcome.followUpId === null ? [] : [`follow-up ${outcome.followUpId}`]));
    // The menu may have taken the focus from the row, which is gone now.
    if (hadFocus) list.focusLine(list.active);
  };

  const changePerson = async (row: Row, path: string, change: PeopleChange) => {
    const outcome = await app.perform(journal.changePeople({ people: [path], change }));
    if (!isRefusal(outcome)) list.acted(row.key);
  };

  const deny = async (row: Row) => {
    const path = personOf(row);
    const last = path === undefined ? null : journal.contactHealth(path).last;
    if (!last) return;
    const outcome = await app.perform(journal.denyConversation({ path: last.path, line: last.line, date: last.date }));
    if (!isRefusal(outcome)) list.acted(row.key);
  };

  const changeDate = async (row: Extract<Row, { kind: 'follow-up' }>, at: MouseEvent | HTMLElement, dueOn: CalendarDate) => {
    const { id, owner, promisedOn, names } = row.followUp;
    const write = async (told: boolean) => {
      const outcome = await app.perform(journal.changeDate({ id, dueOn, told }));
      if (!isRefusal(outcome)) list.acted(row.key, ...(outcome.followUpId === null ? [] : [`follow-up ${outcome.followUpId}`]));
    };
    if (owner === 'them' || promisedOn === null || names.length === 0) return write(false);
    app.showMenu(at, [
      { title: `${names.join(' and ')} ${names.length === 1 ? 'was' : 'were'} told`, icon: 'check', onSelect: () => void write(true) },
      { title: 'Not told yet', onSelect: () => void write(false) },
    ]);
  };

  const acts: RowActs = {
    done: (row) => void done(row),
    snooze(row, at) {
      if (!isDated(row) || row.gone) return;
      const hadFocus = list.hasFocus;
      app.showMenu(at, dateMenu(app, daysAhead(journal.today()), { title: 'Snooze until', onDate: (date) => void snoozeTo(row, date, hadFocus) }));
    },
    log(row) {
      if (!isDated(row) && row.kind !== 'date') return;
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
    deny: (row) => void deny(row),
    keepInTouch(row, at) {
      const path = personOf(row);
      if (path !== undefined) app.showMenu(at, rhythmMenu((change) => void changePerson(row, path, change)));
    },
    changeDate(row, at) {
      if (row.kind !== 'follow-up' || row.gone) return;
      app.showMenu(at, dateMenu(app, daysAhead(journal.today()), { title: 'Promise it for', onDate: (date) => void changeDate(row, at, date) }));
    },
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
  const person = personOf(row);
  const open: MenuEntry = { title: person !== undefined ? 'Open person' : 'Open note', icon: 'notebook-pen', onSelect: () => acts.open(row, null) };
  const why: MenuEntry = { title: list.openRow === row.key ? 'Hide the reason' : 'Why is this here?', icon: 'message-circle', onSelect: () => acts.why(row) };
  if (row.kind === 'problem') return problemEntries(row, { fixes, open, why });
  if (row.kind === 'unknown-person') return [{ title: 'Create note', icon: 'user-plus', onSelect: () => acts.create(row) }, 'separator', open, why];
  const snooze: MenuEntry = { title: 'Snooze…', icon: 'alarm-clock', onSelect: () => acts.snooze(row, at) };
  const log: MenuEntry = { title: 'Log interaction', icon: 'messages-square', onSelect: () => acts.log(row) };
  const capture: MenuEntry = { title: 'Capture', icon: 'notebook-pen', onSelect: () => acts.capture(row) };
  if (row.kind === 'date') return [log, capture, 'separator', open, why];
  if (row.kind !== 'follow-up') return [log, capture, snooze, { title: 'Keep in touch…', icon: 'calendar-clock', onSelect: () => acts.keepInTouch(row, at) }, 'separator', open, why];
  const promise: MenuEntry = { title: 'Change the date…', icon: 'calendar-clock', onSelect: () => acts.changeDate(row, at) };
  const isDone = list.done.has(row.key);
  const done: MenuEntry = { title: isDone ? 'Not done' : 'Done', icon: isDone ? 'undo-2' : 'check', onSelect: () => acts.done(row) };
  return [done, ...(isDone ? [] : [snooze, promise]), log, ...(peopleOf(row).length === 0 ? [] : [capture]), 'separator', open, why];
}
