/** Fields of a task line, in the order in which Tasks writes them. */
export const FIELD_ORDER = [
  'id', 'dependsOn', 'priority', 'recurrence', 'onCompletion', 'created', 'start', 'scheduled', 'due', 'cancelled', 'done',
] as const;
export type TaskFieldKey = (typeof FIELD_ORDER)[number];

/** The two notations of the Tasks plugin: a vault uses one, a reader meets both. */
export type TaskFormat = 'emoji' | 'dataview';

interface Notation {
  /** Finds the field at the end of a text; the value is in its first or second group. */
  readonly pattern: Readonly<Record<TaskFieldKey, RegExp>>;
  readonly readValue: (key: TaskFieldKey, value: string) => string;
  readonly write: (key: TaskFieldKey, value: string) => string;
  /** What stands before a field. */
  readonly gap: string;
}

const DATE = '\\d{4}-\\d{2}-\\d{2}';
const IDS = '[A-Za-z0-9_-]+(?: *, *[A-Za-z0-9_-]+)*';
const VALUES: Readonly<Record<Exclude<TaskFieldKey, 'priority'>, string>> = {
  id: '[A-Za-z0-9_-]+', dependsOn: IDS,
  // No space at its beginning: one that both the gap and the value could take would cost quadratic time.
  recurrence: '[A-Za-z0-9,!][A-Za-z0-9, !]*', onCompletion: '[A-Za-z]+',
  created: DATE, start: DATE, scheduled: DATE, due: DATE, cancelled: DATE, done: DATE,
};

const SIGNS: Readonly<Record<Exclude<TaskFieldKey, 'priority'>, readonly string[]>> = {
  id: ['🆔'], dependsOn: ['⛔'], recurrence: ['🔁'], onCompletion: ['🏁'], created: ['➕'], start: ['🛫'],
  scheduled: ['⏳', '⌛'], due: ['📅', '📆', '🗓'], cancelled: ['❌'], done: ['✅'],
};
const PRIORITY_SIGNS: Readonly<Record<string, string>> = { highest: '🔺', high: '⏫', medium: '🔼', low: '🔽', lowest: '⏬' };

const DATAVIEW_KEYS: Readonly<Record<TaskFieldKey, string>> = {
  id: 'id', dependsOn: 'dependsOn', priority: 'priority', recurrence: 'repeat', onCompletion: 'onCompletion', created: 'created',
  start: 'start', scheduled: 'scheduled', due: 'due', cancelled: 'cancelled', done: 'completion',
};

/** An emoji may be followed by U+FE0F (phones insert it), then any number of spaces. */
function emojiPattern(key: TaskFieldKey): RegExp {
  if (key === 'priority') return new RegExp(`(${Object.values(PRIORITY_SIGNS).join('|')})\uFE0F?$`, 'u');
  return new RegExp(`(?:${SIGNS[key].join('|')})\uFE0F? *(${VALUES[key]})$`, 'u');
}

/** Brackets must match; spaces may stand before the key, around the value, and a comma behind. */
function dataviewPattern(key: TaskFieldKey): RegExp {
  const name = DATAVIEW_KEYS[key];
  const value = key === 'priority' ? Object.keys(PRIORITY_SIGNS).join('|') : VALUES[key];
  const end = key === 'recurrence' ? '' : ' *';
  return new RegExp(`(?:\\[ *${name}:: *(${value})${end}\\]|\\( *${name}:: *(${value})${end}\\))(?: *,)?$`, 'u');
}

function patterns(make: (key: TaskFieldKey) => RegExp): Readonly<Record<TaskFieldKey, RegExp>> {
  return Object.fromEntries(FIELD_ORDER.map((key) => [key, make(key)])) as Record<TaskFieldKey, RegExp>;
}

/** Both notations, as the Tasks plugin reads and writes them. */
export const TASK_FORMATS: Readonly<Record<TaskFormat, Notation>> = {
  emoji: {
    pattern: patterns(emojiPattern),
    readValue: (key, value) =>
      key === 'priority' ? (Object.keys(PRIORITY_SIGNS).find((name) => PRIORITY_SIGNS[name] === value) ?? value) : value.trim(),
    write: (key, value) => (key === 'priority' ? (PRIORITY_SIGNS[value] ?? '') : `${SIGNS[key][0] ?? ''} ${value}`),
    gap: ' ',
  },
  dataview: {
    pattern: patterns(dataviewPattern),
    readValue: (_key, value) => value.trim(),
    write: (key, value) => `[${DATAVIEW_KEYS[key]}:: ${value}]`,
    gap: '  ',
  },
};
