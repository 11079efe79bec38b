import { setStanding } from '../../src/journal/edits/fix-property';
import { setPersonProperty } from '../../src/journal/edits/set-person-property';
import type { EditResult } from '../../src/journal/journal';
import { readFrontMatter } from '../../src/journal/notes/front-matter';
import { removeProperty, setProperty } from '../../src/journal/notes/front-matter-edit';
import { followUpText, RULES, sameLists, samePerson, UNTIL, withLine, type Trial, type TriedNote } from './byte-trial';
import type { WrittenProperty } from './note-drafts';
import type { WrittenNote } from './notes';

/** A value that needs no quotes wherever it stands. */
const WORD = 'Verdandi';

/** The trials of edits that set, fill, lengthen or remove a property. */
export function propertyTrials({ note }: TriedNote): readonly Trial[] {
  return [
    personSnooze(note),
    snoozeRemoved(note),
    ...note.properties.slice(0, 3).flatMap((property) => [set(note, property), removed(note, property), standing(note, property), ...(property.grown ? [grown(note, property, property.grown)] : [])]),
    ...(note.closingFence === null ? [] : [added(note, note.closingFence)]),
  ];
}

function personSnooze(note: WrittenNote): Trial {
  const { snooze, closingFence, lines } = note;
  const common = {
    name: 'person snooze',
    tries: 'setPersonProperty',
    edit: (current: string): EditResult => setPersonProperty(current, { name: 'snooze_until', value: UNTIL }, RULES.vocabulary),
    act: ((journal, path) => journal.person(path) && journal.snoozePerson({ path, until: UNTIL })) satisfies Trial['act'],
    reads: ((before, after) => samePerson(before, after, UNTIL) && sameLists(before.followUps.map(followUpText), after.followUps.map(followUpText))) satisfies Trial['reads'],
  };
  if (snooze) return { ...common, expected: withLine(lines, snooze.line, snooze.set(UNTIL)) };
  if (closingFence !== null) return { ...common, inserted: { into: note.text, lines: [/^snooze_until: 2026-11-27$/], before: new Set([closingFence]) } };
  const [bom, rest] = note.text.startsWith('\uFEFF') ? ['\uFEFF', note.text.slice(1)] : ['', note.text];
  const lineEnd = /\r?\n/.exec(rest)?.[0] ?? '\n';
  return { ...common, expected: `${bom}---${lineEnd}snooze_until: 2026-11-27${lineEnd}---${lineEnd}${rest}` };
}

function snoozeRemoved(note: WrittenNote): Trial {
  const { snooze, lines } = note;
  return {
    name: 'remove snooze',
    tries: 'removeProperty',
    edit: (current) => removeProperty(current, snooze?.name ?? 'snooze_until'),
    expected: snooze ? lines.filter((_, index) => index !== snooze.line).join('') : note.text,
    reads: (before, after) => samePerson(before, after, null),
  };
}

/** The note with other lines in the place of a property's. */
function withLines({ lines }: WrittenNote, { line, lines: count }: WrittenProperty, texts: readonly string[]): string {
  const end = /\r?\n$/.exec(lines[line + count - 1] ?? '')?.[0] ?? '';
  const kept = texts.map((text, index) => text + (index < Math.min(texts.length, count) - 1 || texts.length > count ? (/\r?\n$/.exec(lines[Math.min(line + index, line + count - 1)] ?? '')?.[0] ?? '') : end));
  return [...lines.slice(0, line), ...kept, ...lines.slice(line + count)].join('');
}

function properties(text: string): ReadonlyMap<string, unknown> {
  const front = readFrontMatter(text);
  return front.kind === 'read' ? front.properties : new Map<string, unknown>();
}

function set(note: WrittenNote, property: WrittenProperty): Trial {
  const trial = { name: 'set a property', tries: 'setProperty', edit: (current: string) => setProperty(current, property.name, WORD) };
  return property.set === null ? { ...trial, name: 'set a list, map, block or alias', refuses: 'property-not-editable' } : { ...trial, expected: withLines(note, property, [property.set(WORD)]) };
}

function removed(note: WrittenNote, property: WrittenProperty): Trial {
  const trial = { name: 'remove a property', tries: 'removeProperty', edit: (current: string) => removeProperty(current, property.name) };
  return property.isNeeded ? { ...trial, name: 'remove what others need', refuses: 'guard-failed' } : { ...trial, expected: withLines(note, property, []) };
}

/** Set only if it still says what it said. */
function standing(note: WrittenNote, property: WrittenProperty): Trial {
  const said = JSON.stringify(properties(note.text).get(property.name));
  const isEmpty = said === 'null';
  const trial = { name: 'set what stands', tries: 'setStanding', edit: (current: string) => setStanding(current, property.name, { said: (value) => JSON.stringify(value) === said, value: WORD }) };
  if (property.line % 2 === 0) return { ...trial, name: 'set what stood once', edit: (current) => setStanding(current, property.name, { said: () => false, value: WORD }), refuses: 'property-not-editable' };
  return property.set === null ? { ...trial, name: 'set what stands as a list, map, block or alias', refuses: 'property-not-editable' } : { ...trial, name: isEmpty ? 'set what stands empty' : trial.name, expected: withLines(note, property, [property.set(WORD)]) };
}

function grown(note: WrittenNote, property: WrittenProperty, { items, lines }: NonNullable<WrittenProperty['grown']>): Trial {
  return { name: 'lengthen a list', tries: 'setProperty', edit: (current) => setProperty(current, property.name, items), expected: withLines(note, property, lines) };
}

/** A list that is new becomes the last lines of the block. */
function added(note: WrittenNote, closingFence: number): Trial {
  return {
    name: 'add a list',
    tries: 'setProperty',
    edit: (current) => setProperty(current, 'kinds of talk', ['lunch', 'a: b', '[[Dana]]']),
    inserted: { into: note.text, lines: [/^kinds of talk:$/, /^ {2}- lunch$/, /^ {2}- "a: b"$/, /^ {2}- "\[\[Dana\]\]"$/], before: new Set([closingFence]) },
  };
}
