import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DEFAULT_VAULT_FACTS, type Journal } from '../../src/journal/journal';
import { openNotes } from './open-notes';
import { settingsWith } from './records/read-record';

const VAULTS = fileURLToPath(new URL('./fixtures/neighbours/', import.meta.url));

/** A journal over notes as another plugin leaves them, on Thursday 19 November 2026. */
function open(neighbour: string, settings = settingsWith()): Journal {
  const folder = join(VAULTS, neighbour);
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const notes = paths.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path), 'utf8')] as const);
  return openNotes(Object.fromEntries(notes), { settings }).journal;
}

const name = (path: string): string => path.replace(/^.*\/|\.md$/g, '');
const namesOf = (journal: Journal): readonly string[] => journal.people().map((person) => name(person.path));
const pathOf = (journal: Journal, who: string): string => journal.people().find((person) => name(person.path) === who)?.path ?? '';
const of = (journal: Journal, who: string) => journal.person(pathOf(journal, who));
const whoIs = (journal: Journal, who: string): string => {
  const match = journal.whoIs(who);
  return match.kind === 'person' ? name(match.path) : match.kind;
};
const talks = (journal: Journal, who?: string): readonly string[] =>
  journal.interactions(who === undefined ? undefined : pathOf(journal, who)).map(({ date, channel, status, people, unknown, source }) =>
    [date, channel ?? '-', status, people.map(name).join('+') || 'nobody', ...unknown.map((each) => `?${each}`), source].join(' '),
  );
const followUps = (journal: Journal): readonly string[] =>
  journal.due({ limit: Infinity }).sections.flatMap(({ section, rows }) => rows.map(({ text, people }) => `${section}: ${text} (${people.map(name).join('+')})`));
const wrong = (journal: Journal): readonly string[] =>
  journal.problems().map(({ level, path, at, property, code }) => `${level} ${name(path)}:${(at.line ?? -1) + 1} ${property ?? '-'} ${code}`);

describe('Personal CRM', () => {
  const journal = open('personal-crm', settingsWith({ vault: { ...DEFAULT_VAULT_FACTS, dailyNotes: { folder: 'Journal', format: 'YYYY-MM-DD ddd' } } }));

  it('gives names, tiers as circles, birthdays and relations', () => {
    expect(journal.people()).toMatchObject([
      { name: 'Ilse Brandt', aliases: ['Ilse'], circle: ['close'], birthday: '--04-17', relation: 'climbing gym', org: 'Kletterhalle Nord', role: 'Route setter', cadence: null },
      { name: 'Ravi Menon', circle: ['warm'], cadence: { unit: 'day', amount: 30 }, org: 'Northlight', role: null },
      { name: 'Uncle Theo', cadence: { unit: 'day', amount: 90 }, birthday: '1951-02-08', relation: 'family', lastContact: '2026-03-01' },
    ]);
    expect(whoIs(journal, 'ilse.brandt@posteo.example')).toBe('Ilse Brandt');
    expect(wrong(journal)).toEqual([]);
  });

  it('gives conversations by its log, its property and a line of a daily note, not by mentions and ticked reminders', () => {
    expect(talks(journal, 'Ilse Brandt')).toEqual(expect.arrayContaining(['2026-11-16 call held Ilse Brandt log', '2026-11-02 - held Ilse Brandt property', '2026-10-20 - held Ilse Brandt log', '2026-09-03 - held Ilse Brandt log']));
    expect(talks(journal, 'Ravi Menon')).toEqual([]);
  });

  it('links the day of a log line under the name of the daily note', () => {
    expect(talks(journal, 'Ilse Brandt')).toContain('2026-11-12 - held Ilse Brandt log');
  });

  it('counts from created where nobody talked yet, and rests until the snooze is over', () => {
    expect(journal.contactHealth(pathOf(journal, 'Ravi Menon'))).toMatchObject({ state: 'snoozed', dueOn: '2026-10-01', snoozedUntil: '2026-12-01', since: { property: 'created' } });
  });

  it('pauses people', () => {
    expect(of(journal, 'Uncle Theo')?.state).toBe('paused');
  });

  it('keeps follow-ups in the note, and reminders in the daily note', () => {
    expect(followUps(journal)).toEqual(['next7: Send her the Fontainebleau topo (Ilse Brandt)', 'none: Reach out to Uncle Theo (Uncle Theo)']);
  });
});

