/** Read by the language itself, by `await` or by a debugger; no host object needs to have them. */
const silent = new Set(['then', 'toJSON', 'nodeType', 'asymmetricMatch', '$$typeof']);

/**
 * The same object, but reading a member that it lacks throws. So a plugin that uses what the stand-in does not
 * offer is told so at once, instead of getting `undefined`.
 */
export function loud<T extends object>(value: T, name: string = value.constructor.name): T {
  return new Proxy(value, {
    get(target, key, receiver): unknown {
      if (typeof key === 'symbol' || key in target || silent.has(key)) return Reflect.get(target, key, receiver);
      return missing(`${name}.${key}`);
    },
  });
}

/** Reports and throws: the stand-in does not have this. */
export function missing(what: string): never {
  const message = `The stand-in does not have ${what}.`;
  console.error(message);
  throw new Error(message);
}

/**
 * A stand-in object, seen as the app's own type. The types of the app are wider than what the stand-in offers;
 * that is safe because `loud` throws on the rest, and `contract.ts` checks the part that is offered.
 */
export function seenAs<T>(value: object): T {
  return value as unknown as T;
}
