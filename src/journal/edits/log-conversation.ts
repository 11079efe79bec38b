import type { CalendarDate } from '../calendar-date';
import { removeProperty } from '../notes/front-matter-edit';
import { readFrontMatter } from '../notes/front-matter';
import type { LineWords } from '../records/line-words';
import type { ReadingRules } from '../records/reading-rules';
import type { Vocabulary } from '../records/vocabulary';
import { addItems } from './add-items';
import { isRefusal, type EditResult, type Refusal } from '../notes/edit';
import { sectionHeadings, type NewItem } from './section';

/** A conversation with one person, as a log line of that person's note. */
export interface ConversationToLog {
  readonly on: CalendarDate;
  readonly channel: string | null;
  /** What happened: the first line stands in the log line, further lines below it. */
  readonly text: string;
  /** Follow-ups from their check box on, written below the log line. */
  readonly followUps: readonly string[];
}

/**
 * Writes a log line under Log, with its follow-ups, and takes away `snooze_until`: a talk ends a snooze (follow-ups.md,
 * Cadence 5). Where only the property cannot be edited the line is written, and the result says so.
 */
export function logConversation(text: string, conversation: ConversationToLog, rules: Pick<ReadingRules, 'words' | 'vocabulary'>): EditResult {
  const body = addItems(text, logHeading(text, rules.words), [logItem(conversation)]);
  if (isRefusal(body)) return body;
  const front = removeSnooze(text, rules.vocabulary);
  return 'refused' in front ? { changes: body.changes, reservations: [front] } : { changes: [...front.changes, ...body.changes] };
}

/** The log as the note calls it. */
function logHeading(text: string, { isLogHeading }: LineWords): string {
  return sectionHeadings(text).find((each) => isLogHeading(each.text))?.text.trim() ?? 'Log';
}

/** `2026-11-20 lunch: text`, with the other lines and the follow-ups below. Also the shape in a meeting note. */
function logItem({ on, channel, text, followUps }: ConversationToLog): NewItem {
  const [first = '', ...more] = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const head = [on, channel].filter((part) => part !== null).join(' ');
  return {
    text: first === '' ? head : channel === null ? `${head} ${first}` : `${head}: ${first}`,
    children: [...more.map((line) => line.replace(/^[-*+][ \t]+/, '')), ...followUps],
  };
}

function removeSnooze(text: string, vocabulary: Vocabulary): EditResult {
  const front = readFrontMatter(text);
  if (front.kind === 'unreadable') return { refused: 'front-matter-unreadable', line: front.line } satisfies Refusal;
  const snooze = front.kind === 'read' ? vocabulary.ours(front.properties).get('snooze_until') : undefined;
  return snooze === undefined || snooze.value === null ? { changes: [] } : removeProperty(text, snooze.name);
}
