import type { Answer } from './command.mts';

/** What goes to the standard output. */
export function printed({ data, text }: Answer, asJson: boolean): string {
  if (asJson) return `${JSON.stringify(data, null, 2)}\n`;
  return text === '' ? '' : `${forTerminal(text)}\n`;
}

/** Words of notes must not steer the terminal: control characters, but for line end and tab, are shown as a sign. */
export function forTerminal(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, '\uFFFD');
}
