import type { Person } from '../records/person';
import type { Reference } from '../records/reference';
import { nameOf } from '../notes/note-name';

/** Whom, or what, a reference means. */
export type Meaning =
  | { readonly kind: 'person'; readonly path: string }
  /** A note that is no person. */
  | { readonly kind: 'note'; readonly path: string }
  | { readonly kind: 'ambiguous'; readonly name: string; readonly candidates: readonly string[] }
  | { readonly kind: 'unknown'; readonly name: string };

/** NFC and folded case: how names and paths are compared. */
export function foldName(text: string): string {
  // A plain text is what NFC would make of it: looking costs half as much as asking.
  return (/^[ -~]*$/.test(text) ? text : text.normalize('NFC')).trim().toLowerCase();
}

const NAME_AND_ADDRESS = /^([^<>]*)<([^<>\s@]+(?:@[^<>\s@]+)+)>$/;

/** The keys under which a reference is filed: the last part of a link's path, a name, an address, folded. */
export function referenceKeys(reference: Reference): readonly string[] {
  const { text } = reference;
  if (reference.form === 'link') return [foldName(text.slice(text.lastIndexOf('/') + 1))];
  const both = NAME_AND_ADDRESS.exec(text.trim());
  return both ? [foldName(both[1] ?? ''), foldName(both[2] ?? '')] : [foldName(text)];
}

/**
 * All paths, and all names and addresses of people: one resolver for every host. Links are resolved as the app does:
 * case-insensitive, exact path first, else the note's own folder, else the shortest path; an alias is no target of a
 * link in the text, but a name in properties and plain words.
 */
export class Links {
  /** Grows when a path or a name comes or goes: whatever was resolved before may mean another one now. */
  generation = 0;
  /** On some disks two paths differ in case alone. */
  readonly #byPath = new Map<string, Set<string>>();
  readonly #byBase = new Map<string, Set<string>>();
  readonly #people = new Map<string, Person>();
  readonly #byName = new Map<string, Set<string>>();
  readonly #byEmail = new Map<string, Set<string>>();
  readonly #shared = new Set<string>();

