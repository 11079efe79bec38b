import type { Command } from './command.mts';
import { brief } from './commands/brief.mts';
import { capture } from './commands/capture.mts';
import { check } from './commands/check.mts';
import { done } from './commands/done.mts';
import { due } from './commands/due.mts';
import { entries } from './commands/entries.mts';
import { followUp } from './commands/follow-up.mts';
import { interactions } from './commands/interactions.mts';
import { log } from './commands/log.mts';
import { people } from './commands/people.mts';
import { prep } from './commands/prep.mts';
import { snooze } from './commands/snooze.mts';
import { why } from './commands/why.mts';

/** All commands, in the order of the help. */
export const COMMANDS: readonly Command[] = [due, people, interactions, entries, brief, prep, why, log, capture, followUp, done, snooze, check];
