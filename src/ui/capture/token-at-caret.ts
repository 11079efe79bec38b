/** What is being typed at the caret: the name of a person after `@`, or a kind after `#`. */
export interface Token {
  readonly for: 'person' | 'kind';
  /** What is typed behind the sign. */
  readonly typed: string;
  /** Where the sign stands. */
  readonly from: number;
}

/** A name of at most three words after `@`. */
const PERSON = /(?:^|\s)@(|\S+(?: \S+){0,2} ?)$/u;
const KIND = /(?:^|\s)#([\p{L}\d_/-]*)$/u;

/** Finds the name or the kind that is being typed right before the caret; undefined if it is neither. */
export function tokenAtCaret(text: string, caret: number): Token | undefined {
  const before = text.slice(0, caret);
  const kind = KIND.exec(before)?.[1];
  if (kind !== undefined) return { for: 'kind', typed: kind, from: caret - kind.length - 1 };
  const person = PERSON.exec(before)?.[1];
  return person === undefined ? undefined : { for: 'person', typed: person, from: caret - person.length - 1 };
}
