/**
 * A copy of a text that is kept. A slice of 13 or more characters keeps the whole note alive (V8 slices pin their
 * source): copying the kept strings takes the index from 1,300 to 300 bytes a note (speed.md, Memory).
 */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
