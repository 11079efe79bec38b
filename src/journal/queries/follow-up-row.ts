import { addDays, daysBetween, type CalendarDate } from '../calendar-date';
import { rowDateOf, type AgendaDay, type AgendaEntry } from '../index/agenda';
import { peopleAbout } from '../index/interactions';
import { nameOf } from '../notes/note-name';
import type { FollowUp } from '../records/follow-up';
import type { Asking } from './asking';

/** Sections of follow-ups, in the order of the sidebar. Source: follow-ups.md, The sidebar. */
export const FOLLOW_UP_SECTIONS = ['today', 'next7', 'waiting', 'later', 'none', 'older'] as const;
export type FollowUpSection = (typeof FOLLOW_UP_SECTIONS)[number];

/** One open follow-up, as a list shows it. */
export interface FollowUpRow {
  /** 8 hex digits: the row's key, the command line's handle, the argument of actions. */
  readonly id: string;
  readonly section: FollowUpSection;
  /** The words of the task line, without fields, tags and link syntax; of a private one the word Private. */
  readonly text: string;
  /** Tagged private, or under something that is. */
  readonly isPrivate: boolean;
  /** Vault paths of the people that it is about; empty if it is about a meeting of several. */
  readonly people: readonly string[];
  /** Names for those people, in the same order. */
  readonly names: readonly string[];
  /** 📅: what was promised. */
  readonly promisedOn: CalendarDate | null;
  /** ⏳: when I will look at it. */
  readonly lookOn: CalendarDate | null;
  /** The day that decides the section: ⏳, else 📅, else 🛫. */
  readonly rowOn: CalendarDate | null;
  /** Days since 📅: 0 before it, null without it. */
  readonly daysLate: number | null;
  /** `them` if it is what somebody owes me (`#waiting`). */
  readonly owner: 'me' | 'them';
  readonly recurs: boolean;
  readonly path: string;
  /** Line of the note, counted from 1. */
  readonly line: number;
  /** Where it was written down. */
  readonly from:
    | { readonly kind: 'person'; readonly name: string }
    | { readonly kind: 'meeting'; readonly name: string; readonly channel: string | null; readonly on: CalendarDate | null }
    | { readonly kind: 'note'; readonly name: string };
}

/** A follow-up whose day has passed by more than this is folded away in *Older*. */
const OLDER_AFTER_DAYS = 30;

/** The section of a day that decides a follow-up of mine. */
export function sectionOfDay(day: AgendaDay, today: CalendarDate): Exclude<FollowUpSection, 'waiting'> {
  if (day === 'none') return 'none';
  if (day < addDays(today, -OLDER_AFTER_DAYS)) return 'older';
  if (day <= today) return 'today';
  return day <= addDays(today, 7) ? 'next7' : 'later';
}

/** The words of a follow-up, of a private one none. */
export function shownText({ isPrivate, words }: Pick<FollowUp, 'isPrivate' | 'words'>): string {
  return isPrivate ? 'Private' : words;
}

/** The row of an open follow-up. */
export function followUpRow(asking: Asking, { record, followUp }: AgendaEntry, section?: FollowUpSection): FollowUpRow {
  const { links } = asking.index;
  const { today } = asking.now;
  const people = peopleAbout(followUp.references, record, links);
  const rowOn = rowDateOf(followUp);
  return {
    id: followUp.id,
    section: section ?? (followUp.owner === 'them' ? 'waiting' : sectionOfDay(rowOn ?? 'none', today)),
    text: shownText(followUp),
    isPrivate: followUp.isPrivate,
    people,
    names: people.map(nameOf),
    promisedOn: followUp.due,
    lookOn: followUp.scheduled,
    rowOn,
    daysLate: followUp.due === null ? null : Math.max(0, daysBetween(followUp.due, today)),
    owner: followUp.owner,
    recurs: followUp.recurrence !== null,
    path: record.path,
    line: followUp.at.line + 1,
    from: whereFrom(),
  };

  function whereFrom(): FollowUpRow['from'] {
    if (record.person) return { kind: 'person', name: record.person.name };
    if (record.meeting) return { kind: 'meeting', name: record.meeting.name, channel: record.meeting.channel, on: record.meeting.date };
    return { kind: 'note', name: nameOf(record.path) };
  }
}

/** The open follow-up of that id. */
export function followUp(asking: Asking, id: string): FollowUpRow | undefined {
  const entry = asking.index.agenda.byId(id, asking.index.links);
  return entry && followUpRow(asking, entry);
}

/** The words of a private follow-up, for whoever asked to see them; undefined if it is open no more. */
export function privateWords(asking: Asking, id: string): string | undefined {
  return asking.index.agenda.byId(id, asking.index.links)?.followUp.words;
}

/** The open follow-up on a line (from 0) that reads so: for a command on the line under the cursor. */
export function followUpAt(asking: Asking, at: { readonly path: string; readonly line: number; readonly text: string }): FollowUpRow | undefined {
  const { agenda, links } = asking.index;
  const same = agenda.inNote(at.path, links).filter(({ followUp: each }) => each.source === at.text);
  // Elsewhere only where no other box of the note reads the same: the line that is asked for may be a point, and no follow-up.
  const moved = same.length === 1 && asking.index.record(at.path)?.textHash === null ? same[0] : undefined;
  const found = same.find(({ followUp: each }) => each.at.line === at.line) ?? moved;
  return found && followUpRow(asking, found);
}

/** Open follow-ups about somebody, both ways: by their day, those without one last. */
export function promises(asking: Asking, person: string): readonly FollowUpRow[] {
  const { agenda, links, conversations } = asking.index;
  const rows = agenda.about(person, links, (key) => conversations.notesNaming(key)).map((entry) => followUpRow(asking, entry));
  const day = ({ rowOn }: FollowUpRow): string => rowOn ?? '9';
  return rows.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line));
}