describe('Team Manager', () => {
  const journal = open('team-manager');

  it('gives people with cadences in English, in Portuguese and in days', () => {
    expect(journal.people()).toMatchObject([
      { name: 'Bruna Teixeira', role: 'Engenheira de dados', relation: 'team', cadence: { unit: 'day', amount: 14 } },
      { name: 'Dario Conti', role: 'Designer', relation: 'peer', cadence: { unit: 'month', amount: 1 }, state: 'never' },
      { name: 'Helen Osei', cadence: { unit: 'day', amount: 21 }, dueOn: '2026-11-23', state: 'near' },
      { name: 'Otávio Lins', relation: 'manager', cadence: { unit: 'day', amount: 7 }, dueOn: '2026-11-17', state: 'overdue' },
    ]);
    expect(wrong(journal)).toEqual([]);
  });

  it('gives one-on-ones by `person`, and neither reviews, projects nor observations', () => {
    expect(talks(journal)).toEqual(['2026-11-19 - planned Bruna Teixeira meeting', '2026-11-10 - held Otávio Lins meeting', '2026-11-05 - held Bruna Teixeira meeting', '2026-11-02 - held Helen Osei meeting']);
    expect(journal.counts()).toMatchObject({ people: 4, meetings: 4, other: 2 });
  });

  it('gives action items that are about the one who was there, and no entries', () => {
    expect(followUps(journal)).toEqual(['next7: Share the rota draft (Bruna Teixeira)', 'waiting: Numbers for the second half (Otávio Lins)']);
    expect(journal.entries()).toEqual([]);
  });
});

describe('Orbit', () => {
  const journal = open('orbit');

  it('gives people by tag, with its words for a frequency', () => {
    expect(journal.people()).toMatchObject([
      { name: 'Agnes Wright', relation: 'Family', birthday: '1957-12-24', cadence: { unit: 'day', amount: 14 }, dueOn: '2026-11-16', state: 'overdue' },
      { name: 'Ines Duarte', relation: 'Work', cadence: { unit: 'month', amount: 3 }, dueOn: '2026-11-01', state: 'snoozed' },
      { name: 'Kofi', relation: null, cadence: { unit: 'day', amount: 7 }, state: 'never' },
      { name: 'Matteo Rinaldi', relation: 'Friends', birthday: '--07-02', cadence: { unit: 'month', amount: 6 }, dueOn: '2026-11-20', state: 'near' },
    ]);
  });

  it('takes the kind of the last interaction for no date, and its log for conversations', () => {
    expect(talks(journal, 'Agnes Wright')).toEqual(['2026-11-02 call held Agnes Wright log', '2026-11-02 - held Agnes Wright property', '2026-10-12 - held Agnes Wright log']);
    expect(talks(journal, 'Kofi')).toEqual([]);
    expect(wrong(journal)).toEqual([]);
  });
});

describe('Granola', () => {
  const journal = open('granola');

  it('gives a meeting whose attendees are links, with and without a note', () => {
    expect(talks(journal, 'Priya Raman')).toContain('2026-11-10 - held Priya Raman ?Jonas Keller meeting');
  });

  it('gives a meeting by attendees and a dated name, though its type is another, and finds people by name and by e-mail', () => {
    expect(talks(journal)).toEqual(['2026-11-12 - held Priya Raman+Tom Ashby ?Finance Team meeting', '2026-11-10 - held Priya Raman ?Jonas Keller meeting']);
  });

  it('gives no meeting by the day of its making alone', () => {
    expect(journal.counts()).toMatchObject({ people: 2, meetings: 2, other: 2 });
    expect(wrong(journal)).toEqual([]);
  });

  it('gives addresses of a list', () => {
    expect(['priya@acme.example', 'priya.raman@oldjob.example', 'TOM.ASHBY@acme.example'].map((each) => whoIs(journal, each))).toEqual(['Priya Raman', 'Priya Raman', 'Tom Ashby']);
    expect(of(journal, 'Priya Raman')?.org).toBe('Acme');
  });
});

