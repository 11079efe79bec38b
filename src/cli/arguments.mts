import { parseArgs } from 'node:util';
import type { Command, Given, OptionTypes } from './command.mts';
import { WrongUsage } from './failures.mts';
import { usageOf } from './help.mts';

const COMMON_OPTIONS: OptionTypes = {
  vault: { type: 'string' },
  today: { type: 'string' },
  settings: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean' },
};

/** What was typed: the command, if there is one, and what it was given. */
export interface Typed {
  readonly command: Command | undefined;
  readonly given: Given;
}

/**
 * Reads what was typed. Options may stand anywhere. Throws `WrongUsage` for an unknown command, an option that the
 * command does not take, and too few or too many words; `--help` asks for none of that.
 */
export function readArguments(typed: readonly string[], commands: readonly Command[]): Typed {
  const every = Object.assign({}, COMMON_OPTIONS, ...commands.map(optionsOf)) as OptionTypes;
  const loose = parse(typed, every, false);
  const name = loose.positionals[0];
  const command = commands.find((each) => each.name === name);
  if (loose.isSet('help')) return { command, given: loose };
  if (name === undefined) throw new WrongUsage('Say what to do: rapport COMMAND, or rapport --help.');
  if (!command) throw new WrongUsage(`There is no command “${name}”: rapport --help lists them.`);
  const given = parse(typed, optionsOf(command), true);
  const positionals = given.positionals.slice(1);
  const { least, most } = command.positionals;
  if (positionals.length < least || positionals.length > most) throw new WrongUsage(`Type it as ${usageOf(command)}${positionals.length > most ? ' (a name of several words stands in quotes)' : ''}.`);
  return { command, given: { ...given, positionals } };
}

function optionsOf(command: Command): OptionTypes {
  return { ...COMMON_OPTIONS, ...command.options, ...(command.writes ? { 'dry-run': { type: 'boolean' } } : {}) };
}

function parse(typed: readonly string[], options: OptionTypes, strict: boolean): Given {
  const { values, positionals } = parsed(typed, options, strict);
  return {
    positionals,
    text: (option) => {
      const value = values[option];
      return typeof value === 'string' ? value : undefined;
    },
    isSet: (option) => values[option] !== undefined && values[option] !== false,
  };
}

function parsed(typed: readonly string[], options: OptionTypes, strict: boolean) {
  try {
    return parseArgs({ args: [...typed], options, strict, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new WrongUsage(`${message.split(/\.(?:\s|$)/, 1)[0] ?? message}.`);
  }
}
