import type { Command } from './command.mts';

const COMMON = `
Options of every command:
  --vault DIR        the folder of the notes (the current folder)
  --today DATE       what day it is, YYYY-MM-DD (today)
  --settings FILE    settings of the plugin (those in the vault, else the defaults)
  --json             data in place of text
  --help             this help, or that of a command

Exit codes: 0 done, 1 refused or problems found, 2 wrong usage.
`;

/** The help of all commands. */
export function helpOfAll(commands: readonly Command[]): string {
  const lines = commands.map((command) => `  ${command.name} ${command.usage}`.trimEnd() + `\n      ${command.does}`);
  return `rapport: the networking journal in a folder of Markdown notes\n\nrapport COMMAND …\n\n${lines.join('\n')}\n${COMMON}`;
}

/** The help of one command. */
export function helpOf(command: Command): string {
  const dryRun = command.writes ? '\n  --dry-run          say what would change, and write nothing' : '';
  return `${usageOf(command)}\n\n${command.does}\n${dryRun}${COMMON}`;
}

/** How a command is typed. */
export function usageOf(command: Command): string {
  return `rapport ${command.name} ${command.usage}`.trimEnd();
}
