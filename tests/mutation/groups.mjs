/**
 * What is mutated, and with which tests each mutant is tried, in `src/journal` and `tests/journal`. The quickest tests
 * come first, since the first that fails is the last. The long walks (faults, malformed and hostile notes) are left out:
 * each of thousands of mutants would repeat them.
 * @type {Record<string, { readonly mutate: readonly string[], readonly tests: readonly string[] }>}
 */
export const GROUPS = {
  dates: { mutate: ['calendar-date'], tests: ['calendar-date'] },
  tasks: {
    mutate: ['notes/task-fields', 'notes/task-lenient', 'notes/task-line', 'notes/recurrence', 'notes/wikilink'],
    tests: ['notes/wikilink', 'notes/task-lenient', 'notes/task-line-vectors', 'notes/task-line', 'notes/recurrence-vectors', 'notes/recurrence'],
  },
  edits: {
    mutate: ['edits/*'],
    tests: [
      'edits/section', 'edits/tables', 'edits/follow-up-edits', 'edits/fix-line', 'edits/properties', 'edits/composed', 'edits/add-items', 'edits/add-below', 'edits/append-tag', 'edits/quoted-headings',
      'actions/snooze', 'actions/add-follow-up', 'actions/complete-follow-up', 'actions/log-interaction', 'actions/one-on-one', 'actions/habit', 'entries', 'actions/fix-problems',
    ],
  },
  text: {
    mutate: ['notes/outline', 'notes/inline', 'notes/lines', 'notes/change', 'notes/edit', 'notes/guard', 'notes/note-name', 'notes/own-copy'],
    tests: ['notes/text-parts', 'notes/mixed-line-ends', 'notes/note-name', 'notes/outline-blocks', 'notes/outline', 'notes/wikilink', 'actions/discard-copy', 'actions/add-follow-up', 'notes/front-matter-edit', 'undo'],
  },
  properties: {
    mutate: ['notes/front-matter', 'notes/front-matter-edit', 'notes/plain-properties', 'notes/property-list', 'notes/property-source', 'notes/quote-links', 'notes/yaml-block'],
    tests: ['notes/property-list', 'notes/property-edit', 'notes/quote-links', 'notes/property-source', 'notes/yaml-block', 'notes/mixed-line-ends', 'notes/front-matter', 'notes/front-matter-edit', 'notes/plain-properties', 'actions/fix-problems'],
  },
};

/** Paths of a group's sources and tests, from the root. */
export const sourcesOf = (group) => GROUPS[group].mutate.map((name) => `src/journal/${name}.ts`);
export const testsOf = (group) => GROUPS[group].tests.map((name) => `tests/journal/${name}.test.ts`);
