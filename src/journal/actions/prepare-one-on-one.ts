import { addItems } from '../edits/add-items';
import { inTurn } from '../edits/in-turn';
import { isRefusal, type Refusal } from '../notes/edit';
import { findBody } from '../notes/front-matter';
import { nameOf } from '../notes/note-name';
import { readOutline } from '../notes/outline';
import type { PersonBrief } from '../queries/brief';
import { nextOneOnOne } from '../queries/one-on-one';
import { comparedWords } from '../queries/quoted-line';
import { sheetFor } from '../queries/sheet';
import { blockMarkdown, briefMarkdown, closingMarkdown, quotationText } from '../sheet/markdown';
import { BLOCK_HEADINGS, BLOCKS, type BlockName, type Sheet, type SheetLine } from '../sheet/sheet';
import { ONE_ON_ONE_TEMPLATE } from '../templates/built-in';
import type { CalendarDate } from '../calendar-date';
import type { Words } from '../words';
import type { ActionOutcome } from './action';
import { done, undoOf, type Acting } from './acting';
import { composeNote } from './compose-note';
import { meetingPath } from './create-meeting';
import { linkTo, propertyLinkTo } from './link-to';

/** *Prepare one-on-one* with somebody, on a day; without one on the next one-on-one's day, else today. */
export interface PrepareRequest {
  readonly person: string;
  readonly on?: CalendarDate;
}

/** A line that is new since the sheet was made, under the heading that it goes to. */
export interface FreshLine {
  readonly heading: string;
  readonly line: Extract<SheetLine, { line: 'quotation' }>;
}

/** The sheet's Markdown, as `rapport prep` prints it: the note without its properties. */
export function sheetMarkdown(acting: Acting, sheet: Sheet): string {
  const link = linkFrom(acting, '');
  const blocks = sheet.blocks.map((block) => blockMarkdown(block, 2, link));
  return [...blocks, closingMarkdown(sheet), `## What we agreed\n\n- `].filter((part) => part !== '').join('\n\n');
}

/** *Before you talk*, as Markdown. */
export function briefText(acting: Acting, people: readonly PersonBrief[], words: Words): string {
  const said = people.map(({ last, next, ...each }) => {
    const before = last === null ? 'Not talked yet.' : `Last contact: ${last.channel ?? 'a conversation'}, ${words.short(last.on)}.`;
    return { ...each, said: `${before}${next === null ? '' : ` Next: ${next.channel ?? 'a conversation'}, ${words.short(next.on)}.`}` };
  });
  return briefMarkdown(said, linkFrom(acting, ''));
}

/**
 * Makes the meeting note of that day with `status: planned`, from the template and the blocks; where one is planned on
 * that day already it is only named, and nothing is changed.
 */
export async function prepareOneOnOne(acting: Acting, request: PrepareRequest, words: Words): Promise<ActionOutcome> {
  const on = request.on ?? nextOneOnOne(acting, request.person)?.on ?? acting.now.today;
  const sheet = sheetFor(acting, { person: request.person, on }, words);
  if (!sheet) return { refused: 'note-missing', path: request.person };
  const standing = sheetOfDay(acting, request.person, on);
  if (standing !== undefined) return { ...done(acting, { deed: 'sheet-prepared', name: sheet.name, path: standing, on, isNew: false }, []) };
  const path = meetingPath(acting, on, [request.person]);
  if (typeof path !== 'string') return path;
  const people = [propertyLinkTo(request.person, acting.index.links)];
  const drawn = new Set<string>();
  const compose = (computed: Sheet) => composeNote(acting, {
    path,
    template: acting.settings.oneOnOneTemplate,
    builtIn: ONE_ON_ONE_TEMPLATE.text,
    values: new Map<string, string | readonly string[]>([['date', on], ['people', people], ['name', sheet.name], ['status', 'planned'], ['channel', 'one-on-one']]),
    block: (name, level) => {
      drawn.add(name);
      return blockOf(acting, computed, { name, level, path });
    },
    required: { type: 'meeting', channel: 'one-on-one', date: on, people, status: 'planned' },
    isMeant: ({ meeting }) => meeting?.date === on && meeting.status === 'planned' && meeting.people.length === 1,
  });
  const whole = await compose(sheet);
  // What a template leaves out may belong elsewhere: only now it is known which blocks it has.
  const blocks = new Set(BLOCKS.filter((name) => drawn.has(name)));
  const partial = blocks.size === BLOCKS.length ? undefined : sheetFor(acting, { person: request.person, on, blocks }, words);
  const composed = partial ? await compose(partial) : whole;
  if (isRefusal(composed)) return composed;
  const created = await acting.store.create(path, composed.text);
  if (isRefusal(created)) return created;
  return done(acting, { deed: 'sheet-prepared', name: sheet.name, path, on, isNew: true }, [{ kind: 'created', path: created.created, text: composed.text }], { reservations: composed.remarks });
}

