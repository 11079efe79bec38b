import type { TestFunctions } from '../../support/note-store-contract';

export type Cases = ReadonlyMap<string, () => Promise<void>>;

/** The name of a case within its suites, outermost first: how a page and a spec speak of it. */
export function caseName(path: readonly string[]): string {
  return path.join(' › ');
}

/**
 * Gathers the cases of a suite instead of running them: a small runner for where vitest does not run. What `afterEach`
 * is given runs after each of them, failed or not. Throws where two cases have one name.
 */
export function collectCases(expect: TestFunctions['expect'], declare: (tests: TestFunctions) => void): Cases {
  const cases = new Map<string, () => Promise<void>>();
  const suites: string[] = [];
  const endings: (() => Promise<void>)[] = [];
  declare({
    expect,
    describe: (name, body) => {
      suites.push(name);
      body();
      suites.pop();
    },
    it: (name, body) => {
      const full = caseName([...suites, name]);
      if (cases.has(full)) throw new Error(`There are two cases "${full}".`);
      cases.set(full, async () => {
        try {
          await body();
        } finally {
          for (const end of endings) await end();
        }
      });
    },
    afterEach: (body) => void endings.push(body),
  });
  return cases;
}