describe('Outlook Meeting Notes', () => {
  const journal = open('outlook');

  it('has a date that may be two days, which is an error that names line and remedy, while the day of the name holds', () => {
    expect(wrong(journal)).toContain('error 2026-11-03 14.00 Budget Q1:4 date date-ambiguous');
    const problem = journal.problems().find(({ path }) => path.startsWith('2026-11-03'));
    expect(problem && journal.words.problem(problem)).toEqual({ message: '2026-11-03 14.00 Budget Q1: `date` is “11/03/2026 2:00 PM”, which may be two days.', remedy: 'Write the year first: 2026-11-20.' });
    expect(talks(journal)).toContain('2026-11-03 - held Mei Tanaka ?Bart Claes meeting');
  });

  it('has an ambiguous date in a note whose name has none, which is the same error', () => {
    expect(wrong(journal)).toContain('error Offsite planning:4 date date-ambiguous');
  });

  it('has dates that can be one day only, with a time that tells whether it is over', () => {
    expect(talks(journal)).toEqual(expect.arrayContaining(['2026-11-13 - held Mei Tanaka meeting', '2026-11-19 - held Mei Tanaka meeting']));
  });

  it('has surnames first, which is one attendee each', () => {
    expect(talks(journal)).toContain('2026-10-22 - held Tom Ashby+Mei Tanaka meeting');
  });

  it('leaves a subject with a colon unquoted, which is an error, and no other note suffers', () => {
    expect(wrong(journal)).toContain('error 2026-10-06 15.00 RE Budget:2 - front-matter-unreadable');
    expect(wrong(journal)).toHaveLength(3);
  });
});

describe('Meeting Notes Plus', () => {
  const journal = open('meeting-notes-plus');

  it('gives attendees by one comma string, me left out, and not once more by its heading', () => {
    expect(talks(journal)).toEqual(['2026-11-24 - planned Noor Haddad+Tom Ashby meeting', '2026-11-11 - held Noor Haddad+Tom Ashby ?Bart Claes meeting']);
    expect(wrong(journal)).toEqual([]);
  });

  it('gives action items: of those whom they link, else of the meeting', () => {
    expect(followUps(journal)).toEqual(['today: Ask Noor for the contract (Noor Haddad)', 'none: Compare the two offers ()']);
    expect(journal.entries()).toEqual([]);
  });
});

describe('TaskNotes', () => {
  const journal = open('tasknotes');

  it('gives a person whose title is the name, which is no second role', () => {
    expect(journal.people()).toMatchObject([{ name: 'Noor Haddad', role: 'Letting agent' }]);
    expect(wrong(journal)).toEqual([]);
  });

  it('gives notes of tasks, which are neither people nor meetings nor contact', () => {
    expect(journal.counts()).toMatchObject({ people: 1, meetings: 0, unreadable: 0 });
    expect(talks(journal)).toEqual([]);
    expect(journal.entries()).toEqual([]);
  });

  it('gives follow-ups by the lines of their bodies alone', () => {
    expect(followUps(journal)).toEqual(["none: Send Noor Haddad the boiler's papers (Noor Haddad)"]);
  });
});

