/**
 * Are two plain values equal, apart from positions (everything under a key named `at`)? A note whose lines only moved
 * makes no event; house.md, Forward 4.
 */
export function sameApartFromPositions(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((each, index) => sameApartFromPositions(each, b[index]));
  }
  const left = Object.entries(a).filter(([key]) => key !== 'at');
  const right = new Map(Object.entries(b).filter(([key]) => key !== 'at'));
  return left.length === right.size && left.every(([key, value]) => right.has(key) && sameApartFromPositions(value, right.get(key)));
}
