import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import obsidianmd from 'eslint-plugin-obsidianmd';
import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/**
 * Two layers for what ships: the rules by which the app's community scan judges a plugin, unchanged, and ours on top.
 * Who may import whom is checked by dependency-cruiser (.dependency-cruiser.cjs).
 */

/** What the public scan passes over, besides what is not ours. https://github.com/obsidianmd/eslint-plugin */
const NOT_SCANNED = [
  '**/{node_modules,dist,build,pkg,test-vault}/**',
  '**/{test,tests,__tests__,testUtils,e2e-tests,mocks,__mocks__,vite,scripts,docs}/**',
  '**/{i18n,locale,locales,translations,l10n}/**',
  '**/*.{test,spec}.*',
  '**/*.{mjs,cjs,mts,cts}',
];

/** The ways to lose or expose a note; docs/decisions and editing rules say why. */
const DANGEROUS = [
  { selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]', message: 'Text of notes is drawn as text: build elements.' },
  { selector: 'MemberExpression[property.name="modify"]:matches([object.name="vault"], [object.property.name="vault"])', message: 'Edits are computed on the text of the moment: vault.process, or an editor transaction.' },
  { selector: 'MemberExpression[property.name=/^(write|append|process)$/]:matches([object.name="adapter"], [object.property.name="adapter"])', message: 'The adapter only reads: it knows nothing of open editors.' },
  { selector: 'MemberExpression[property.name="processFrontMatter"]', message: 'It writes the whole block anew; edits change one property.' },
  { selector: 'MemberExpression[property.name="cachedRead"]', message: 'A cached text may be old: vault.read.' },
  { selector: 'ImportSpecifier[imported.name="moment"]', message: 'Dates are civil dates: calendar-date.ts.' },
  { selector: 'ExportAllDeclaration', message: 'Name what is exported; the one door is journal/journal.ts.' },
];

const CLOCK = [
  { selector: ':matches(NewExpression, CallExpression)[callee.name="Date"]', message: 'Days come from calendar-date.ts, "now" from clock.ts.' },
  { selector: 'MemberExpression[object.name="Date"]', message: 'Days come from calendar-date.ts, "now" from clock.ts.' },
  { selector: 'TSTypeReference[typeName.name="Date"]', message: 'A day is a CalendarDate.' },
];

const DEFAULT_EXPORT = [{ selector: 'ExportDefaultDeclaration', message: 'Exports have names.' }];

const ONE_WINDOW = [
  { selector: 'BinaryExpression[operator="instanceof"]', message: 'Another window has other classes: ask for a property.' },
  { selector: 'CallExpression[callee.property.name="instanceOf"]', message: 'Of the app; the components do not know it.' },
];

const WINDOW_GLOBALS = ['document', 'window', 'activeDocument', 'activeWindow', 'self', 'globalThis', 'localStorage', 'fetch', 'app'].map((name) => ({
  name,
  message: 'Views move between windows, and hosts differ: el.ownerDocument and its defaultView, or the AppContext.',
}));

const restrict = (...groups) => ({ 'no-restricted-syntax': ['error', ...groups.flat()] });

const typed = { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.json'] } };

/** No pattern takes longer than the text is long, on whatever line: editing.md, What the tests must show. */
const LINEAR_PATTERNS = {
  'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
  'regexp/no-super-linear-move': ['error', { report: 'certain', ignoreSticky: true, ignorePartial: true }],
};

/** Strict, with what our style says otherwise: numbers may stand in templates, and `return done();` is an early return. */
const strict = {
  extends: [js.configs.recommended, tseslint.configs.strictTypeChecked],
  languageOptions: typed,
  linterOptions: { reportUnusedDisableDirectives: 'error' },
  rules: {
    'no-console': ['error', { allow: ['error'] }],
    '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    '@typescript-eslint/no-confusing-void-expression': 'off',
    '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    '@typescript-eslint/no-unused-vars': 'error',
    ...restrict(DANGEROUS, CLOCK, DEFAULT_EXPORT),
  },
};

export default defineConfig([
  { ignores: ['**/node_modules/', '**/dist/', 'main.js', 'coverage/', 'playwright-report/', 'test-results/', 'tests/vault/'] },

  // What the scan sees, by its own rules, all of them as errors (`--max-warnings 0`).
  { files: ['src/**/*.{ts,tsx}'], ignores: NOT_SCANNED, extends: [obsidianmd.configs.recommended], languageOptions: typed },
  { files: ['src/**/*.js'], ignores: NOT_SCANNED, extends: [obsidianmd.configs.recommended] },
  // Not scanned by default: the names and sentences of the manifest.
  {
    files: ['manifest.json'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: { allowDefaultProject: ['manifest.json'] }, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.json'] },
    },
    plugins: { obsidianmd },
    rules: { 'no-irregular-whitespace': 'off', 'obsidianmd/validate-manifest': 'error' },
  },
  obsidianmd.configs.recommended.filter(({ files }) => files?.includes('package.json')),

  // Ours.
  { files: ['src/**/*.{ts,tsx,mts}'], ...strict },
  { files: ['src/**/*.{ts,tsx,mts}'], plugins: { regexp }, rules: LINEAR_PATTERNS },
  { files: ['src/ui/**'], rules: { ...restrict(DANGEROUS, CLOCK, DEFAULT_EXPORT, ONE_WINDOW), 'no-restricted-globals': ['error', ...WINDOW_GLOBALS] } },
  { files: ['src/journal/calendar-date.ts', 'src/obsidian/clock.ts', 'src/cli/clock.mts'], rules: restrict(DANGEROUS, DEFAULT_EXPORT) },
  { files: ['src/obsidian/main.ts'], rules: restrict(DANGEROUS, CLOCK) },
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': 'off' } },

  // Tests, configuration and build scripts: no types, no scan.
  {
    files: ['tests/**/*.{ts,tsx,mts,mjs}', '*.{ts,mjs,cjs}'],
    extends: [js.configs.recommended, tseslint.configs.recommended],
    rules: { 'no-undef': 'off', '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }], '@typescript-eslint/no-require-imports': 'off' },
  },
]);