  addPath(path: string): void {
    const key = pathKey(path);
    if (this.#byPath.get(key)?.has(path)) return;
    add(this.#byPath, key, path);
    add(this.#byBase, foldName(nameOf(path)), path);
    this.generation += 1;
  }

  removePath(path: string): void {
    remove(this.#byPath, pathKey(path), path);
    remove(this.#byBase, foldName(nameOf(path)), path);
    this.generation += 1;
  }

  setPerson(path: string, person: Person | null): void {
    const before = this.#people.get(path) ?? null;
    if (before === person) return;
    if (before && person && sameNames(before, person)) {
      this.#people.set(path, person);
      return;
    }
    if (before) {
      for (const name of namesOf(before)) remove(this.#byName, name, path);
      for (const email of before.email) remove(this.#byEmail, foldName(email), path);
      this.#countSharing(before);
      this.#people.delete(path);
    }
    if (person) {
      for (const name of namesOf(person)) add(this.#byName, name, path);
      for (const email of person.email) add(this.#byEmail, foldName(email), path);
      this.#countSharing(person);
      this.#people.set(path, person);
    }
    this.generation += 1;
  }

  person(path: string): Person | undefined {
    return this.#people.get(path);
  }

  /** Every person note with what it says, me included. */
  people(): ReadonlyMap<string, Person> {
    return this.#people;
  }

  /** People who may be meant by a key of `referenceKeys`. */
  peopleByKey(key: string): ReadonlySet<string> {
    return this.#byName.get(key) ?? this.#byEmail.get(key) ?? NOBODY;
  }

  /** Names and addresses that fit more than one person. */
  sharedKeys(): readonly string[] {
    return [...this.#shared];
  }

  /** The keys under which references to a person may be filed. */
  keysOf(path: string): readonly string[] {
    const person = this.#people.get(path);
    return person ? keysOf(person) : [];
  }

  resolve(reference: Reference, sourcePath: string): Meaning {
    if (reference.form === 'name') return this.byName(reference.text);
    const path = this.linkTarget(reference.text, sourcePath);
    if (path !== undefined) return this.#people.has(path) ? { kind: 'person', path } : { kind: 'note', path };
    const name = reference.text.slice(reference.text.lastIndexOf('/') + 1);
    return reference.inProperty ? this.byName(name) : { kind: 'unknown', name };
  }

  /** Whom a name, an alias or an e-mail address means. */
  byName(name: string): Meaning {
    const both = NAME_AND_ADDRESS.exec(name.trim());
    if (both) {
      const meant = [both[2] ?? '', both[1] ?? ''].map((part) => this.byName(part)).find(({ kind }) => kind !== 'unknown');
      if (meant) return meant;
    }
    const key = foldName(name);
    const [first, ...more] = this.#byEmail.get(key) ?? this.#byName.get(key) ?? this.#byName.get(withoutAt(key)) ?? this.#byName.get(key.replace(/\s+/g, ' ')) ?? [];
    if (first === undefined) return { kind: 'unknown', name: name.trim() };
    return more.length === 0 ? { kind: 'person', path: first } : { kind: 'ambiguous', name, candidates: [first, ...more].sort() };
  }

  /** The note that a link points at, by the app's rules; undefined if there is none. */
  linkTarget(target: string, sourcePath: string): string | undefined {
    const folder = sourcePath.slice(0, Math.max(0, sourcePath.lastIndexOf('/')));
    if (/^\.{1,2}\//.test(target)) return this.#atPath(relativeTo(folder, target));
    const exact = this.#atPath(target);
    if (exact !== undefined) return exact;
    if (target.includes('/')) return this.#atPath(folder === '' ? target : `${folder}/${target}`);
    const [first, ...more] = this.#byBase.get(foldName(target)) ?? [];
    if (first === undefined || more.length === 0) return first;
    const here = [first, ...more].find((path) => path.slice(0, Math.max(0, path.lastIndexOf('/'))) === folder);
    return here ?? [first, ...more].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0];
  }

  /** The note at a path in any case; of several the one in just this case, else the first by name. */
  #atPath(path: string): string | undefined {
    const paths = [...(this.#byPath.get(pathKey(path)) ?? [])];
    return paths.length < 2 ? paths[0] : (paths.find((each) => each.replace(/\.md$/i, '') === path) ?? paths.sort()[0]);
  }

  /** Is this note the one that its bare name means, from everywhere? */
  isNameUnique(path: string): boolean {
    return (this.#byBase.get(foldName(nameOf(path)))?.size ?? 0) <= 1;
  }

  hasPath(path: string): boolean {
    return this.#byPath.has(pathKey(path));
  }

  #countSharing(person: Person): void {
    for (const key of keysOf(person)) {
      if ((this.#byName.get(key)?.size ?? 0) > 1 || (this.#byEmail.get(key)?.size ?? 0) > 1) this.#shared.add(key);
      else this.#shared.delete(key);
    }
  }
}

const NOBODY: ReadonlySet<string> = new Set();

function pathKey(path: string): string {
  return foldName(path.replace(/^\//, '').replace(/\.md$/i, ''));
}

function relativeTo(folder: string, target: string): string {
  const segments = folder === '' ? [] : folder.split('/');
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

function namesOf(person: Person): readonly string[] {
  const names = [person.name, ...person.aliases].map(foldName);
  return [...new Set([...names, ...names.map(withoutAt)].filter((name) => name !== ''))];
}

/** Some vaults begin the names of people with `@`. */
function withoutAt(name: string): string {
  return name.replace(/^@/, '');
}

function keysOf(person: Person): readonly string[] {
  return [...new Set([...namesOf(person), ...person.email.map(foldName)])];
}

function sameNames(a: Person, b: Person): boolean {
  const key = (person: Person) => JSON.stringify([namesOf(person), person.email, person.self]);
  return key(a) === key(b);
}

function add(map: Map<string, Set<string>>, key: string, path: string): void {
  const paths = map.get(key);
  if (paths) paths.add(path);
  else map.set(key, new Set([path]));
}

function remove(map: Map<string, Set<string>>, key: string, path: string): void {
  const paths = map.get(key);
  paths?.delete(path);
  if (paths?.size === 0) map.delete(key);
}
