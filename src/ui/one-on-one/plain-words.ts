/** Markdown of one line as words: links as what a reader sees of them, without emphasis, tags of ours and comments. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/%%.*?%%/gu, '')
    .replace(/!?\[\[([^\][|]*)(?:\|([^\][]*))?\]\]/gu, (_, target: string, alias: string | undefined) => alias ?? nameOf(target))
    .replace(/!?\[([^\][]*)\]\((?:<[^>]*>|[^)]*)\)/gu, '$1')
    .replace(/(\*\*|__|~~|==)(\S|\S.*?\S)\1/gu, '$2')
    .replace(/(^|\s)#[\p{L}\d_/-]+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
}

function nameOf(target: string): string {
  const note = target.split('#')[0] ?? '';
  return note.slice(note.lastIndexOf('/') + 1);
}
