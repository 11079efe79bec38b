// `npm test`: sets up, then types, lint and architecture, known vulnerabilities of what is shipped, build, unit and
// property tests, e2e in a real browser, and the benchmark on small vaults.
// `node tests/run.mjs STEP …` runs single steps; `long` is the unit and property tests with ten times as many trials.
// Ends with `N passed, N failed`, which counts tests and steps.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { audit } from './support/audit.mjs';
import { setUp } from './support/set-up.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const bin = (name) => `${root}node_modules/.bin/${name}`;
const VITEST_REPORT = 'test-results/unit.json';
const E2E_REPORT = 'test-results/e2e.json';

/** Each step: commands, and the report of single tests where there is one. A step without a report counts as one. */
const STEPS = {
  types: { readsOnly: true, commands: [['tsc', '-p', 'tsconfig.json'], ['tsc', '-p', 'src/journal/tsconfig.json'], ['tsc', '-p', 'src/cli/tsconfig.json'], ['tsc', '-p', 'tests/tsconfig.json', '--noEmit']] },
  lint: { readsOnly: true, commands: [['eslint', '.', '--max-warnings', '0'], ['depcruise', 'src', '--config', '.dependency-cruiser.cjs']] },
  // Skipped, and said so, where the registry cannot be asked.
  audit: { commands: [], report: () => audit(root) },
  build: { commands: [[process.execPath, 'esbuild.config.mjs', 'production']] },
  unit: { commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]], report: () => vitestCounts() },
  long: { commands: [['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`]], environment: { RAPPORT_TIMES: '10' }, report: () => vitestCounts(), onlyWhenAsked: true },
  e2e: { commands: [['playwright', 'test']], report: () => playwrightCounts() },
  // Times are printed, never asserted; what is asserted are counts (tests/bench/counts.test.ts).
  bench: { commands: [[process.execPath, 'tests/bench/run.mjs', '1k', '10k', 'paint']] },
};

/** Runs a command; of one that runs beside others what it prints is kept, and printed when it has ended. */
function run([command, ...args], environment, isBeside) {
  const path = command === process.execPath ? command : bin(command);
  const child = spawn(path, args, { cwd: root, stdio: isBeside ? 'pipe' : 'inherit', shell: process.platform === 'win32', env: { ...process.env, ...environment } });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ isFine: false, printed: `${error.message}\n` }));
    child.on('close', (code) => resolve({ isFine: code === 0, printed: Buffer.concat(printed).toString() }));
  });
}

function vitestCounts() {
  const report = JSON.parse(readFileSync(`${root}${VITEST_REPORT}`, 'utf8'));
  // A file that fails to load holds no tests, but it is a failure.
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken, skipped: report.numPendingTests + (report.numTodoTests ?? 0) };
}

function playwrightCounts() {
  const { stats, errors, suites } = JSON.parse(readFileSync(`${root}${E2E_REPORT}`, 'utf8'));
  const secondTries = suites.flatMap(flakyIn);
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped, secondTries };
}

/** The tests of a suite of Playwright's report that passed at the second try only. */
function flakyIn({ specs = [], suites = [] }) {
  const own = specs.filter((spec) => spec.tests.some((test) => test.status === 'flaky')).map((spec) => `${spec.file}:${spec.line} ${spec.title}`);
  return [...own, ...suites.flatMap(flakyIn)];
}

async function runStep(name, isBeside) {
  const { commands, environment, report } = STEPS[name];
  const start = Date.now();
  if (!isBeside) console.log(`\n── ${name}`);
  let isFine = true;
  let printed = isBeside ? `\n── ${name}\n` : '';
  for (const command of commands) {
    const ended = await run(command, environment, isBeside);
    isFine &&= ended.isFine;
    printed += ended.printed;
  }
  if (isBeside) console.log(printed.trimEnd());
  let counts;
  try {
    counts = report ? report() : { passed: isFine ? 1 : 0, failed: isFine ? 0 : 1, skipped: 0 };
  } catch (error) {
    console.error(`No report of ${name}: ${error.message}`);
    counts = { passed: 0, failed: 1, skipped: 0 };
  }
  // A runner that fails without a failed test (no test found, a crash at the end) has failed all the same.
  if (!isFine && counts.failed === 0) counts = { ...counts, failed: 1 };
  return { name, seconds: Math.round((Date.now() - start) / 1000), ...counts };
}

rmSync(`${root}test-results`, { recursive: true, force: true });
mkdirSync(`${root}test-results`, { recursive: true });
setUp();
const wanted = process.argv.slice(2);
const names = wanted.length > 0 ? wanted : Object.keys(STEPS).filter((name) => !STEPS[name].onlyWhenAsked);
// What only reads the sources runs at the same time.
const beside = names.filter((name) => STEPS[name].readsOnly);
const results = await Promise.all(beside.map((name) => runStep(name, beside.length > 1)));
for (const name of names) if (!beside.includes(name)) results.push(await runStep(name, false));
console.log('');
for (const { name, seconds, passed, failed, skipped } of results) console.log(`${name.padEnd(6)} ${passed} passed, ${failed} failed, ${skipped} skipped (${seconds} s)`);
for (const { secondTries = [] } of results) for (const each of secondTries) console.log(`Passed at the second try only: ${each}`);
const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
const summary = `${total('passed')} passed, ${total('failed')} failed${total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''}`;
writeFileSync(`${root}test-results/summary.txt`, `${summary}\n`);
console.log(summary);
process.exit(total('failed') === 0 ? 0 : 1);
