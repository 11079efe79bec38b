/** What a line is in a comparison: taken away, put in, or the same on both sides. */
export type DiffKind = 'removed' | 'added' | 'same';

const SIGNS: Readonly<Record<DiffKind, string>> = { removed: '−', added: '+', same: '' };

interface DiffLineProps {
  readonly kind: DiffKind;
  /** What a screen reader says before the words: "Before". */
  readonly spoken: string;
  readonly text: string;
}

/** One line of a note, drawn as text alone, with its sign in front. */
export function DiffLine({ kind, spoken, text }: DiffLineProps) {
  return (
    <div class={`rapport-diff-line mod-${kind}`}>
      <span class="rapport-sign" aria-hidden="true">
        {SIGNS[kind]}
      </span>
      <span class="rapport-diff-text" dir="auto">
        {spoken !== '' && <span class="rapport-unseen">{`${spoken}: `}</span>}
        {text === '' ? '\u00a0' : text}
      </span>
    </div>
  );
}

/** Lines of a note as they are, and as they would be. */
export function ChangedLines({ before, after }: { readonly before: readonly string[]; readonly after: readonly string[] }) {
  return (
    <div class="rapport-diff">
      {before.map((text, index) => (
        <DiffLine key={`before ${index}`} kind="removed" spoken="Before" text={text} />
      ))}
      {after.map((text, index) => (
        <DiffLine key={`after ${index}`} kind="added" spoken="After" text={text} />
      ))}
    </div>
  );
}
