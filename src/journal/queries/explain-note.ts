import type { CalendarDate } from '../calendar-date';
import { attendees, counts, interactionsIn, type Interaction } from '../index/interactions';
import type { KindReason } from '../records/kind';
import { recordReader, type NoteRecord } from '../records/record';
import type { Asking } from './asking';
import { rowsOf } from './entries';

/** Why a conversation counts, or does not. */
export type CountingReason = 'counts' | 'planned' | 'cancelled' | 'still-to-come' | 'no-date' | 'nobody-known' | 'said-mention' | 'mentions-off';

/** One conversation that a note tells of, or seems to. */
export interface ExplainedConversation {
  readonly date: CalendarDate | null;
  readonly people: readonly string[];
  readonly unknown: readonly string[];
  /** Line of the note, counted from 1. */
  readonly line: number;
  readonly why: CountingReason;
}

/** Why a note is, or is not, counted. */
export interface NoteExplanation {
  readonly path: string;
  readonly kind: NoteRecord['kind'];
  readonly because: KindReason;
  readonly conversations: readonly ExplainedConversation[];
  readonly followUps: number;
  readonly entries: number;
}

/** Explains one note by its text; the settings decide as they do when it is read. */
export function explainNote(asking: Asking, path: string, text: string): NoteExplanation {
  const { index, now, rules } = asking;
  const record = recordReader(rules)(path, text);
  const told = interactionsIn(record, index.links, now).map((each) => explained(each, counts(each, now)));
  const open = record.followUps.filter((followUp) => followUp.open);
  const isAtHome = record.person !== null || record.meeting !== null;
  const followUps = open.filter((followUp) => isAtHome || attendees(followUp.references, path, index.links).people.length > 0).length;
  return { path, kind: record.kind, because: record.because, conversations: [...told, ...untold(asking, record)], followUps, entries: rowsOf(asking, record).length };
}

function explained({ date, people, unknown, line, status }: Interaction, isCounted: boolean): ExplainedConversation {
  const why = isCounted ? (people.length === 0 ? 'nobody-known' : 'counts') : status === 'held' ? 'still-to-come' : status;
  return { date, people, unknown, line, why };
}

/** What looks like a conversation and is none. */
function untold({ index, rules }: Asking, record: NoteRecord): readonly ExplainedConversation[] {
  const nobody = { people: [], unknown: [] };
  const undated = record.meeting && record.meeting.date === null && record.datedHeadings.length === 0;
  const meeting = undated ? [{ ...attendees(record.meeting.people, record.path, index.links), date: null, line: 1, why: 'no-date' } as const] : [];
  const denied = [...record.logLines, ...record.dailyLogs, ...record.datedHeadings].filter((each) => each.denied);
  const said = denied.map(({ date, at }): ExplainedConversation => ({ ...nobody, date, line: at.line + 1, why: 'said-mention' }));
  const mentions = record.mentions.flatMap(({ references, denied: isDenied, at }): readonly ExplainedConversation[] => {
    const { people } = attendees(references, record.path, index.links);
    if (people.length === 0 || (rules.mentionsCount && !isDenied)) return [];
    return [{ date: record.dailyOn, people, unknown: [], line: at.line + 1, why: isDenied ? 'said-mention' : 'mentions-off' }];
  });
  return [...meeting, ...said, ...mentions];
}
