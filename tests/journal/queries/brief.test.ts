import { describe, expect, it } from 'vitest';
import { openNotes } from '../open-notes';
import { note } from '../records/read-record';

const briefOf = (properties: readonly string[], lines: readonly string[] = [], more: Readonly<Record<string, string>> = {}) =>
  openNotes({ 'People/Dana Li.md': note('---', 'type: person', ...properties, '---', ...lines), ...more }).journal.briefMarkdown(['People/Dana Li.md']);
const talk = (on: string, ...properties: readonly string[]) => ({ [`Meetings/${on} x.md`]: note('---', 'type: meeting', 'people: "[[Dana Li]]"', ...properties, '---') });

describe('a brief', () => {
  it('says the last talk and the next one that is planned', () => {
    const talks = { ...talk('2026-11-12', 'channel: call'), ...talk('2026-12-01', 'status: planned'), ...talk('2026-11-24', 'channel: video', 'status: planned') };
    expect(briefOf([], [], talks)).toContain('Last contact: call, 12 Nov. Next: video, 24 Nov.');
    expect(briefOf([], [], talk('2026-11-12'))).not.toContain('Next:');
  });

  it('says who is at rest, and how somebody likes to be talked to', () => {
    expect(briefOf(['relation: peer', 'paused: true', 'communication: collaborative'])).toContain('Peer · likes to think it through together · at rest');
    const ways = briefOf(['prefers: [numbers first, one page]', 'avoids: long preambles.', 'interests: sailing', 'can_help_with: [contracts]', 'focus: [two hires]']);
    expect(ways).toContain('\n\nPrefers: numbers first · one page. Avoids: long preambles. Interests: sailing. Can help with: contracts.\n\n');
    expect(ways.match(/Prefers/g)).toHaveLength(1);
  });

  it('says of a promise for today that it is due today, and keeps those that are late', () => {
    expect(briefOf([], ['## Follow-ups', '- [ ] Draft 📅 2026-11-19', '- [ ] Table 📅 2026-11-17'])).toContain('- Table ([[Dana Li|↩ promise]]), 2 days late\n- Draft ([[Dana Li|↩ promise]]), due today');
  });
});
