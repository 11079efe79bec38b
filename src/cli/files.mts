import * as nodeFiles from 'node:fs';

/**
 * What the folder store asks of the system: Node's own functions, or a test's that fail. They are synchronous, so that
 * within this program nothing can come between the reading of a note and its replacement.
 */
export type Files = Pick<
  typeof nodeFiles,
  | 'accessSync'
  | 'closeSync'
  | 'fchmodSync'
  | 'fchownSync'
  | 'fstatSync'
  | 'fsyncSync'
  | 'mkdirSync'
  | 'openSync'
  | 'readFileSync'
  | 'readdirSync'
  | 'realpathSync'
  | 'renameSync'
  | 'statSync'
  | 'rmSync'
  | 'writeFileSync'
>;

export const systemFiles: Files = nodeFiles;

/** Is there nothing of that name, or no folder where one is named? */
export function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** The system's code, such as `ENOSPC`; empty for anything that is no error of the system. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The system's own words, "ENOSPC: no space left on device", without the call and the path that Node appends. */
export function systemMessage(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/, [a-z]+(?: '.*)?$/s, '');
}
