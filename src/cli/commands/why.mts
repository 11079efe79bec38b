import { isoDuration, type ContactHealth, type Journal, type NoteExplanation } from '../../journal/journal';
import type { Command } from '../command.mts';
import { NotDone } from '../failures.mts';
import { findPerson } from '../find-person.mts';

/** Why somebody is, or is not, due; why a note is, or is not, counted. */
export const why: Command = {
  name: 'why',
  usage: 'NAME [--note]',
  does: 'Says why somebody is, or is not, due: the evidence and the rule. With --note, of any note by its path: why it is, or is not, counted.',
  options: { note: { type: 'boolean' } },
  positionals: { least: 1, most: 1 },
  writes: false,
  run: async ({ journal, given }) => {
    const [name = ''] = given.positionals;
    if (given.isSet('note')) return aboutNote(journal, name);
    const { data, sentences } = aboutPerson(journal, findPerson(journal, name));
    return { data, text: sentences.join('\n') };
  },
};

function aboutPerson(journal: Journal, path: string) {
  const health = journal.contactHealth(path);
  const own = journal.ownRhythm(path);
  const sentences = [...journal.words.contactReasons(health), ...(own ? [journal.words.ownRhythm(own)] : [])];
  const reasons = [...reasonsOf(health), ...(own ? [{ reason: 'own-rhythm', usualDays: own.usual, silentDays: own.silence, state: own.state }] : [])];
  return { data: { state: health.state, reasons, sentences }, sentences };
}

async function aboutNote(journal: Journal, path: string) {
  const explanation = await journal.explain(path);
  if (!explanation) throw new NotDone(`There is no note ${path} in the vault.`);
  const person = explanation.kind === 'person' && journal.person(path) ? aboutPerson(journal, path) : undefined;
  const { words } = journal;
  const told = explanation.conversations.map((each) => {
    const { title, verdict } = words.told(each);
    return `${title} (line ${each.line}): ${verdict}`;
  });
  const sentences = [words.noteKind(explanation), words.noteContents(explanation), ...told, ...(person?.sentences ?? [])].filter((sentence) => sentence !== '');
  return { data: { ...dataOf(explanation), ...person?.data, sentences }, text: sentences.join('\n') };
}

function dataOf({ path, kind, because, conversations, followUps, entries }: NoteExplanation): object {
  return { path, kind, because, conversations, followUps, entries };
}

/** The evidence and the rules that were applied, each as an object that names itself. */
function reasonsOf({ state, last, since, cadence, rule, planned, snoozedUntil, dueOn, daysLate }: ContactHealth): readonly object[] {
  return [
    ...(last ? [{ reason: 'last', date: last.date, channel: last.channel, source: last.source, path: last.path, line: last.line }] : []),
    ...(since ? [{ reason: 'since', property: since.property, date: since.on }] : []),
    ...(cadence ? [{ reason: 'cadence', cadence: isoDuration(cadence), ...rule }] : []),
    ...(planned === null ? [] : [{ reason: 'planned', property: 'next_contact', date: planned }]),
    ...(dueOn === null ? [] : [{ reason: 'due', date: dueOn, daysLate }]),
    ...(snoozedUntil === null ? [] : [{ reason: 'snoozed', until: snoozedUntil }]),
    ...(state === 'paused' ? [{ reason: 'paused' }] : []),
  ];
}
