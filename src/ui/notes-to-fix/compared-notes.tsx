import { useState } from 'preact/hooks';
import type { ComparedRow } from './compare-lines';
import { DiffLine } from './diff-line';

/** Rows drawn at first, and added when more are asked for. */
const STEP = 300;

interface ComparedNotesProps {
  readonly rows: readonly ComparedRow[];
  /** Vault paths; undefined for a note that is not there. */
  readonly left: string | undefined;
  readonly right: string | undefined;
  readonly onOpen: (path: string, event: MouseEvent) => void;
}

/**
 * Two notes: side by side in rows where there is room, else one under the other. Each is whole in the order of the
 * document, so that it is read as one; its lines are put beside those of the other by their number.
 */
export function ComparedNotes({ rows, left, right, onOpen }: ComparedNotesProps) {
  const [drawn, setDrawn] = useState(STEP);
  const shown = rows.slice(0, drawn);
  return (
    <div class="rapport-compare" role="region" aria-label="Both notes" tabIndex={0}>
      {left !== undefined && <NoteLines path={left} lines={shown.map((row) => lineOf(row, 'left'))} onOpen={onOpen} />}
      {right !== undefined && <NoteLines path={right} lines={shown.map((row) => lineOf(row, 'right'))} onOpen={onOpen} />}
      {rows.length > drawn && (
        <button type="button" class="rapport-add" onClick={() => setDrawn(drawn + STEP)}>
          {`Show ${Math.min(rows.length - drawn, STEP)} more`}
        </button>
      )}
    </div>
  );
}

/** What one note has in a row: a line, nothing (null), or how many equal lines are left out. */
type SideLine = { readonly text: string; readonly sign: 'removed' | 'added' | 'same' } | { readonly leftOut: number } | null;

function lineOf(row: ComparedRow, side: 'left' | 'right'): SideLine {
  if (row.kind === 'left-out') return { leftOut: row.lines };
  if (row.kind === 'same') return { text: row.text, sign: 'same' };
  const text = row[side];
  return text === null ? null : { text, sign: side === 'left' ? 'removed' : 'added' };
}

interface NoteLinesProps {
  readonly path: string;
  readonly lines: readonly SideLine[];
  readonly onOpen: (path: string, event: MouseEvent) => void;
}

function NoteLines({ path, lines, onOpen }: NoteLinesProps) {
  const name = path.replace(/\.md$/i, '');
  return (
    <div class="rapport-compare-note" role="group" aria-label={name}>
      <div class="rapport-compare-head">
        <span>{name}</span>
        <button type="button" onClick={(event) => onOpen(path, event)}>
          Open
          <span class="rapport-unseen">{` ${name}`}</span>
        </button>
      </div>
      {lines.map((line, index) => (
        <div key={index} class="rapport-compare-line" style={{ gridRow: index + 2 }}>
          <Line line={line} />
        </div>
      ))}
    </div>
  );
}

function Line({ line }: { readonly line: SideLine }) {
  if (line === null) return null;
  if ('leftOut' in line) return <div class="rapport-left-out">{`${line.leftOut.toLocaleString()} lines the same`}</div>;
  return <DiffLine kind={line.sign} spoken={line.sign === 'same' ? '' : 'Only here'} text={line.text} />;
}
