import { TASK_FORMATS } from '../../src/journal/notes/task-fields';
import { ENTRY_KINDS, type EntryKind } from '../../src/journal/records/entry-kind';
import { CHANNELS, KIND_HEADINGS, LOG_HEADINGS } from '../../src/journal/records/line-words';
import { foldPropertyName, PROPERTY_NAMES, VOCABULARY, type PropertyName } from '../../src/journal/records/vocabulary';
import { DEFAULT_SETTINGS } from '../../src/journal/settings';
import { openNotes } from '../journal/open-notes';
import { examplesOf, vaultOf } from './examples';
import { rowsOf } from './rows';
import { KINDS, MEETING_PROPERTIES, OBJECTIVE_PROPERTIES, PERSON_PROPERTIES, PROBLEMS, READABLE_NAMES, TASK_FIELDS, type PropertyWords } from './words';

/** The tables of docs/format.md that are made of the sources, by the name in the comment above them. */
export const TABLES: Readonly<Record<string, () => readonly string[]>> = {
  'marks of people and meetings': marks,
  'properties of a person': () => properties(PERSON_PROPERTIES, 'People/Dana Li.md'),
  'other names of properties of a person': () => otherNames(PERSON_PROPERTIES, 'People/Dana Li.md'),
  'properties of a meeting': () => properties(MEETING_PROPERTIES, 'Meetings/2026-11-06 Planning.md'),
  'other names of properties of a meeting': () => otherNames(MEETING_PROPERTIES, 'Meetings/2026-11-06 Planning.md'),
  'properties of an objective': () => properties(OBJECTIVE_PROPERTIES, 'Goals/Launch in March.md'),
  'ways of talking': channels,
  'headings of the log': logHeadings,
  'fields of a follow-up': taskFields,
  'kinds of things noted': kinds,
  'problems and hints': problems,
};

const BLOCK = /(<!-- table: (.+?) -->\n)[^]*?(<!-- end -->)/g;

/** The document with its tables as the sources have them. Throws at a table that nobody knows, and where words are missing. */
export function withTables(markdown: string): string {
  const said = new Set([...PERSON_PROPERTIES, ...MEETING_PROPERTIES, ...OBJECTIVE_PROPERTIES].map(([property]) => property));
  const silent = PROPERTY_NAMES.filter((property) => !said.has(property));
  if (silent.length > 0) throw new Error(`tests/docs/words.ts says nothing of ${silent.join(', ')}.`);
  const missing = Object.keys(TABLES).filter((name) => !markdown.includes(`<!-- table: ${name} -->`));
  if (missing.length > 0) throw new Error(`docs/format.md has no place for: ${missing.join(', ')}.`);
  return markdown.replace(BLOCK, (_, begin: string, name: string, end: string) => {
    const table = TABLES[name];
    if (!table) throw new Error(`docs/format.md asks for a table “${name}”, which nobody makes.`);
    return `${begin}\n${table().join('\n')}\n\n${end}`;
  });
}

function rows(headers: readonly string[], cells: readonly (readonly string[])[]): readonly string[] {
  const line = (each: readonly string[]) => `| ${each.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(headers), `|${headers.map(() => '---').join('|')}|`, ...cells.map(line)];
}

function code(text: string): string {
  return text.split('\n').map((line) => `\`${line}\``).join('<br>');
}

function oneOf(texts: readonly string[]): string {
  return texts.map(code).join(' · ');
}

function marks(): readonly string[] {
  const of = (kind: string, { types, tags, categories, folders }: typeof DEFAULT_SETTINGS.personMarks, name: string) => [
    ['', oneOf(types.map((each) => `type: "${each}"`.replace(/"([a-z-]+)"/, '$1'))), `${kind}, by its type`],
    ['', oneOf(tags.map((each) => `tags: [${each}]`)), `${kind}, by its tag`],
    ['', oneOf(categories.map((each) => `categories: "[[${each}]]"`)), `${kind}, by its category`],
    [oneOf(folders.map((each) => `${each}/${name}.md`)), '', `${kind}, by its folder`],
  ];
  return rows(
    ['Note (if not `Notes/Dana.md`)', 'You write', 'It means'],
    [...of('a person', DEFAULT_SETTINGS.personMarks, 'Dana'), ...of('a meeting', DEFAULT_SETTINGS.meetingMarks, 'Planning')],
  );
}

