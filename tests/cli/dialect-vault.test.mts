import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dialectVault } from '../support/dialect-vault';
import { differences, NO_DIFFERENCES } from '../support/dialects/differences';
import { CHECK, INTERACTIONS, PEOPLE } from './answers.mts';
import { bundled, DEMO_TODAY, type Rapport } from './rapport.mts';
import { makeFolder, type TemporaryFolder } from './vault-folder.mts';

/** The seed of the notes: `RAPPORT_SEED=7 npx vitest run tests/cli/dialect-vault.test.mts`. */
const SEED = Number(process.env.RAPPORT_SEED ?? 7);
// On a day that was named there is no time of the clock: meetings of that day are still to come.
const { notes, config, knows } = dialectVault({ notes: 10_000, seed: SEED, today: DEMO_TODAY, timeNow: '00:00', daily: 'inFolders' });

type Answer = 'check' | 'people' | 'interactions' | 'named';

describe(`rapport on a folder of ${notes.size} notes in mixed dialects (seed ${SEED})`, () => {
  let rapport: Rapport;
  let vault: TemporaryFolder;
  const answers = new Map<Answer, unknown>();
  const [named, path] = someName();

  beforeAll(async () => {
    const files = { ...Object.fromEntries(notes), '.obsidian/daily-notes.json': JSON.stringify(config.dailyNotes), '.obsidian/templates.json': JSON.stringify(config.templates) };
    [rapport, vault] = await Promise.all([bundled(), makeFolder(files)]);
    const ask = async (answer: Answer, ...typed: readonly string[]): Promise<void> => void answers.set(answer, await rapport.json(vault.folder, ...typed));
    // Each reads the whole folder: two at a time.
    await Promise.all([ask('check', 'check'), ask('people', 'people')]);
    await Promise.all([ask('interactions', 'interactions'), ask('named', 'interactions', named)]);
  }, 120_000);
  afterAll(() => Promise.all([rapport.remove(), vault.remove()]));

  it('checks them: every note is counted, every problem found, and no other', () => {
    const { problems, ...counts } = CHECK.parse(answers.get('check'));
    expect(counts).toEqual(knows.counts);
    const found = problems.map(({ level, path: at, line, property, code }) => ({ level, path: at, line, property, code }));
    expect(differences(found, knows.problems)).toEqual(NO_DIFFERENCES);
    expect(knows.problems.length).toBeGreaterThanOrEqual(150);
  });

  it('lists everybody', () => {
    expect(differences(PEOPLE.parse(answers.get('people')), knows.people.values())).toEqual(NO_DIFFERENCES);
  });

  it('lists all conversations', () => {
    expect(differences(INTERACTIONS.parse(answers.get('interactions')), knows.conversations)).toEqual(NO_DIFFERENCES);
  });

  it(`lists those with one person, newest first, by a name: ${named}`, () => {
    const found = INTERACTIONS.parse(answers.get('named'));
    const known = knows.conversations.filter(({ people }) => people.includes(path));
    expect(differences(found, known)).toEqual(NO_DIFFERENCES);
    expect(found.map(({ date }) => date)).toEqual(known.map(({ date }) => date).sort().reverse());
  });
});

/** A name by which somebody can be asked for, and their note: with the seed an alias, a name without its @, one with its marks composed. */
function someName(): readonly [name: string, path: string] {
  const talkedTo = [...knows.people.values()].filter(({ lastContact }) => lastContact !== null);
  const named = talkedTo.flatMap(({ path, name, aliases }): readonly (readonly [string, string])[] => {
    if (name.startsWith('@')) return [[name.slice(1), path]];
    if (name !== name.normalize('NFC')) return [[name.normalize('NFC'), path]];
    return aliases.slice(0, 1).map((alias) => [alias, path]);
  });
  return named[SEED % named.length] ?? ['', ''];
}
