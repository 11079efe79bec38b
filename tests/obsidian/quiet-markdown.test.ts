import MarkdownIt from 'markdown-it';
import { describe, expect, it } from 'vitest';
import { quietMarkdown } from '../../src/obsidian/quiet-markdown';
import { NAUGHTY_CASES } from '../support/naughty-strings';

/** An engine that lets everything through, as the app's does before it cleans. */
const engine = new MarkdownIt({ html: true });
const drawn = (markdown: string): string => engine.render(quietMarkdown(markdown));

describe('Markdown that quotes notes', () => {
  it.each([
    ['HTML', '- <img src=x onerror="x">', '- \\<img src=x onerror="x">'],
    ['inline code', '`$= dv.pages()`', '\\`$= dv.pages()\\`'],
    ['a picture of the web', '![a](http://elsewhere.example/a.png)', '!\\[a](http://elsewhere.example/a.png)'],
    ['another note', '![[Secret]]', '!\\[[Secret]]'],
    ['a block of code', '- ~~~dataviewjs', '- \\~~~dataviewjs'],
    ['HTML behind a backslash that is one', '\\\\<b>', '\\\\\\<b>'],
  ])('shows %s as it is written', (_what, markdown, quiet) => {
    expect(quietMarkdown(markdown)).toBe(quiet);
  });

  it.each(['# Dana Li', '- *soon* [[Dana Li|her]] ([↩ Log](People/Dana%20Li.md))', '- [ ] a 📅 2026-11-20', 'a \\< b', '~~gone~~', 'good!'])('leaves %s as it is', (markdown) => {
    expect(quietMarkdown(markdown)).toBe(markdown);
  });

  it.each(NAUGHTY_CASES)('makes no element that runs or loads of %s', (_shown, words) => {
    for (const place of [words, `# ${words}`, `- ${words}`, `- [ ] ${words}`, `\t- ${words}`, `\\${words}`, `In common: ${words}.`]) {
      const elements = [...drawn(place).matchAll(/<([a-z]+)/g)].map(([, name]) => name);
      // Four spaces are a block of code without a language: words, and nothing that another plugin would take up.
      const harmless = ['p', 'h', 'ul', 'ol', 'li', 'em', 'strong', 'a', 'hr', 'br', 'blockquote', 'table', 'pre', 'code'];
      expect(elements.filter((name) => !harmless.includes(name ?? '')), place).toEqual([]);
      expect(drawn(place)).not.toMatch(/href="(?:javascript|data|vbscript):|class="language/i);
    }
  });
});
