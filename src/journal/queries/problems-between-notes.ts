import { attendees } from '../index/interactions';
import { foldName, referenceKeys } from '../index/links';
import type { Problem } from '../problem';
import type { NoteRecord } from '../records/record';
import type { Reference } from '../records/reference';
import type { Asking } from './asking';

/** What is wrong between notes, and shows in no single one: errors. */
export function errorsBetweenNotes(asking: Asking): readonly Problem[] {
  return [...ambiguousNames(asking), ...twoSelves(asking), ...bossesInACircle(asking)];
}

/** What may be wrong between notes: hints. */
export function hintsBetweenNotes(asking: Asking): readonly Problem[] {
  return [...datesInFuture(asking), ...aliasesAsLinks(asking), ...likelyTwins(asking)];
}

/** A plain name in properties that fits two people: the reader must say which one is meant. */
function ambiguousNames({ index }: Asking): readonly Problem[] {
  const paths = new Set(index.links.sharedKeys().flatMap((key) => index.conversations.notesNaming(key)));
  return [...paths].flatMap((path) => {
    const record = index.record(path);
    return (record ? namesIn(record) : []).flatMap(({ reference, property, line }): readonly Problem[] => {
      const meaning = index.links.resolve(reference, path);
      if (meaning.kind !== 'ambiguous') return [];
      return [{ level: 'error', path, at: { line }, property, code: 'name-ambiguous', data: { name: meaning.name, candidates: meaning.candidates } }];
    });
  });
}

function namesIn(record: NoteRecord): readonly { reference: Reference; property: string | null; line: number | null }[] {
  const { meeting, person } = record;
  const people = (meeting?.people ?? []).map((reference) => ({ reference, property: meeting?.at.peopleAs ?? null, line: meeting?.at.people ?? null }));
  return person?.reportsTo ? [...people, { reference: person.reportsTo, property: person.at.reportsToAs ?? 'reports_to', line: person.at.reportsTo }] : people;
}

function twoSelves({ index }: Asking): readonly Problem[] {
  const selves = [...index.links.people()].filter(([, person]) => person.self).map(([path]) => path).sort();
  if (selves.length < 2) return [];
  return selves.map((path) => ({ level: 'error', path, at: { line: null }, property: index.links.person(path)?.at.selfAs ?? 'self', code: 'two-selves', data: { candidates: selves } }));
}

/** Somebody who in the end reports to themselves. Told once a circle, at its first note by path. */
function bossesInACircle({ index: { links } }: Asking): readonly Problem[] {
  const boss = new Map<string, string>();
  for (const [path, { reportsTo }] of links.people()) {
    const meaning = reportsTo && links.resolve(reportsTo, path);
    if (meaning?.kind === 'person') boss.set(path, meaning.path);
  }
  const seen = new Set<string>();
  return [...boss.keys()].sort().flatMap((start): readonly Problem[] => {
    const way: string[] = [];
    for (let at: string | undefined = start; at !== undefined && !seen.has(at); at = boss.get(at)) {
      seen.add(at);
      way.push(at);
    }
    const back = boss.get(way.at(-1) ?? '');
    const circle = back === undefined ? [] : way.slice(way.indexOf(back) < 0 ? way.length : way.indexOf(back));
    const [path] = [...circle].sort();
    if (path === undefined) return [];
    const { reportsTo = null, reportsToAs = null } = links.person(path)?.at ?? {};
    return [{ level: 'error', path, at: { line: reportsTo }, property: reportsToAs ?? 'reports_to', code: 'bosses-in-a-circle', data: { candidates: circle } }];
  });
}

/** A log line or `last_contact` of a later day does not count: a hint, since it may be a plan. */
function datesInFuture({ index, now }: Asking): readonly Problem[] {
  return [...index.records().values()].flatMap((record) => {
    const daily = record.dailyLogs.filter(({ references }) => attendees(references, record.path, index.links).people.length > 0);
    const lines = [...record.logLines, ...daily].map((log) => ({ on: log.date, line: log.at.line, property: null }));
    const { lastContact: last = null, at } = record.person ?? {};
    const all = last === null ? lines : [...lines, { on: last, line: at?.lastContact ?? null, property: at?.lastContactAs ?? 'last_contact' }];
    return all
      .filter(({ on }) => on > now.today)
      .map(({ on, line, property }): Problem => ({ level: 'hint', path: record.path, at: { line }, property, code: 'date-in-future', data: { date: on } }));
  });
}

/** A link in a line that leads nowhere and is another name of somebody: neither the app nor the journal follows it. */
function aliasesAsLinks({ index }: Asking): readonly Problem[] {
  const { links } = index;
  return [...index.records().values()].flatMap((record) => {
    const lines = [...record.followUps, ...record.entries, ...record.dailyLogs, ...record.mentions];
    const found = new Map<string, Problem>();
    for (const { references, at } of lines) {
      for (const reference of references) {
        if (reference.form !== 'link' || reference.inProperty || links.peopleByKey(referenceKeys(reference)[0] ?? '').size === 0) continue;
        const meaning = links.resolve(reference, record.path);
        const who = meaning.kind === 'unknown' ? links.byName(meaning.name) : undefined;
        if (who?.kind !== 'person') continue;
        const data = { name: reference.text, candidates: [who.path] };
        // One fix mends all links of a line that say the same, in whatever case.
        const key = `${at.line} ${foldName(reference.text)}`;
        if (!found.has(key)) found.set(key, { level: 'hint', path: record.path, at, property: null, code: 'alias-as-link', data });
      }
    }
    return [...found.values()];
  });
}

/** Two notes of one name, of one address, or one named as the other is also called: they may be one person. */
function likelyTwins({ index: { links } }: Asking): readonly Problem[] {
  return links.sharedKeys().flatMap((key) => {
    const paths = [...links.peopleByKey(key)].filter((path) => !links.person(path)?.self).sort();
    const isAddress = key.indexOf('@') > 0;
    const named = paths.filter((path) => foldName(links.person(path)?.name ?? '') === key);
    // A first name that several have as an alias is no sign; the name of a note is.
    const twins = isAddress ? paths : named.length > 1 ? named : named.length === 1 && paths.length === 2 ? paths : [];
    const shared = isAddress ? key : (links.person(named[0] ?? '')?.name ?? key);
    return twins.length < 2 ? [] : twins.map((path): Problem => {
      const others = twins.filter((each) => each !== path);
      const where = others.map((each) => each.replace(/\.md$/i, '')).join(', ');
      return { level: 'hint', path, at: { line: null }, property: null, code: 'likely-twins', data: { candidates: others, where, name: shared } };
    });
  });
}
