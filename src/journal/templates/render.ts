import type { CalendarDate } from '../calendar-date';
import { formatMoment } from '../date-format';
import { findFrontMatter, readFrontMatter, type FrontMatter } from '../notes/front-matter';
import { renderProperties, withoutTemplater, type Piece } from './render-properties';

/** What the tokens of a template stand for. */
export interface TemplateValues {
  /** Name of the new note, without folder and extension. */
  readonly title: string;
  readonly date: CalendarDate;
  /** `HH:mm`. */
  readonly time: string;
  /** BCP 47, for the names of months and weekdays. */
  readonly locale: string;
  /** `{{name}}`, `{{people}}` and the like, by name in small letters; a list is one of links or plain names. */
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** `{{block:NAME}}`: the block as Markdown with a heading of that level; undefined for a name that nobody knows. */
  readonly block?: (name: string, level: number) => string | undefined;
}

/** A token that nobody knows stays as it is; `line` counts from 0 in the template. */
export interface UnknownToken {
  readonly token: string;
  readonly line: number;
}

/** The text of the new note. Whoever creates it refuses if `frontMatter` is unreadable. */
export interface RenderedTemplate {
  readonly text: string;
  readonly unknown: readonly UnknownToken[];
  readonly frontMatter: FrontMatter;
}

const TIME_TOKEN = /\[[^\]]{0,100}\]|HH|H|hh|h|mm|m|A|a|ss|s/g;
const LONGEST_TOKEN = 200;

/**
 * Renders a template in one pass, without code: a value is never rendered again. Tokens are those of Obsidian's core
 * Templates (https://help.obsidian.md/plugins/templates), `{{title}}`, `{{date}}`, `{{time}}`, `{{date:FORMAT}}`, and
 * the journal's own; Templater's `<% %>` stay, and `<%` in a value gets a zero-width space, so that Templater does not
 * run what somebody else wrote. In properties a value is quoted (format.md, section 8; `render-properties.ts`).
 */
export function renderTemplate(template: string, values: TemplateValues): RenderedTemplate {
  const unknown: UnknownToken[] = [];
  const lineEnd = template.includes('\r\n') ? '\r\n' : '\n';
  const split = (source: string, from: number) =>
    piecesOf(source, values, (token, at) => unknown.push({ token, line: lineOf(template, from + at) }));
  const fences = findFrontMatter(template);
  const [from, to] = fences ? [fences.from, fences.to] : [0, 0];
  const properties = renderProperties(template.slice(from, to), (line, at) => split(line, from + at));
  const body = split(template.slice(to), to).map(({ source, value }) => (value === undefined ? source : inBody(value, lineEnd)));
  const text = template.slice(0, from) + properties + withoutEmptyBlocks(body.join(''));
  return { text, unknown, frontMatter: readFrontMatter(text) };
}

/** Stands for a block in which there is nothing: its line goes, with the blank line behind it. */
const NOTHING = '\0';

function withoutEmptyBlocks(body: string): string {
  return body.includes(NOTHING) ? body.replace(/^[ \t]*\0[ \t]*(?:\r?\n(?:[ \t]*\r?\n)?|$)/gm, '').replaceAll(NOTHING, '') : body;
}

function inBody(value: string | readonly string[], lineEnd: string): string {
  const text = typeof value === 'string' ? value : value.join(', ');
  return withoutTemplater(text).replace(/\r\n|\r|\n/g, lineEnd);
}

function piecesOf(source: string, values: TemplateValues, report: (token: string, at: number) => void): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (let at = source.indexOf('{{'); at >= 0; at = source.indexOf('{{', at)) {
    const templater = endOfTemplater(source, done, at);
    const end = source.indexOf('}}', at + 2);
    if (end < 0) break;
    const inside = source.slice(at + 2, end);
    const nested = inside.lastIndexOf('{{');
    if (templater !== undefined) at = templater;
    else if (nested >= 0) at += 2 + nested;
    else if (inside.length > LONGEST_TOKEN || inside.includes('\n')) at = end + 2;
    else {
      const value = valueOf(inside, values, () => levelBelow(source.slice(0, at)));
      if (value === undefined) report(source.slice(at, end + 2), at);
      else {
        pieces.push({ source: source.slice(done, at) }, { source: source.slice(at, end + 2), value });
        done = end + 2;
      }
      at = end + 2;
    }
  }
  return [...pieces, { source: source.slice(done) }];
}

/** Where the Templater tag ends that a place after `from` stands in; undefined if it stands in none. */
function endOfTemplater(source: string, from: number, at: number): number | undefined {
  const opened = source.lastIndexOf('<%', at);
  if (opened < from) return undefined;
  const closed = source.indexOf('%>', opened);
  return closed > at ? closed + 2 : undefined;
}

/** One level below the last heading of a text; below a note's title where there is none. */
function levelBelow(text: string): number {
  const signs = [...text.matchAll(/^(#{1,6})[ \t]/gm)].at(-1)?.[1] ?? '#';
  return Math.min(6, signs.length + 1);
}

function valueOf(inside: string, values: TemplateValues, level: () => number): string | readonly string[] | undefined {
  const colon = inside.indexOf(':');
  const name = (colon < 0 ? inside : inside.slice(0, colon)).trim().toLowerCase();
  if (name === 'date' || name === 'time') {
    const format = colon < 0 ? (name === 'date' ? 'YYYY-MM-DD' : 'HH:mm') : inside.slice(colon + 1).trim();
    return formatDateTime(values, format);
  }
  if (name === 'block' && colon >= 0) {
    const block = values.block?.(inside.slice(colon + 1).trim().toLowerCase(), level());
    return block === '' ? NOTHING : block;
  }
  if (colon >= 0) return undefined;
  return name === 'title' ? values.title : values.values.get(name);
}

/** Moment's tokens of a time become literals, those of a date are left to `formatMoment`. */
function formatDateTime({ date, time, locale }: TemplateValues, format: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const withTime = format.replace(TIME_TOKEN, (token) => (token.startsWith('[') ? token : `[${timeToken(token, hour, minute)}]`));
  return formatMoment(date, withTime, locale);
}

function timeToken(token: string, hour: number, minute: number): string {
  const pad = (value: number) => String(value).padStart(2, '0');
  const twelve = hour % 12 || 12;
  switch (token) {
    case 'HH': return pad(hour);
    case 'H': return String(hour);
    case 'hh': return pad(twelve);
    case 'h': return String(twelve);
    case 'mm': return pad(minute);
    case 'm': return String(minute);
    case 'A': return hour < 12 ? 'AM' : 'PM';
    case 'a': return hour < 12 ? 'am' : 'pm';
    case 'ss': return '00';
    default: return '0';
  }
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}
