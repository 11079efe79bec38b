import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(`${root}docs/safety.md`, 'utf8');

/** Each file in backticks, with the titles in curved quotes that follow it. */
const named = [...text.matchAll(/`((?:tests|src)\/[^`*]+)`((?:\s*“[^”]+”)*)/g)].map(([, file = '', titles = '']) => [file, [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => title)] as const);

describe('docs/safety.md', () => {
  it('names tests', () => {
    expect(named.filter(([, titles]) => titles.length > 0).length).toBeGreaterThan(40);
  });

  it.each([...new Set(named.map(([file]) => file))])('names a file that exists: %s', (file) => {
    expect(existsSync(`${root}${file}`)).toBe(true);
  });

  it.each(named.flatMap(([file, titles]) => titles.map((title) => [file, title] as const)))('names a test that exists: %s, %s', (file, title) => {
    expect(readFileSync(`${root}${file}`, 'utf8')).toContain(title);
  });
});
