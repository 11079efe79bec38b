import { parseCadence, type PeopleChange } from '../../journal/journal';
import { NO_DATE, type DateValue } from '../parts/date-value';
import { writtenRhythm } from './written-rhythm';

/** What can be done with several people, in the order of the list. */
export const ACTS = [
  { act: 'cadence', name: 'Keep in touch' },
  { act: 'circle', name: 'Add to a circle' },
  { act: 'snooze', name: 'Snooze until' },
  { act: 'rest', name: 'Let rest' },
  { act: 'wake', name: 'Wake' },
  { act: 'log', name: 'Log a conversation' },
] as const;

export type Act = (typeof ACTS)[number]['act'];

/** What was chosen to be done, with what stands in the fields. */
export interface ActDraft {
  readonly act: Act;
  readonly rhythm: string;
  readonly circle: string;
  readonly until: DateValue;
}

export const FIRST_ACT: ActDraft = { act: 'cadence', rhythm: '', circle: '', until: NO_DATE };

/** What is to be written, that a conversation is to be logged, or what is still missing. */
export type Wanted = { readonly change: PeopleChange } | { readonly logs: true } | { readonly waitsFor: string };

export function wantedOf({ act, rhythm, circle, until }: ActDraft): Wanted {
  switch (act) {
    case 'cadence': {
      const cadence = rhythm.trim() === '' ? undefined : parseCadence(rhythm);
      return cadence === undefined ? { waitsFor: 'How often? A number of days, or words such as 2 weeks, monthly or never.' } : { change: { cadence: writtenRhythm(cadence) } };
    }
    case 'circle':
      return circle.trim() === '' ? { waitsFor: 'Which circle?' } : { change: { circle: circle.trim() } };
    case 'snooze':
      return until.date ? { change: { snoozeUntil: until.date } } : { waitsFor: 'Until when?' };
    case 'rest':
      return { change: { paused: true } };
    case 'wake':
      return { change: { paused: false } };
    case 'log':
      return { logs: true };
  }
}
