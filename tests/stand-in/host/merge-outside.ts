/** Three states of one note: as last saved, as it stands in the editor, as it now is on disk. */
export interface Divergence {
  readonly base: string;
  readonly mine: string;
  readonly outside: string;
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/**
 * Puts an outside change and unsaved text together. The app patches the one onto the other without asking; its exact
 * result is not documented. Here each side counts as one changed span. Spans apart: both are kept. Spans that touch:
 * the editor's text stands, followed by what the outside inserted, so that nothing that was typed is lost and a
 * plugin that writes past the editor sees its text in the wrong place, as it may in the app.
 */
export function mergeOutside({ base, mine, outside }: Divergence): string {
  const [own, theirs] = [changedSpan(base, mine), changedSpan(base, outside)];
  const [first, last] = own.from <= theirs.from ? [own, theirs] : [theirs, own];
  if (first.to < last.from || (first.to === last.from && first.from !== last.from)) return apply(apply(base, last), first);
  const from = Math.min(own.from, theirs.from);
  const to = Math.max(own.to, theirs.to);
  return apply(base, { from, to, insert: base.slice(from, own.from) + own.insert + theirs.insert + base.slice(own.to, to) });
}

function changedSpan(before: string, after: string): Span {
  let from = 0;
  while (from < before.length && from < after.length && before[from] === after[from]) from++;
  let tail = 0;
  while (tail < Math.min(before.length, after.length) - from && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail++;
  return { from, to: before.length - tail, insert: after.slice(from, after.length - tail) };
}

function apply(text: string, { from, to, insert }: Span): string {
  return text.slice(0, from) + insert + text.slice(to);
}
