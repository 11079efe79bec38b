import type * as Real from 'obsidian';

/** obsidian.d.ts `prepareSimpleSearch`: every word of the query must occur. */
export function prepareSimpleSearch(query: string): (text: string) => Real.SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const matches: [number, number][] = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    return { score: -matches.reduce((sum, [from]) => sum + from, 0) / 100, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

/** obsidian.d.ts `prepareFuzzySearch`: the letters in their order; runs and starts of words score higher. 0 is best. */
export function prepareFuzzySearch(query: string): (text: string) => Real.SearchResult | null {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const simple = prepareSimpleSearch(query);
  return (text) => {
    const whole = simple(text);
    if (whole) return whole;
    const lower = text.toLowerCase();
    const matches: [number, number][] = [];
    let at = 0;
    for (const letter of wanted) {
      const found = lower.indexOf(letter, at);
      if (found < 0) return null;
      const last = matches.at(-1);
      if (last && last[1] === found) last[1] = found + letter.length;
      else matches.push([found, found + letter.length]);
      at = found + letter.length;
    }
    return { score: -1 - matches.length / 10 - (matches[0]?.[0] ?? 0) / 100, matches };
  };
}

/** obsidian.d.ts `sortSearchResults`: best first, in place. */
export function sortSearchResults(results: Real.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** obsidian.d.ts `renderMatches`: the text, with what matched marked. */
export function renderMatches(el: HTMLElement | DocumentFragment, text: string, matches: Real.SearchMatches | null, offset = 0): void {
  let at = 0;
  for (const [from, to] of (matches ?? []).map(([start, end]) => [start + offset, end + offset] as const)) {
    if (to <= at || from >= text.length) continue;
    el.appendText(text.slice(at, Math.max(at, from)));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(Math.max(at, from), to) });
    at = to;
  }
  el.appendText(text.slice(at));
}

/** obsidian.d.ts `renderResults`. */
export function renderResults(el: HTMLElement, text: string, result: Real.SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
