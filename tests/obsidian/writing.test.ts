import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { applyChanges } from '../../src/journal/journal';
import { NO_ANSWER, withDeadline } from '../../src/obsidian/deadline';
import { editorChanges } from '../../src/obsidian/editor-changes';
import { PathQueue } from '../../src/obsidian/path-queue';

beforeEach(() => {
  vi.stubGlobal('window', globalThis);
});

describe('a queue for each path', () => {
  it('runs the tasks of one path in turn, and those of others beside them', async () => {
    const queue = new PathQueue();
    const seen: string[] = [];
    const task = (name: string, wait: number) => async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, wait));
      seen.push(`${name} ends`);
    };
    await Promise.all([queue.run('a', task('a1', 20)), queue.run('a', task('a2', 0)), queue.run('b', task('b1', 0))]);
    expect(seen).toEqual(['a1 begins', 'b1 begins', 'b1 ends', 'a1 ends', 'a2 begins', 'a2 ends']);
  });

  it('goes on after a task that failed, and tells who asked', async () => {
    const queue = new PathQueue();
    const failed = queue.run('a', () => Promise.reject(new Error('no space')));
    const next = queue.run('a', () => Promise.resolve('done'));
    await expect(failed).rejects.toThrow('no space');
    await expect(next).resolves.toBe('done');
  });
});

describe('a deadline', () => {
  it('answers what comes in time', async () => {
    await expect(withDeadline(1_000, () => Promise.resolve('written'))).resolves.toBe('written');
  });

  it('says that no answer came, and tells the work to stop', async () => {
    let signal: AbortSignal | undefined;
    const never = withDeadline(5, (given) => {
      signal = given;
      return new Promise<string>(() => undefined);
    });
    await expect(never).resolves.toBe(NO_ANSWER);
    expect(signal?.aborted).toBe(true);
  });
});

/** What an editor does with a transaction: all changes in the lines and columns of the text before it. */
function inEditor(text: string, changes: ReturnType<typeof editorChanges>): string {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const offset = ({ line, ch }: { line: number; ch: number }) => lines.slice(0, line).join('').length + ch;
  return applyChanges(text, changes.map(({ from, to, text: insert }) => ({ from: offset(from), to: offset(to ?? from), insert })));
}

describe('changes in an editor', () => {
  it('are those of the text, whatever its line ends', () => {
    const texts = fc.array(fc.constantFrom('a', '😀', '\n', '\r\n', '- [ ] x'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(), (text, one, other) => {
        const [from, to] = [one % (text.length + 1), other % (text.length + 1)].sort((a, b) => a - b) as [number, number];
        const between = (at: number) => text[at - 1] === '\r' && text[at] === '\n';
        fc.pre(!between(from) && !between(to));
        const changes = [{ from: to, to, insert: 'end' }, { from, to, insert: 'x\ny' }];
        expect(inEditor(text, editorChanges(text, changes))).toBe(applyChanges(text, changes));
      }),
    );
  });
});
