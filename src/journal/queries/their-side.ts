import { attendees } from '../index/interactions';
import type { Person } from '../records/person';
import type { SheetLine } from '../sheet/sheet';
import { inTheOpen } from './in-the-open';
import { quotationOf, type SheetSource } from './sheet-source';
import { waysWords } from './ways';

/** Focus, needs, objectives, pressures, what their own boss asks: a list each. Before the problems, on purpose. */
export function theirLists(source: SheetSource, whom: Person): readonly (readonly SheetLine[])[] {
  const person = inTheOpen(whom);
  const { asking: { index }, request } = source;
  const said = (path: string, label: string, texts: readonly string[], before = ''): readonly SheetLine[] =>
    texts.map((text) => ({ line: 'quotation', words: `${before}${text}`, source: { path, line: 1, label }, box: false, state: '', below: [] }));
  const meaning = person.reportsTo && index.links.resolve(person.reportsTo, request.person);
  const boss = meaning?.kind === 'person' ? index.links.person(meaning.path) : undefined;
  const objectives = index.objectives().flatMap(({ path, objective }): readonly SheetLine[] => {
    if (!objective?.owner || objective.isPrivate || /^(?:done|closed|dropped|cancelled)$/.test(objective.status ?? '')) return [];
    if (!attendees([objective.owner], path, index.links).people.includes(request.person)) return [];
    const { status, measure, due } = objective;
    const state = [status ?? measure ?? '', due === null ? '' : `due ${source.words.short(due)}`].filter((part) => part !== '').join(', ');
    const below = status === null || measure === null ? [] : [`Measure: ${measure}`];
    return [{ line: 'quotation', words: objective.title, source: { path, line: 1, label: 'objective' }, box: false, state, below }];
  });
  return [
    said(request.person, 'focus', person.focus),
    [...source.entries.filter((row) => row.kind === 'need').map((row) => quotationOf(source, row)), ...said(request.person, 'needs', person.needs)],
    objectives,
    said(request.person, 'pressures', person.pressures),
    boss && meaning?.kind === 'person' && !boss.self ? said(meaning.path, 'focus', inTheOpen(boss).focus, `${boss.name}: `) : [],
  ];
}

/** How they like to be talked to. */
export function theirWays(person: Person): readonly SheetLine[] {
  const words = waysWords(inTheOpen(person), ['prefers', 'avoids']);
  return words === '' ? [] : [{ line: 'paragraph', words }];
}
