import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Journal } from '../../src/journal/journal';
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
const wrong = (journal: Journal): readonly string[] =>
  journal.problems().map(({ level, path, at, property, code }) => `${level} ${name(path)}:${(at.line ?? -1) + 1} ${property ?? '-'} ${code}`);

describe('Friend Tracker', () => {
  it('gives people by its folder, but no conversations of a list in a property', () => {
    const journal = open('friend-tracker');
    expect(journal.people()).toMatchObject([
      { name: 'Lena Hofmann', relation: 'friend', birthday: '1991-01-30', lastContact: null },
      { name: 'Mochi', relation: 'pet', birthday: '2024-04-02' },
    ]);
    expect(whoIs(journal, 'lena.hofmann@web.example')).toBe('Lena Hofmann');
    expect([talks(journal), wrong(journal)]).toEqual([[], []]);
  });
});

describe('Contacts', () => {
  const journal = open('contacts');

  it('gives people under the names of their properties, whatever the note is called', () => {
    expect(of(journal, 'Contact')).toMatchObject({ aliases: ['Katarzyna Wolska'], birthday: '1988-02-29', lastContact: '2026-11-05' });
    expect(of(journal, 'Oskar')).toMatchObject({ aliases: ['Oskar Lindqvist'], birthday: '1979-09-09' });
    expect(talks(journal, 'Contact')).toContain('2026-10-30 - held Contact property');
    expect(talks(journal, 'Oskar')).toContain('2026-09-12 - held Oskar property');
  });

  it('gives properties in the table between its two lines, and in no other table', () => {
    expect(of(journal, 'Contact 1')).toMatchObject({ birthday: '1990-06-14' });
    expect(whoIs(journal, 'Ben Achterberg')).toBe('Contact 1');
    expect(whoIs(journal, 'Noor')).toBe('none');
    expect(talks(journal, 'Contact 1')).toContain('2026-11-01 - held Contact 1 property');
  });

  it('names attendees by what the properties say', () => {
    expect(talks(journal)[0]).toBe('2026-11-05 - held Contact+Contact 1+Oskar meeting');
  });

  it('gives a person without details by an empty form', () => {
    expect(of(journal, 'Contact 2')).toMatchObject({ aliases: [], birthday: null, state: 'none' });
    expect(wrong(journal)).toEqual([]);
  });
});

describe('VCF Contacts', () => {
  const journal = open('vcf-contacts');

  it('gives full names, nicknames and addresses', () => {
    const names = ['Dr. Adaeze Okonkwo', 'Ada', 'ada@okonkwo.example', 'a.okonkwo@stmarys.example', 'Tadej Kovač', 'Okonkwo', 'Kovač'];
    expect(names.map((each) => whoIs(journal, each))).toEqual([...Array<string>(4).fill('Adaeze Okonkwo'), 'Tadej (plumber)', 'none', 'none']);
    expect(of(journal, 'Adaeze Okonkwo')).toMatchObject({ org: "St Mary's Hospital", role: 'Consultant anaesthetist', birthday: '1979-05-23', relation: null, circle: [] });
    expect(of(journal, 'Tadej (plumber)')).toMatchObject({ birthday: '--11-28', org: null });
  });

  it('gives one attendee under three spellings', () => {
    expect(talks(journal)).toEqual(['2026-11-04 - held Adaeze Okonkwo+Tadej (plumber) ?Philippa Stone meeting']);
  });

  it('has a title beside a role, which mean two things on a card and disagree in nothing', () => {
    expect(of(journal, 'Grace Whitlock')?.role).toBe('Fundraising');
    expect(wrong(journal)).toEqual([]);
  });
});

describe('Google Contacts', () => {
  const journal = open('google-contacts');

  it('gives people under their names, and takes relations of the person for none to me', () => {
    expect(journal.people()).toMatchObject([
      { name: 'Lucía Ferrán Ortega', org: 'Taller Ferrán', role: 'Ceramista', birthday: '--06-16', relation: null },
      { name: 'p Marc Vidal', aliases: ['Marc Vidal'], org: 'Port de Barcelona', role: 'Pilot', birthday: '1983-01-05', relation: null },
    ]);
    expect(wrong(journal)).toEqual([]);
  });

  it('gives attendees by every address', () => {
    expect(talks(journal)).toEqual(['2026-11-07 - held Lucía Ferrán Ortega+p Marc Vidal meeting']);
    expect(['lucia.ferran@correo.example', 'lu@casa.example', 'mvidal@port.example'].map((each) => whoIs(journal, each))).toEqual(['Lucía Ferrán Ortega', 'Lucía Ferrán Ortega', 'p Marc Vidal']);
  });

  it('numbers addresses, and each is one', () => {
    expect(whoIs(journal, 'marc.vidal@club.example')).toBe('p Marc Vidal');
  });
});

describe('iCloud Contacts', () => {
  const journal = open('icloud-contacts');

  it('gives people with nickname, organisation and a birthday of no year', () => {
    expect(journal.people()).toMatchObject([
      { name: 'Marit Solheim', org: 'Fjordkraft', birthday: '--03-03', relation: null },
      { name: 'Ola Solheim', aliases: ['Ole'], birthday: '1986-10-11' },
    ]);
    expect(wrong(journal)).toEqual([]);
  });

  it('gives attendees by nickname and by any address of a list', () => {
    expect(talks(journal)[0]).toBe('2026-11-08 - held Ola Solheim+Marit Solheim meeting');
  });

  it('labels addresses, which are found without the label', () => {
    expect(talks(journal)[1]).toBe('2026-10-04 - held Ola Solheim meeting');
  });
});
