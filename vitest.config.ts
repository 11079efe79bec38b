import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** A Markdown file imported from `src` is its text, as in the build (`esbuild.config.mjs`, loader `text`). */
const markdownAsText = {
  name: 'markdown-as-text',
  transform(source: string, id: string) {
    return id.endsWith('.md') ? { code: `export default ${JSON.stringify(source)};`, map: null } : undefined;
  },
};

export default defineConfig({
  plugins: [markdownAsText],
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx', 'tests/**/*.test.mts'],
    environment: 'node',
    testTimeout: 60_000,
    // One core less than there are is the runner's own choice: on two that is one, and twice the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // The journal is loaded once for all files of a worker: a third of the time. What a file changes (a zone, a clock) it puts back.
    isolate: false,
  },
});
