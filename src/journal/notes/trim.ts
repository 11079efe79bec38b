/** A text without those of these characters that it ends with; a pattern for it would try each of a long run in turn. */
export function trimEndOf(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Several lines as one, with one space between them. */
export function onOneLine(text: string): string {
  return /[\r\n]/.test(text) ? text.split(/[\r\n]+/).map((line) => line.trim()).join(' ') : text;
}
