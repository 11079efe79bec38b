import { addEntry } from '../../src/journal/edits/add-entry';
import { addItems } from '../../src/journal/edits/add-items';
import { logConversation } from '../../src/journal/edits/log-conversation';
import type { EntryKind } from '../../src/journal/journal';
import { followUpText, logText, RULES, sameLists, samePerson, TODAY, type Trial, type TriedNote } from './byte-trial';
import type { WrittenNote } from './notes';

const SLIDES = '[ ] Send the slides 📅 2026-11-25';
/** What is read of it. */
const SLIDES_READ = ['Send the slides', '2026-11-25', null, null, 'me', true].join('|');

/** The trials of edits that add to a section: what was talked about, what is to be done, what is noted. */
export function sectionTrials({ note }: TriedNote): readonly Trial[] {
  return [
    log(note, { text: 'the freeze is off', followUps: [] }),
    log(note, { text: '計画 🏃‍♀️\nand two hires', followUps: [SLIDES] }),
    add(note),
    capture(note, 'detail', 'Details', ''),
    capture(note, 'agenda', 'To talk about', '[ ] '),
  ];
}

const sameWords = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Before which lines something new may come: in the first section of that name, else at the end. */
function placesIn(note: WrittenNote, heading: string, lines: readonly string[] = note.lines): ReadonlySet<number> {
  const gone = note.lines.length - lines.length;
  const at = note.headings.findIndex((each) => sameWords(each.words, heading));
  const found = note.headings[at];
  if (!found) return new Set([lines.length]);
  const [from, to] = [found.line + 1 - gone, (note.headings[at + 1]?.line ?? note.lines.length) - gone];
  return new Set(Array.from({ length: to - from + 1 }, (_, index) => from + index));
}

function has(note: WrittenNote, heading: string): boolean {
  return note.headings.some((each) => sameWords(each.words, heading));
}

function headingFor(note: WrittenNote, heading: string): readonly RegExp[] {
  return has(note, heading) ? [] : [new RegExp(`^#{1,6} ${heading}$`)];
}

function log(note: WrittenNote, { text, followUps }: { readonly text: string; readonly followUps: readonly string[] }): Trial {
  const { snooze } = note;
  const lines = snooze && !snooze.isEmpty ? note.lines.filter((_, index) => index !== snooze.line) : note.lines;
  const [first = '', ...more] = text.split('\n');
  return {
    name: 'log',
    tries: 'logConversation',
    edit: (current) => logConversation(current, { on: TODAY, channel: 'call', text, followUps }, RULES),
    act: (journal, path) => journal.person(path) && journal.logInteraction({ people: [{ path }], text, on: TODAY, channel: 'call', followUps: followUps.map(() => ({ text: 'Send the slides', dueOn: '2026-11-25', owner: 'me' })) }),
    inserted: {
      into: lines.join(''),
      lines: [...headingFor(note, 'Log'), new RegExp(`^[-*+] 2026-11-19 call: ${first}$`), ...[...more, ...followUps].map((line) => new RegExp(`^[ \\t]+[-*+] ${line.replace(/[[\]]/g, '\\$&')}$`))],
      before: placesIn(note, 'Log', lines),
    },
    reads: (before, after) =>
      // The words are what is asked for; how a channel is split off them is the reader's business.
      (before.person === null || sameLists([...before.logLines.map(logText), `${TODAY} ${first}`], after.logLines.map(logText))) &&
      sameLists([...before.followUps.map(followUpText), ...followUps.map(() => SLIDES_READ)], after.followUps.map(followUpText)) &&
      samePerson(before, after, null),
  };
}

function add(note: WrittenNote): Trial {
  return {
    name: 'add a follow-up',
    tries: 'addItems',
    edit: (current) => addItems(current, 'Follow-ups', [{ text: SLIDES, children: [] }]),
    act: (journal, path) => journal.person(path) && journal.addFollowUp({ people: [{ path }], text: 'Send the slides', dueOn: '2026-11-25', owner: 'me', activePath: null }),
    inserted: { into: note.text, lines: [...headingFor(note, 'Follow-ups'), /^[-*+] \[ \] Send the slides 📅 2026-11-25$/], before: placesIn(note, 'Follow-ups') },
    reads: (before, after) =>
      sameLists([...before.followUps.map(followUpText), SLIDES_READ], after.followUps.map(followUpText)) &&
      sameLists(before.logLines.map(logText), after.logLines.map(logText)) &&
      samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}

/** Under the heading of its kind without a tag; where there is none, under Notes with the tag. */
function capture(note: WrittenNote, kind: EntryKind, ofKind: string, box: string): Trial {
  const heading = has(note, ofKind) ? ofKind : 'Notes';
  const tag = has(note, ofKind) ? '' : `#${kind} `;
  const said = 'likes 計画 ☎️ (two)';
  return {
    name: `capture, ${kind}`,
    tries: 'addEntry',
    edit: (current) => addEntry(current, { kind, text: said, links: [], isPrivate: false, on: TODAY, below: ['since May'] }, RULES.words),
    act: (journal, path) => journal.person(path) && journal.capture({ people: [{ path }], kind, text: said, isPrivate: false, activePath: null, below: ['since May'] }),
    inserted: {
      into: note.text,
      lines: [...headingFor(note, heading), new RegExp(`^[-*+] ${box.replace(/[[\]]/g, '\\$&')}2026-11-19 ${tag}likes 計画 ☎️ \\(two\\)$`), /^[ \t]+[-*+] since May$/],
      before: placesIn(note, heading),
    },
    reads: (before, after) =>
      after.entries.filter((each) => each.kind === kind && each.date === TODAY && each.words.startsWith('likes 計画')).length === 1 + before.entries.filter((each) => each.kind === kind && each.date === TODAY && each.words.startsWith('likes 計画')).length &&
      sameLists(before.followUps.map(followUpText), after.followUps.map(followUpText)) &&
      samePerson(before, after, before.person?.snoozeUntil ?? null),
  };
}
