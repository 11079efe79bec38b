import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import project from '../../vitest.config.ts';
import { testsOf } from './groups.mjs';

const tests = testsOf(process.env['RAPPORT_GROUP'] ?? 'dates');

/** Vitest itself runs the longest file first. */
class AsListed extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => tests.findIndex((name) => moduleId.endsWith(name));
    return Promise.resolve([...files].sort((a, b) => rank(a) - rank(b)));
  }
}

const shared = mergeConfig(project, { test: { isolate: false, setupFiles: ['tests/mutation/set-up.ts'], sequence: { sequencer: AsListed } } });
export default defineConfig({ ...shared, test: { ...shared.test, include: tests } });
