import { readArguments } from './arguments.mts';
import { COMMANDS } from './command-table.mts';
import { NotDone, WrongUsage } from './failures.mts';
import { helpOf, helpOfAll } from './help.mts';
import { openVault } from './open-vault.mts';
import { forTerminal, printed } from './printed.mts';

/** Does what was typed; answers the exit code: 0 done, 1 refused or problems found, 2 wrong usage. */
async function main(typed: readonly string[]): Promise<0 | 1 | 2> {
  try {
    const { command, given } = readArguments(typed, COMMANDS);
    if (given.isSet('help') || !command) {
      process.stdout.write(command ? helpOf(command) : helpOfAll(COMMANDS));
      return 0;
    }
    const vault = openVault(given);
    for (const remark of vault.remarks) process.stderr.write(`${forTerminal(remark)}\n`);
    const answer = await command.run(vault);
    process.stdout.write(printed(answer, given.isSet('json')));
    return answer.isAlarming === true ? 1 : 0;
  } catch (error) {
    if (!(error instanceof NotDone) && !(error instanceof WrongUsage)) throw error;
    process.stderr.write(`${forTerminal(error.message)}\n`);
    return error instanceof NotDone ? 1 : 2;
  }
}

// Whoever reads may stop early, as `head` does: what is left is not for anybody.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await main(process.argv.slice(2));
