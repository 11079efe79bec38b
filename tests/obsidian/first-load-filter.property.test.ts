import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS, DEFAULT_VAULT_FACTS, type JournalSettings } from '../../src/journal/journal';
import { readingRules } from '../../src/journal/records/reading-rules';
import { isOurs, recordReader } from '../../src/journal/records/record';
import { mayBeOurs } from '../../src/obsidian/first-load-filter';
import { readNoteMetadata } from '../stand-in/host/note-metadata';

/** Somebody's own names of the properties that decide. */
const spellings = { type: ['Art'], tags: ['Schlagworte'], category: ['Rubrik'], people: ['Anwesende'] };
const settings: JournalSettings = { ...DEFAULT_SETTINGS, spellings, vault: { ...DEFAULT_VAULT_FACTS, dailyNotes: { folder: 'Daily', format: 'YYYY-MM-DD' } } };
const read = recordReader(readingRules(settings, 'en'));

const path = fc.tuple(
  fc.constantFrom('', 'People/', 'Work/people/', 'Meetings/', 'Daily/', 'Templates/', 'Notes/', 'Notes/CRM/', 'Peoples/'),
  fc.constantFrom('Dana Li', '2026-11-06 Dana Li', '2026-11-19', 'People', 'README', 'Idea', 'Idea', 'Plan', 'Dana Li (Conflicted copy laptop 202611191200)', 'a.sync-conflict-1'),
).map(([folder, name]) => `${folder}${name}.md`);

const property = fc.constantFrom(
  'type: person', 'Type: Contact', 'type: [objective]', 'type: book', 'tags: [person]', 'tags: people/ada, x', 'tags:\n  - meeting', 'tags: #person',
  'category: "[[People]]"', 'categories: [People]', 'people: "[[Dana Li]]"', 'date: 2026-11-06', 'role: Lead: platform', 'a: [', 'x: {{name}}', '<% tp %>: 1',
  'art: person', 'Schlagworte: [person]', 'rubrik: "[[People]]"', 'Anwesende: "[[Dana Li]]"',
  'title: "a', 'title: a', 'author: b', 'role: x', 'cadence: weekly', 'self: true', '- list', 'key: *alias', '\tx: 1', '',
);
const LINES = [
  '', 'text', 'more text', 'words', '# Log', '## Follow-ups', '- 2026-11-06 lunch', '- [ ] Ask [[Dana Li]] 📅 2026-11-20', '- [ ] no link', '* [x] done [[Dana Li]] #reach-out ✅ 2026-11-01',
  '> - [ ] quoted [[Dana Li]]', '1. [ ] numbered [Dana](Dana%20Li.md)', '---', '    - [ ] code [[X]]', '\t- [ ] nested [[Dana Li]]',
  '- plain [[Dana Li]]', '#win with [[Dana Li]]', '- [ ] a `code` [[Dana Li]]',
];
// One kind of inert block a note: how they nest in one another is not the filter's business.
const lines = fc.constantFrom('```', '~~~', '%%', '<!--\ninside\n-->', '$$').chain((inert) => fc.array(fc.constantFrom(...LINES, inert, inert), { maxLength: 8 }));
// No byte order mark: what the app's cache makes of one is not known.
const note = fc.tuple(
  fc.option(fc.tuple(fc.array(property, { maxLength: 4 }), fc.constantFrom('---', '---x', '', '...'))),
  lines,
  fc.constantFrom('\n', '\r\n'),
).map(([block, body, end]) => [...(block ? ['---', ...block[0], block[1]] : []), ...body].join('\n').replaceAll('\n', end));

it('passes over no note in which the journal finds something of its own', () => {
  let passedOver = 0;
  fc.assert(
    fc.property(path, note, (at, text) => {
      if (mayBeOurs(readNoteMetadata(text), at, settings)) return;
      passedOver += 1;
      expect(isOurs(read(at, text)), text).toBe(false);
    }),
    { numRuns: 20_000 },
  );
  // A filter that passes over nothing would be right, and of no use.
  expect(passedOver).toBeGreaterThan(300);
});