describe('a work vault', () => {
  const journal = open('work-vault');

  it('has names that begin with @, which are found with and without it', () => {
    expect(['@Mei Tanaka', 'Mei Tanaka', 'mei.tanaka@corp.example', 'Tom Ashby'].map((each) => whoIs(journal, each))).toEqual(['@Mei Tanaka', '@Mei Tanaka', '@Mei Tanaka', '@Tom Ashby']);
    expect(talks(journal)).toEqual(expect.arrayContaining(['2026-11-13 - held @Tom Ashby meeting', '2026-11-11 - held @Mei Tanaka meeting', '2026-11-04 - held @Mei Tanaka+@Tom Ashby meeting']));
  });

  it('has rhythms in days and words, and dates as links', () => {
    expect(of(journal, '@Mei Tanaka')).toMatchObject({ role: 'Head of Platform', relation: 'boss', cadence: { unit: 'day', amount: 14 } });
    expect(of(journal, '@Tom Ashby')).toMatchObject({ role: 'Staff engineer', cadence: { unit: 'day', amount: 30 }, lastContact: '2026-11-13' });
    expect(talks(journal, '@Tom Ashby')).toContain('2026-10-30 - held @Tom Ashby property');
    expect(of(journal, 'Sofia Lindgren')).toMatchObject({ relation: 'board', org: 'Nordhaven', cadence: { unit: 'month', amount: 3 }, lastContact: '2026-10-01' });
  });

  it('has next steps in words, which are no dates, and dates to be in touch again', () => {
    expect(of(journal, 'Arjun Rao')).toMatchObject({ relation: 'client', lastContact: '2026-11-09', dueOn: null, state: 'none' });
    expect(of(journal, 'Chiara Esposito')).toMatchObject({ lastContact: '2026-11-08', dueOn: '2026-11-18', state: 'overdue' });
  });

  it('has fields in the body of notes of people and meetings', () => {
    expect(of(journal, 'Wiremu Parata')).toMatchObject({ role: 'Staff engineer', org: 'Kiwibank', relation: 'mentor', cadence: { unit: 'day', amount: 42 }, birthday: '1977-02-06', lastContact: '2026-11-02' });
    expect(whoIs(journal, 'wiremu@parata.example')).toBe('Wiremu Parata');
    expect(talks(journal, 'Wiremu Parata')).toEqual(['2026-11-02 - held Wiremu Parata property', '2026-10-28 - cancelled Wiremu Parata meeting']);
  });

  it('has nothing wrong but a link without quotes', () => {
    expect(wrong(journal)).toEqual(['hint @Tom Ashby:6 last-contact link-unquoted']);
  });
});

describe('lgarciasbr CRM', () => {
  it('gives people with company, role and the day of the next action', () => {
    const journal = open('obsidian-crm');
    expect(of(journal, 'Tomasz Zieliński')).toMatchObject({ org: 'Zieliński Druk', role: 'Owner', lastContact: '2026-11-10', dueOn: '2026-11-17', state: 'overdue' });
    expect(of(journal, 'Ewa Nowak')).toMatchObject({ role: null, lastContact: null, dueOn: null, state: 'none' });
    expect(whoIs(journal, 'tomasz@druk.example')).toBe('Tomasz Zieliński');
    expect(wrong(journal)).toEqual([]);
  });

  it('gives conversations, with their kind as the channel, and their tasks', () => {
    const journal = open('obsidian-crm');
    expect(talks(journal, 'Tomasz Zieliński')[0]).toBe('2026-11-10 call held Tomasz Zieliński meeting');
    expect(followUps(journal)).toEqual(['today: Send the paper samples (Tomasz Zieliński)']);
  });

  it('gives companies, opportunities and a board, which are nobody', () => {
    expect(namesOf(open('obsidian-crm'))).toEqual(['Ewa Nowak', 'Tomasz Zieliński']);
  });
});

describe('Journal Utils', () => {
  const journal = open('journal-utils');

  it('gives a person in a folder of the same name, and none by a template', () => {
    expect(namesOf(journal)).toEqual(expect.arrayContaining(['Joy', 'Matt']));
    expect(namesOf(journal)).not.toContain('template');
    expect(wrong(journal)).toEqual([]);
  });

  it('gives no conversation by the people of a daily note, but by a line that starts with a channel', () => {
    expect(talks(journal)).toEqual(['2026-11-15 lunch held Joy log']);
    expect(journal.counts().meetings).toBe(0);
  });

  it('gives groups, which are nobody', () => {
    expect(namesOf(journal)).toEqual(['Joy', 'Matt']);
  });
});

describe('Cadence', () => {
  const journal = open('cadence');

  it('gives people by type and by folder, with lists of one', () => {
    expect(journal.people()).toMatchObject([
      { name: 'Jane Smith', org: 'Harbourview', role: 'Procurement lead' },
      { name: 'Sipho Dube', org: null, role: null, lastContact: null },
    ]);
    expect(whoIs(journal, 'jsmith@mail.example')).toBe('Jane Smith');
    expect(wrong(journal)).toEqual([]);
  });

  it('gives conversations by its calls and meetings, with whom they were', () => {
    expect(journal.interactions().map(({ date, status, people, source }) => [date, status, ...people.map(name), source].join(' '))).toEqual([
      '2026-11-26 planned Jane Smith Sipho Dube meeting', '2026-11-16 held Jane Smith meeting', '2026-10-27 held Jane Smith property',
    ]);
    expect(followUps(journal)).toEqual(['next7: Send the coverage map (Jane Smith)']);
  });
});
