import { expect, it } from 'vitest';
import { readAudit } from './audit.mjs';

const found = (counts: object, vulnerabilities: object = {}): string => JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: { vulnerabilities: counts } });
const NONE = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 };
const [PASSED, FAILED, SKIPPED] = [{ passed: 1, failed: 0, skipped: 0 }, { passed: 0, failed: 1, skipped: 0 }, { passed: 0, failed: 0, skipped: 1 }];

it.each([
  ['nothing is known', found(NONE), PASSED, '0 known vulnerabilities, 0 of them high or critical.'],
  ['there are small ones', found({ ...NONE, low: 2, moderate: 1, total: 3 }), PASSED, '3 known vulnerabilities, 0 of them'],
  ['one is high', found({ ...NONE, high: 1, total: 1 }, { yaml: { name: 'yaml', severity: 'high', range: '<2' } }), FAILED, '1 of them high or critical.\n  yaml <2: high'],
  ['one is critical', found({ ...NONE, critical: 1, total: 1 }), FAILED, '1 of them high or critical.'],
  ['the registry cannot be reached', '{"message":"request to https://registry.example failed, reason: getaddrinfo ENOTFOUND","error":{"summary":"","detail":""}}', SKIPPED, 'ENOTFOUND'],
  ['the registry has no audits', '{"message":"405 Method Not Allowed","statusCode":405}', SKIPPED, '405 Method Not Allowed'],
  ['npm says nothing', '', FAILED, 'npm audit gave no report.'],
  ['npm says something else', 'null', FAILED, 'npm audit gave no report.'],
])('the audit where %s is counted so', (_sentence, stdout, counts, words) => {
  const read = readAudit(stdout);
  expect(read.counts).toEqual(counts);
  expect(read.words).toContain(words);
});
