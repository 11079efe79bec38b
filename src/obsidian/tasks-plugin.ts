import type { App } from 'obsidian';
import type { CompleteFollowUpRequest, Journal } from '../journal/journal';

/** Reads the text of a note as it is now. */
type ReadNote = (path: string) => Promise<string | undefined>;

/**
 * The journal, but a follow-up is completed as the Tasks plugin would tick its line, where that plugin is on: with the
 * user's own statuses, and its way of recurring. Everything else is the journal's.
 */
export function completingByTasks(journal: Journal, app: App, read: ReadNote): Journal {
  return {
    ...journal,
    get revision() {
      return journal.revision;
    },
    completeFollowUp: async (request) =>
      journal.completeFollowUp({ ...request, ...(await rewrittenByTasks({ journal, app, read }, request.id)) }),
  };
}

interface Parts {
  readonly journal: Journal;
  readonly app: App;
  readonly read: ReadNote;
}

/** What Tasks makes of the line; nothing if it is off, or the line stands elsewhere by now: then the journal finds it. */
async function rewrittenByTasks({ journal, app, read }: Parts, id: string): Promise<Pick<CompleteFollowUpRequest, 'rewritten'>> {
  const toggle = tasksToggle(app);
  const row = journal.followUp(id);
  if (!toggle || !row) return {};
  const line = (await read(row.path))?.split(/\r\n|\r|\n/)[row.line - 1];
  if (line === undefined || journal.followUpAt(row.path, row.line - 1, line)?.id !== id) return {};
  const replacement = toggle(line, row.path);
  return replacement === undefined ? {} : { rewritten: { line, replacement } };
}

/**
 * The API of the Tasks plugin: https://publish.obsidian.md/tasks/Advanced/Tasks+Api. How another plugin is reached is
 * internal to the app, so each step is checked; undefined where the plugin is not on.
 */
function tasksToggle(app: App): ((line: string, path: string) => string | undefined) | undefined {
  const api = ['plugins', 'plugins', 'obsidian-tasks-plugin', 'apiV1'].reduce<unknown>(memberOf, app);
  const toggle = memberOf(api, 'executeToggleTaskDoneCommand');
  if (typeof toggle !== 'function') return undefined;
  return (line, path) => {
    const rewritten: unknown = Reflect.apply(toggle, api, [line, path]);
    return typeof rewritten === 'string' ? rewritten : undefined;
  };
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
