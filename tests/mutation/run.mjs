// `npm run test:mutation`: breaks the code that changes notes in thousands of small ways, group after group (groups.mjs),
// and counts how many of them a test notices. `npm run test:mutation -- tasks` runs one group; what begins with -- goes
// to Stryker. Results that still hold are kept between runs (coverage/mutation); `--force` tries everything again.
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { GROUPS } from './groups.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stryker = `${root}node_modules/@stryker-mutator/core/bin/stryker.js`;
/** Property tests are turned down. Stryker runs tests in a thread, which cannot change its time zone. */
const counts = { RAPPORT_RUNS: '40', RAPPORT_TIMES: '0.02', RAPPORT_EDITS: '100', RAPPORT_ZONE: 'UTC', TZ: 'UTC' };

function run(group, options) {
  console.log(`\n── ${group}`);
  const env = { ...process.env, ...counts, RAPPORT_GROUP: group };
  return spawnSync(process.execPath, [stryker, 'run', 'tests/mutation/stryker.config.mjs', ...options], { cwd: root, stdio: 'inherit', env }).status === 0;
}

mkdirSync(`${root}coverage/mutation`, { recursive: true });
const given = process.argv.slice(2);
const named = given.filter((each) => each in GROUPS);
const options = given.filter((each) => !(each in GROUPS));
const isFine = (named.length > 0 ? named : Object.keys(GROUPS)).map((group) => run(group, options)).every(Boolean);
process.exit(isFine ? 0 : 1);
