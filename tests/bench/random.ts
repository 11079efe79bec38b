/** A deterministic source of choices: the same seed, the same choices, on every machine (mulberry32). */
export interface Choices {
  /** From 0 up to, but not including, `below`. */
  number(below: number): number;
  /** True that often, of 1. */
  chance(share: number): boolean;
  pick<Value>(values: readonly Value[]): Value;
}

export function choicesOf(seed: number): Choices {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const number = (below: number): number => Math.floor(next() * below);
  return {
    number,
    chance: (share) => next() < share,
    pick: (values) => {
      const picked = values[number(values.length)];
      if (picked === undefined) throw new RangeError('Nothing to pick from');
      return picked;
    },
  };
}
