import type { Asking } from './asking';

/** Where new notes belong by where the notes of that kind are already. */
export interface DetectedFolders {
  /** Vault paths; null where no note of the kind is so by its folder. */
  readonly people: string | null;
  readonly meetings: string | null;
}

/** The folders in which most people and most meetings are by the folder's name; of equals the shorter path. */
export function detectedFolders({ index }: Asking): DetectedFolders {
  const counted = { person: new Map<string, number>(), meeting: new Map<string, number>() };
  for (const { kind, because } of index.records().values()) {
    if (because.by !== 'folder' || (kind !== 'person' && kind !== 'meeting')) continue;
    counted[kind].set(because.value, (counted[kind].get(because.value) ?? 0) + 1);
  }
  return { people: most(counted.person), meetings: most(counted.meeting) };
}

function most(folders: ReadonlyMap<string, number>): string | null {
  return [...folders].sort(([a, inA], [b, inB]) => inB - inA || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? null;
}
