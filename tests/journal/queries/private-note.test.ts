import { describe, expect, it } from 'vitest';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const DANA = 'People/Dana Li.md';
const SECRETS = ['role: secret role', 'org: secret org', 'team: secret team', 'location: secret place', 'met_at: secret fair', 'focus: secret focus', 'pressures: secret pressure', 'needs: secret need', 'needs_help_with: secret help', 'interests: [secret chess]', 'prefers: secret way', 'avoids: secret dread', 'can_help_with: secret skill', 'why: secret reason', 'knows: ["[[Secret Sam]]"]'];
const notes = (tags: string) => ({
  [DANA]: note('---', 'type: person', `tags: [${tags}]`, 'relation: boss', 'aliases: [Dee]', 'communication: direct', ...SECRETS, '---', '## Details', '- secret detail', '## To talk about', '- [ ] secret point', '## Follow-ups', '- [ ] secret promise 📅 2026-11-19', '## Log', '- 2026-11-12 call: secret talk'),
  'People/Me.md': note('---', 'type: person', 'self: true', 'reports_to: "[[Dana Li]]"', 'interests: [secret chess]', 'knows: ["[[Secret Sam]]"]', '---'),
  'People/Secret Sam.md': note('---', 'type: person', '---'),
  'People/Ada Moss.md': note('---', 'type: person', 'reports_to: "[[Dana Li]]"', '---'),
  'Objectives/Secret objective.md': note('---', 'type: objective', `tags: [${tags}]`, 'owner: "[[Dana Li]]"', '---'),
});

/** Everything that is shown somewhere without a click, but in `rapport entries`. */
function shown(tags: string): string {
  const { journal } = openNotes(notes(tags));
  return JSON.stringify([
    journal.sheetMarkdown({ person: DANA, on: '2026-11-19' }),
    journal.sheetMarkdown({ person: 'People/Ada Moss.md', on: '2026-11-19' }),
    journal.briefMarkdown([DANA]),
    journal.inCommon(DANA),
    journal.whoCouldHelp('secret'),
    journal.due(),
    journal.people(),
    journal.findPeople('dana', 9),
    journal.profile(DANA),
    journal.promises(DANA),
  ]);
}

describe('a person whose whole note is private', () => {
  it('is shown by name, relation and manner alone', () => {
    const words = shown('private');
    expect(words).not.toMatch(/secret/);
    expect(words).not.toMatch(/Secret objective/);
    expect(words).toContain('Dana Li');
    expect(openNotes(notes('private')).journal.profile(DANA)).toMatchObject({ relation: 'boss', communication: 'direct', aliases: ['Dee'] });
  });

  it('is known in full behind a click, and found by their own words in no list', () => {
    const { journal } = openNotes(notes('private'));
    expect(journal.privateProfile(DANA)).toMatchObject({ role: 'secret role', focus: ['secret focus'] });
    expect(journal.privateProfile('People/Ada Moss.md')).toBeUndefined();
    expect(journal.privateProfile('People/Nobody.md')).toBeUndefined();
  });

  it('is shown like anybody else without the tag', () => {
    const words = shown('work');
    for (const each of ['role', 'focus', 'pressure', 'need', 'chess', 'way', 'dread', 'skill', 'detail', 'point', 'promise']) expect(words).toContain(`secret ${each}`);
    expect(words).toContain('Secret objective');
  });
});