function blockOf(acting: Acting, sheet: Sheet, { name, level, path }: { readonly name: string; readonly level: number; readonly path: string }): string | undefined {
  if (name === 'nothing-yet') return closingMarkdown(sheet);
  if (!Object.hasOwn(BLOCK_HEADINGS, name)) return undefined;
  return blockMarkdown(sheet.blocks.find((block) => block.name === name), level, linkFrom(acting, path));
}

/** The note of a one-on-one with somebody on a day that was not cancelled. */
function sheetOfDay({ index }: Acting, person: string, on: CalendarDate): string | undefined {
  const ofDay = index.meetingsOn(on).filter(({ meeting, path }) => {
    const people = (meeting?.people ?? []).flatMap((reference) => {
      const meaning = index.links.resolve(reference, path);
      return meaning.kind === 'person' && !index.links.person(meaning.path)?.self ? [meaning.path] : [];
    });
    return meeting?.status !== 'cancelled' && people.length === 1 && people[0] === person && (meeting?.channel === 'one-on-one' || meeting?.channel === null);
  });
  return ofDay.map(({ path }) => path).sort()[0];
}

/** What is new since a sheet was made: quotations that are not in it yet, of blocks whose heading still stands there. */
export async function freshLines(acting: Acting, path: string, words: Words): Promise<readonly FreshLine[] | Refusal> {
  const { index, now } = acting;
  const record = index.record(path);
  const [person] = personOf(acting, path);
  if (!record?.meeting?.date || person === undefined) return { refused: 'not-a-sheet', path };
  if (record.meeting.date < now.today) return { refused: 'sheet-is-over', path };
  const text = await acting.store.read(path);
  if (text === undefined) return { refused: 'note-missing', path };
  const headings = readOutline(text, findBody(text)).headings;
  const blocks = new Set(BLOCKS.filter((name) => headingOf(name, headings) !== undefined));
  const sheet = sheetFor(acting, { person, on: record.meeting.date, blocks }, words);
  if (!sheet) return { refused: 'note-missing', path };
  const compared = (quoted: string): string => comparedWords(quoted, index.links.person(person));
  const known = new Set(
    record.quotations.flatMap(({ source, words: quoted }) => {
      const meaning = index.links.resolve(source, path);
      return meaning.kind === 'person' || meaning.kind === 'note' ? [`${meaning.path} ${compared(quoted)}`] : [];
    }),
  );
  return sheet.blocks.flatMap(({ name, lines }) => {
    const heading = headingOf(name, headings);
    if (heading === undefined) return [];
    return lines.flatMap((line): readonly FreshLine[] => (line.line === 'quotation' && line.source.path !== path && !known.has(`${line.source.path} ${compared(line.words)}`) ? [{ heading, line }] : []));
  });
}

/** *Refresh*: adds lines at the end of their lists; nothing else changes. */
export async function refreshSheet(acting: Acting, { path, lines }: { readonly path: string; readonly lines: readonly FreshLine[] }): Promise<ActionOutcome> {
  const link = linkFrom(acting, path);
  const edits = lines.map(({ heading, line }) => (text: string) => addItems(text, heading, [{ text: quotationText(line, link), children: line.below }]));
  const outcome = await acting.store.edit(path, (text) => inTurn(text, edits));
  if (isRefusal(outcome)) return { path, ...outcome };
  return done(acting, { deed: 'sheet-refreshed', lines: lines.length, name: nameOf(path) }, undoOf(path, outcome));
}

function headingOf(name: BlockName, headings: readonly { readonly text: string }[]): string | undefined {
  return headings.find(({ text }) => text.trim().toLowerCase() === BLOCK_HEADINGS[name].toLowerCase())?.text.trim();
}

/** The people of a meeting note, without me. */
export function personOf({ index }: Pick<Acting, 'index'>, path: string): readonly string[] {
  const people = (index.record(path)?.meeting?.people ?? []).flatMap((reference) => {
    const meaning = index.links.resolve(reference, path);
    return meaning.kind === 'person' && !index.links.person(meaning.path)?.self ? [meaning.path] : [];
  });
  return [...new Set(people)];
}

function linkFrom({ index, settings }: Acting, sourcePath: string): (path: string, label: string) => string {
  return (path, label) => linkTo(path, { sourcePath, links: index.links, style: settings.vault.links, shownAs: label });
}
