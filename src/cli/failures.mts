/** What was asked for cannot be done, or was refused; the message is the whole sentence. Exit code 1. */
export class NotDone extends Error {}

/** The command line itself is wrong; the message is the whole sentence. Exit code 2. */
export class WrongUsage extends Error {}
