import type { FollowUpRow } from '../../../src/journal/journal';
import { followUpRow, type Row, type SectionName, type ShownSection } from '../../../src/ui/follow-ups/rows';

/** A follow-up of mine with the given id, as the journal would answer it. */
export function followUp(id: string, changes: Partial<FollowUpRow> = {}): FollowUpRow {
  return {
    id, section: 'today', text: `Do ${id}`, people: ['People/Dana Li.md'], names: ['Dana Li'], promisedOn: '2026-11-19', lookOn: null, rowOn: '2026-11-19',
    daysLate: 0, owner: 'me', isPrivate: false, recurs: false, path: 'People/Dana Li.md', line: 12, from: { kind: 'person', name: 'Dana Li' }, ...changes,
  };
}

export function rowsOf(...ids: readonly string[]): readonly Row[] {
  return ids.map((id) => followUpRow(followUp(id)));
}

export function section(name: SectionName, ids: readonly string[], more: Partial<ShownSection> = {}): ShownSection {
  const hidden = more.hidden ?? 0;
  return { name, count: ids.length, rows: rowsOf(...ids), total: (more.count ?? ids.length) - hidden, hidden, buttons: hidden > 0 ? [{ does: 'everybody', count: hidden }] : [], ...more };
}

/** "today: a b | later: c", with `!` after rows that are gone. */
export function drawing(sections: readonly ShownSection[]): string {
  const rowText = (row: Row) => `${row.kind === 'follow-up' ? row.followUp.id : row.key}${row.gone ? '!' : ''}`;
  return sections.map(({ name, rows }) => `${name}: ${rows.map(rowText).join(' ')}`.trim()).join(' | ');
}
