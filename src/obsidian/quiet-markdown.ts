/** What a backslash takes the meaning from already; then what starts raw HTML, code (a block or an inline query of another plugin), or an embed (a picture of the web, a note). */
const LOUD = /\\[^]|<|`|~~~|!\[/g;

/**
 * Markdown that quotes notes, so that drawing it runs nothing and loads nothing: HTML, code and embeds are shown as they
 * are written; links, lists and emphasis stay. Source: editing.md, 10.
 */
export function quietMarkdown(markdown: string): string {
  return markdown.replace(LOUD, (sign) => (sign.startsWith('\\') ? sign : sign === '![' ? '!\\[' : `\\${sign}`));
}
