/**
 * Who may import whom. Types count as imports.
 *
 *   notes <- records <- index <- queries       notes, records <- edits       sheet <- queries, actions
 *   notes, records, index, queries, sheet, edits, templates <- actions <- journal.ts <- ui, obsidian, cli       ui <- obsidian
 *
 * Files directly in src/journal (dates, words, settings, the port) belong to no layer and are free inside the journal;
 * only journal.ts is seen from outside.
 */
const JOURNAL = '^src/journal/';

/** What each layer of the journal may import of the other layers. */
const LAYERS = {
  notes: [],
  records: ['notes'],
  index: ['notes', 'records'],
  sheet: ['notes', 'records'],
  templates: ['notes', 'sheet'],
  practices: [],
  queries: ['notes', 'records', 'index', 'sheet', 'practices'],
  edits: ['notes', 'records'],
  actions: ['notes', 'records', 'index', 'queries', 'sheet', 'edits', 'templates', 'practices'],
};

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => {
  const forbidden = Object.keys(LAYERS).filter((other) => other !== layer && !allowed.includes(other));
  return {
    name: `journal-${layer}`,
    comment: `journal/${layer} may import ${allowed.length === 0 ? 'no other layer' : allowed.join(', ')}`,
    severity: 'error',
    from: { path: `${JOURNAL}${layer}/` },
    to: { path: `${JOURNAL}(${forbidden.join('|')})/` },
  };
});

const onlyIn = (library, files) => ({
  name: `one-place-for-${library.replace(/[^\w/@|-]+/g, '')}`,
  comment: `${library} is imported in ${files} only`,
  severity: 'error',
  from: { path: '^src/', pathNot: files },
  to: { path: `(^|/)node_modules/${library}/|^${library}(/|$)` },
});

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'one-door',
      comment: 'From outside journal/, only journal/journal.ts is imported',
      severity: 'error',
      from: { path: '^src/', pathNot: JOURNAL },
      to: { path: JOURNAL, pathNot: '^src/journal/journal\\.ts$' },
    },
    {
      name: 'door-is-not-used-inside',
      comment: 'Inside journal/, nobody goes through the door',
      severity: 'error',
      from: { path: JOURNAL },
      to: { path: '^src/journal/journal\\.ts$' },
    },
    { name: 'journal-knows-no-host', severity: 'error', from: { path: JOURNAL }, to: { path: '^src/(ui|obsidian|cli)/' } },
    { name: 'ui-knows-no-host', severity: 'error', from: { path: '^src/ui/' }, to: { path: '^src/(obsidian|cli)/' } },
    { name: 'obsidian-knows-no-cli', severity: 'error', from: { path: '^src/obsidian/' }, to: { path: '^src/cli/' } },
    { name: 'cli-knows-no-app', severity: 'error', from: { path: '^src/cli/' }, to: { path: '^src/(obsidian|ui)/' } },
    { name: 'src-knows-no-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^tests/' } },
    onlyIn('gray-matter', '^src/journal/notes/front-matter\\.ts$'),
    onlyIn('(@date-fns/utc|date-fns)', '^src/journal/calendar-date\\.ts$'),
    onlyIn('diff', '^src/ui/notes-to-fix/compare-lines\\.ts$'),
    onlyIn('rrule', '^src/journal/notes/recurrence\\.ts$'),
    onlyIn('obsidian', '^src/obsidian/'),
    onlyIn('preact', '^src/ui/'),
    onlyIn('(yaml|zod)', '^src/journal/'),
    {
      name: 'no-node',
      comment: "Node's own modules only in cli/",
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-index-files', comment: 'A file is named for its idea', severity: 'error', from: { path: '^src/' }, to: { path: '/index\\.(ts|tsx|mts)$', pathNot: 'node_modules' } },
    { name: 'no-circles', severity: 'error', from: { path: '^src/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'resolvable', severity: 'error', from: { path: '^src/' }, to: { couldNotResolve: true, pathNot: '\\.md$' } },
    {
      name: 'no-dev-dependency',
      comment: 'What ships is made of dependencies; "obsidian" is the app itself',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'], pathNot: 'node_modules/obsidian/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mts', '.mjs', '.js', '.d.ts'], mainFields: ['module', 'main', 'types', 'typings'] },
  },
};
