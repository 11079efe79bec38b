import { rm } from 'node:fs/promises';
import { expect, test as base, type App } from '../stand-in/fixture.ts';
import { manyFollowUps } from '../e2e/support/many-follow-ups.ts';
import { header } from '../e2e/support/sidebar.ts';
import { milliseconds, ratio } from './figures.ts';

/** How long the sidebar takes in a real browser, with 3,000 follow-ups: script, style and layout. Prints, asserts no time. */
const test = base.extend({
  vault: async ({ today }, use) => {
    const folder = await manyFollowUps(today);
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

const ROUNDS = 9;

/** Milliseconds of each round, in the page; what is drawn is laid out before the watch is stopped. */
const measured = (app: App, rounds: number): Promise<{ readonly base: number[]; readonly paint: number[]; readonly key: number[] }> =>
  app.page.evaluate(async (count) => {
    const { workspace } = window.app;
    const view = () => workspace.getLeavesOfType('rapport-follow-ups')[0]?.view as (import('obsidian').ItemView & { onOpen(): Promise<void>; onClose(): Promise<void> }) | undefined;
    const drawn = view();
    if (!drawn) throw new Error('The sidebar is not open.');
    const scroller = () => drawn.contentEl;
    const stopped = (run: () => void): number => {
      const start = performance.now();
      run();
      scroller().getBoundingClientRect();
      return performance.now() - start;
    };
    const pause = () => new Promise((resolve) => setTimeout(resolve, 60));
    const times = { base: [] as number[], paint: [] as number[], key: [] as number[] };
    for (let round = 0; round < count; round++) {
      await drawn.onClose();
      const plain = document.createElement('div');
      times.base.push(stopped(() => {
        for (let row = 0; row < 100; row++) {
          const line = plain.appendChild(document.createElement('div'));
          for (const words of ['Send the cost table', '2 days late', 'Dana Li', 'one-on-one, 12 Nov']) line.appendChild(document.createElement('span')).textContent = words;
        }
        scroller().append(plain);
      }));
      plain.remove();
      await pause();
      times.paint.push(stopped(() => void drawn.onOpen()));
      await pause();
    }
    drawn.containerEl.querySelector<HTMLElement>('button[aria-label="Filter by person or words"]')?.click();
    await pause();
    const field = drawn.containerEl.querySelector<HTMLInputElement>('input[type="search"]');
    if (!field) throw new Error('There is no field to filter with.');
    for (const words of ['t', 'ta', 'tas', 'task', 'task 1', 'task 12', 'person', 'person 01', '']) {
      field.value = words;
      const start = performance.now();
      field.dispatchEvent(new Event('input', { bubbles: true }));
      // What was asked for is drawn in the next microtasks.
      await Promise.resolve().then(() => undefined).then(() => undefined);
      scroller().getBoundingClientRect();
      times.key.push(performance.now() - start);
      await pause();
    }
    return times;
  }, rounds);

test('the sidebar with 3,000 follow-ups', async ({ app }) => {
  await expect(header(app, 'Today')).toHaveAccessibleName('Today, 1,200 follow-ups');
  const { base: plain, paint, key } = await measured(app, ROUNDS);
  expect([plain.length, paint.length, key.length]).toEqual([ROUNDS, ROUNDS, ROUNDS]);
  const lines: readonly (readonly [string, readonly number[]])[] = [['a hundred plain rows, built and laid out [base]', plain], ['first paint of the sidebar (aim 5 ms)', paint], ['a key in its filter (aim 5 ms)', key]];
  const printed = lines.map(([what, times]) => `  ${what.padEnd(46)} ${milliseconds(times)}   ${ratio(times, plain)}`);
  console.log(`\n3,000 follow-ups, 300 people, in the browser\n${printed.join('\n')}`);
});