function properties(all: readonly PropertyWords[], path: string): readonly string[] {
  return rows(['Property', 'Type', 'What it says', `You write in \`${path}\``, 'It means'], all.map(([property, type, says, example, means]) => [code(property), type, says, code(example), means]));
}

/** The example stands under the first of the other names. */
function otherNames(all: readonly PropertyWords[], path: string): readonly string[] {
  const named = all.filter(([property]) => VOCABULARY[property].length > 1);
  return rows(
    ['Property', 'Also read as', `You write in \`${path}\``, 'It means'],
    named.map(([property, , , example, means]) => {
      const names = namesOf(property);
      return [code(property), names.map(code).join(', '), code(example.replace(`${property}:`, `${names[0] ?? property}:`)), means];
    }),
  );
}

/** `email#` is a name with a number behind it, `email[` one with a word in brackets. */
function namesOf(property: PropertyName): readonly string[] {
  const names = VOCABULARY[property].filter((name) => foldPropertyName(name) !== foldPropertyName(property));
  return names.map((name) => READABLE_NAMES.find((each) => foldPropertyName(each) === foldPropertyName(name)) ?? name.replace(/#$/, ' 2').replace(/\[$/, '[home]'));
}

function channels(): readonly string[] {
  const ways = (channel: string) => `${code(`## Log\n- 2026-11-06 ${channel}: robotics`)} · ${code('Daily/2026-11-06.md')} ${code(`- ${channel} with [[Dana Li]]: robotics`)}`;
  return rows(['You write in `People/Dana Li.md`', 'It means'], CHANNELS.map((channel) => [ways(channel), `a conversation with Dana Li on 2026-11-06: ${channel}`]));
}

function logHeadings(): readonly string[] {
  return rows(['You write in `People/Dana Li.md`', 'It means'], [[LOG_HEADINGS.map((heading) => code(`## ${capital(heading)}\n- 2026-11-06 lunch: robotics`)).join(' · '), 'a conversation with Dana Li on 2026-11-06: lunch']]);
}

function taskFields(): readonly string[] {
  const { emoji, dataview } = TASK_FORMATS;
  return rows(
    ['Says', 'You write in `People/Dana Li.md`', 'It means'],
    TASK_FIELDS.map(([field, value, says, means]) => [says, oneOf([emoji, dataview].map((each) => `- [ ] Send the plan${each.gap}${each.write(field, value)}`)), means]),
  );
}

function kinds(): readonly string[] {
  return rows(
    ['Kind', 'What it is', 'Headings', 'Tag', 'Form', 'You write in `People/Dana Li.md`', 'It means'],
    ENTRY_KINDS.map((kind) => {
      const { says, form, example, means } = KINDS[kind];
      const [heading] = headingsOf(kind);
      const written = heading === undefined ? example.replace(/^(- (?:\[.\] )?(?:\d[\d-]+ )?)/, `$1#${kind} `) : `## ${heading}\n${example}`;
      return [kind, says, headingsOf(kind).map(code).join(', ') || '–', code(`#${kind}`), form, code(written), means];
    }),
  );
}

function headingsOf(kind: EntryKind): readonly string[] {
  return KIND_HEADINGS.filter(([, each]) => each === kind).map(([heading]) => capital(heading));
}

/** The sentences are the product's own. */
function problems(): readonly string[] {
  const headers = ['You write in `People/Dana Li.md`', 'It means', 'Notes to fix says', 'What to do'];
  const found = Object.entries(PROBLEMS).map(([name, { example, means }]) => {
    const [row] = rowsOf(rows(headers, [[example, means, '', '']]).join('\n'));
    const [first] = row ? examplesOf(row) : [];
    const { journal } = openNotes(first ? vaultOf(first) : {});
    const problem = journal.problems().find((each) => each.code === name);
    if (!problem) throw new Error(`The example of ${name} in tests/docs/words.ts has no such problem.`);
    const { message, remedy } = journal.words.problem(problem);
    return { level: problem.level, cells: [example, means, message, remedy] };
  });
  return rows(headers, [...found].sort((a, b) => (a.level < b.level ? -1 : a.level > b.level ? 1 : 0)).map(({ cells }) => cells));
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
