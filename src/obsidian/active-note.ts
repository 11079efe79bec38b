import type { Workspace } from 'obsidian';
import type { ActiveNote } from '../ui/person/active-note';

/** The note in front, as the app tells it: of the tab that has, or last had, the focus. */
export function activeNoteOf(workspace: Workspace): ActiveNote {
  return {
    path: () => workspace.getActiveFile()?.path ?? null,
    onChange: (listener) => {
      const ref = workspace.on('file-open', listener);
      return () => workspace.offref(ref);
    },
  };
}
