import { isoDuration, type ContactHealth } from '../../journal/journal';
import type { Command } from '../command.mts';
import { findPerson } from '../find-person.mts';

/** Why somebody is, or is not, due. */
export const why: Command = {
  name: 'why',
  usage: 'NAME',
  does: 'Says why somebody is, or is not, due: the evidence and the rule.',
  options: {},
  positionals: { least: 1, most: 1 },
  writes: false,
  run: ({ journal, given }) => {
    const [name = ''] = given.positionals;
    const health = journal.contactHealth(findPerson(journal, name));
    const sentences = journal.words.contactReasons(health);
    return { data: { state: health.state, reasons: reasonsOf(health), sentences }, text: sentences.join('\n') };
  },
};

/** The evidence and the rules that were applied, each as an object that names itself. */
function reasonsOf({ state, last, since, cadence, planned, snoozedUntil, dueOn, daysLate }: ContactHealth): readonly object[] {
  return [
    ...(last ? [{ reason: 'last', date: last.date, channel: last.channel, source: last.source, path: last.path, line: last.line }] : []),
    ...(since ? [{ reason: 'since', property: since.property, date: since.on }] : []),
    ...(cadence ? [{ reason: 'cadence', cadence: isoDuration(cadence) }] : []),
    ...(planned === null ? [] : [{ reason: 'planned', property: 'next_contact', date: planned }]),
    ...(dueOn === null ? [] : [{ reason: 'due', date: dueOn, daysLate }]),
    ...(snoozedUntil === null ? [] : [{ reason: 'snoozed', until: snoozedUntil }]),
    ...(state === 'paused' ? [{ reason: 'paused' }] : []),
  ];
}
