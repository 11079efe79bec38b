import type { CalendarDate } from '../calendar-date';

/** Somebody named in a request: a person note that is known, or a name that has no note yet. */
export type PersonRef = { readonly path: string } | { readonly name: string };

/** A follow-up to be written. */
export interface NewFollowUp {
  /** One line of words; links are written as typed. */
  readonly text: string;
  /** 📅, or null for none. */
  readonly dueOn: CalendarDate | null;
  /** `them`: what they owe me, written with `#waiting`. */
  readonly owner: 'me' | 'them';
}

/** *Log interaction*. With one person: a log line; with several, or with any of the extras: a meeting note. */
export interface LogInteractionRequest {
  /** At least one. A `name` without a note gets one, from the template, where `createMissing` is set; else it is refused. */
  readonly people: readonly PersonRef[];
  readonly createMissing?: boolean;
  /** First line: what happened; more lines become items below it. May be empty if there is a channel. */
  readonly text: string;
  readonly on: CalendarDate;
  readonly channel: string | null;
  readonly initiatedBy?: 'me' | 'them' | null;
  /** Minutes. */
  readonly duration?: number | null;
  readonly energy?: '+' | '0' | '-' | null;
  readonly followUps: readonly NewFollowUp[];
}

/** *Add follow-up*: to a person's note, or where the user is (format.md, section 7). */
export interface AddFollowUpRequest extends NewFollowUp {
  /** Whom it is about; may be empty if `activePath` is a meeting or daily note. */
  readonly people: readonly PersonRef[];
  readonly createMissing?: boolean;
  /** The note that the user is in, if any. */
  readonly activePath: string | null;
}

/** *Complete follow-up* by id. The Tasks plugin's own rewriting may be handed in; it is used if the line is still `line`. */
export interface CompleteFollowUpRequest {
  readonly id: string;
  readonly rewritten?: { readonly line: string; readonly replacement: string };
}

/** *Snooze follow-up*: writes ⏳ and leaves 📅. */
export interface SnoozeFollowUpRequest {
  readonly id: string;
  readonly until: CalendarDate;
}

/** *Snooze* somebody to get in touch with: writes `snooze_until`. */
export interface SnoozePersonRequest {
  readonly path: string;
  readonly until: CalendarDate;
}

/** *New person*. */
export interface NewPersonRequest {
  readonly name: string;
  /** Text of the template, if the settings name one that the host has read; else the built-in one. */
  readonly relation?: string | null;
}

/** *New meeting*. */
export interface NewMeetingRequest {
  readonly people: readonly PersonRef[];
  readonly createMissing?: boolean;
  readonly on: CalendarDate;
  readonly channel: string | null;
  readonly status: 'planned' | 'held';
}
