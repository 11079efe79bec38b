import { spawnSync } from 'node:child_process';

/** What runs in every user's app is looked up; tools of ours are not. */
const ARGS = ['audit', '--omit=dev', '--json', '--fetch-retries=1', '--fetch-timeout=20000'];
const BAD = ['high', 'critical'];

/** Asks the registry for known vulnerabilities of what the plugin is made of, says what it found, and counts it. */
export function audit(root) {
  const { stdout } = spawnSync('npm', ARGS, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  const { counts, words } = readAudit(stdout ?? '');
  console.log(words);
  return counts;
}

/** Reads npm's report. Where the registry gave no answer (offline, a mirror without audits), the step was skipped. */
export function readAudit(stdout) {
  const report = parsed(stdout);
  const found = report?.metadata?.vulnerabilities;
  if (!found) {
    const reason = report?.message ?? report?.error?.summary;
    return reason
      ? { counts: { passed: 0, failed: 0, skipped: 1 }, words: `Skipped: the registry could not be asked (${reason}).` }
      : { counts: { passed: 0, failed: 1, skipped: 0 }, words: 'npm audit gave no report.' };
  }
  const bad = BAD.reduce((sum, level) => sum + (found[level] ?? 0), 0);
  const named = Object.values(report.vulnerabilities ?? {}).filter(({ severity }) => BAD.includes(severity)).map(({ name, severity, range }) => `\n  ${name} ${range}: ${severity}`);
  return { counts: { passed: bad === 0 ? 1 : 0, failed: bad === 0 ? 0 : 1, skipped: 0 }, words: `${found.total ?? bad} known vulnerabilities, ${bad} of them high or critical.${named.join('')}` };
}

function parsed(stdout) {
  try {
    return JSON.parse(stdout);
  } catch {
    return undefined;
  }
}
