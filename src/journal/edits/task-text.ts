import { readTaskText, tagsIn, withField } from '../notes/task-line';
import type { CalendarDate } from '../calendar-date';
import type { TaskFormat } from '../notes/task-fields';

/** A follow-up to be composed. */
export interface TaskToWrite {
  readonly words: string;
  /** Links to people, as they are written, where the note does not say whom it is about. */
  readonly links: readonly string[];
  readonly owner: 'me' | 'them';
  readonly dueOn: CalendarDate | null;
  /** The Tasks plugin's global filter, or ''. */
  readonly globalFilter: string;
  readonly format: TaskFormat;
}

/** The text of an open task line from its check box on, in Tasks' order: words, links, tags, then the date. */
export function composeTask(task: TaskToWrite): string {
  const words = task.words.trim();
  const filter = task.globalFilter !== '' && !words.includes(task.globalFilter) ? task.globalFilter : '';
  const links = task.links.filter((link) => !words.includes(link));
  const waiting = task.owner === 'them' && !tagsIn(words).some((tag) => tag.toLowerCase() === '#waiting') ? '#waiting' : '';
  // A field that was typed stays behind the link, or Tasks would not see it.
  const fields = readTaskText(words).fields[0]?.from ?? words.length;
  const [said, typed] = [words.slice(0, fields).trimEnd(), words.slice(fields)];
  const text = [filter.startsWith('#') ? filter : '', said, ...links, waiting, filter.startsWith('#') ? '' : filter, typed].filter((part) => part !== '').join(' ');
  return `[ ] ${task.dueOn === null ? text : withField(text, 'due', task.dueOn, task.format)}`;
}
