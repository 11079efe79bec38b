import type { CalendarDate } from '../calendar-date';
import { dateProperty, referenceListProperty, textProperty } from './property';
import type { PropertyReader } from './read-properties';
import type { Reference } from './reference';

/** What an objective note says by itself; managing-up.md, Objectives and goals. The title is the note's name. */
export interface Objective {
  readonly title: string;
  readonly owner: Reference | null;
  readonly due: CalendarDate | null;
  /** As written, in lower case: open, done …; null says nothing. */
  readonly status: string | null;
  readonly period: string | null;
  readonly measure: string | null;
  /** The note as a whole is tagged `private`. */
  readonly isPrivate: boolean;
}

export function readObjective(title: string, reader: PropertyReader, isPrivate: boolean): Objective {
  return {
    title,
    owner: reader.read('owner', referenceListProperty)[0] ?? null,
    due: reader.read('due', dateProperty),
    status: reader.read('status', textProperty)?.toLowerCase() ?? null,
    period: reader.read('period', textProperty),
    measure: reader.read('measure', textProperty),
    isPrivate,
  };
}
