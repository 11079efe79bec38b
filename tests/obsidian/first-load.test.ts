import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadNotes, type FirstLoad } from '../../src/obsidian/first-load';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
});

const paths = Array.from({ length: 100 }, (_, index) => `note ${index}.md`);
const later = () => new Promise((resolve) => setTimeout(resolve, 1));

function load(given: Partial<FirstLoad>) {
  const loaded: string[] = [];
  const request: FirstLoad = {
    paths,
    isWanted: () => true,
    read: (path) => Promise.resolve(`text of ${path}`),
    loaded: (changes) => loaded.push(...changes.map((change) => `${change.kind} ${change.path}`)),
    isCancelled: () => false,
    ...given,
  };
  return { loaded, over: loadNotes(request) };
}

describe('the first load', () => {
  it('hands on every note once, read or passed over', async () => {
    const { loaded, over } = load({ isWanted: (path) => path.includes('7') });
    await over;
    expect(loaded).toHaveLength(paths.length);
    expect(new Set(loaded)).toEqual(new Set(paths.map((path) => `${path.includes('7') ? 'changed' : 'passed'} ${path}`)));
  });

  it('has at most eight reads under way', async () => {
    let [now, most] = [0, 0];
    const read = async (path: string) => {
      most = Math.max(most, ++now);
      await later();
      now--;
      return path;
    };
    await load({ read }).over;
    expect(most).toBe(8);
  });

  it('lets the app have a turn after eight milliseconds of work', async () => {
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    const work = () => {
      const end = performance.now() + 3;
      while (performance.now() < end);
    };
    await load({ loaded: work }).over;
    clearInterval(timer);
    expect(turns).toBeGreaterThan(20);
  });

  it('is not held up by one note that is slow to read', async () => {
    let answer: (text: string) => void = () => undefined;
    const read = (path: string) => (path === 'note 0.md' ? new Promise<string>((resolve) => (answer = resolve)) : Promise.resolve('text'));
    const { loaded, over } = load({ read });
    await vi.waitFor(() => expect(loaded).toHaveLength(99));
    answer('late');
    await over;
    expect(loaded.at(-1)).toBe('changed note 0.md');
  });

  it('counts a note that cannot be read as passed over', async () => {
    const { loaded, over } = load({ paths: ['a.md'], read: () => Promise.resolve(undefined) });
    await over;
    expect(loaded).toEqual(['passed a.md']);
  });

  it('stops when it is cancelled', async () => {
    let cancelled = false;
    const { loaded, over } = load({ loaded: () => { cancelled = true; }, isCancelled: () => cancelled });
    await over;
    expect(loaded).toEqual([]);
  });
});
