import * as z from 'zod';

const day = z.iso.date();
const path = z.string().regex(/^[^/.].*\.md$/);
const line = z.int().min(1);
const state = z.enum(['none', 'never', 'ok', 'near', 'due', 'overdue', 'snoozed', 'paused']);
const text = z.string().min(1);
const count = z.int().min(0);

/** The JSON of every command, to the letter: no key more, none less. */
const person = z.strictObject({
  path,
  name: text,
  aliases: z.array(text),
  relation: text.nullable(),
  circle: z.array(text),
  cadence: z.string().regex(/^P\d+[DMY]$/).nullable(),
  lastContact: day.nullable(),
  dueOn: day.nullable(),
  state,
  birthday: text.nullable(),
  openFollowUps: count,
});
export const PEOPLE = z.array(person);

const counts = z.strictObject({ promised: count, keptOnTime: count, keptLate: count, keptUndated: count, toldBefore: count, open: count, openLate: count });
export const PROMISES = z.array(person.extend({ promises: z.strictObject({ mine: counts, theirs: counts }) }));

export const DUE = z.strictObject({
  today: day,
  followUps: z.array(
    z.strictObject({
      id: z.string().regex(/^[0-9a-f]{8}$/),
      section: z.enum(['today', 'next7', 'waiting', 'later', 'none', 'older']),
      text,
      people: z.array(path),
      promisedOn: day.nullable(),
      lookOn: day.nullable(),
      daysLate: z.int().min(0).nullable(),
      owner: z.enum(['me', 'them']),
      path,
      line,
      why: text,
    }),
  ),
  getInTouch: z.array(z.strictObject({ person: path, dueOn: day.nullable(), daysLate: z.int().min(0).nullable(), state, why: text })),
  dates: z.array(z.strictObject({ person: path, what: z.literal('birthday'), on: day, inDays: z.int() })),
});

export const INTERACTIONS = z.array(
  z.strictObject({
    date: day,
    channel: text.nullable(),
    status: z.enum(['planned', 'held', 'cancelled']),
    people: z.array(path),
    unknown: z.array(text),
    path,
    line,
    source: z.enum(['meeting', 'log', 'property', 'reach-out', 'mention']),
  }),
);

export const ENTRIES = z.array(
  z.strictObject({
    kind: z.enum(['detail', 'need', 'agenda', 'win', 'heads-up', 'problem', 'offer', 'ask', 'intro', 'feedback', 'thanks', 'gave', 'received', 'learned', 'decision', 'objective-talk']),
    state: z.enum(['fact', 'open', 'closed']),
    text,
    people: z.array(path),
    date: day.nullable(),
    path,
    line,
    private: z.boolean(),
  }),
);

export const WHY = z.strictObject({ state, reasons: z.array(z.looseObject({ reason: text })), sentences: z.array(text).min(1) });

export const CHECK = z.strictObject({
  notes: count,
  people: count,
  meetings: count,
  objectives: count,
  goals: count,
  reviews: count,
  other: count,
  unreadable: count,
  problems: z.array(z.strictObject({ level: z.enum(['error', 'hint']), path, line: line.nullable(), property: text.nullable(), code: text, message: text, remedy: text })),
});

export const CHANGED = z.strictObject({ changed: z.array(path) });
export const CHANGED_LINE = z.strictObject({ changed: z.array(path), id: z.string().regex(/^[0-9a-f]{8}$/).nullable() });
