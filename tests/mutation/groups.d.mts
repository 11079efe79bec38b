/** What is mutated, and with which tests; see groups.mjs. */
export const GROUPS: Readonly<Record<string, { readonly mutate: readonly string[]; readonly tests: readonly string[] }>>;
export function sourcesOf(group: string): string[];
export function testsOf(group: string): string[];
