import type { ComponentChildren } from 'preact';

interface TickProps {
  readonly isTicked: boolean;
  readonly onTick: (isTicked: boolean) => void;
  readonly children: ComponentChildren;
}

/** A line with a box in front. */
export function Tick({ isTicked, onTick, children }: TickProps) {
  return (
    <label class="rapport-tick">
      <input type="checkbox" class="task-list-item-checkbox" checked={isTicked} onChange={({ currentTarget: { checked } }) => onTick(checked)} />
      <span>{children}</span>
    </label>
  );
}

/** The same set with one value in it or out of it. */
export function toggled<Value>(set: ReadonlySet<Value>, value: Value, isIn: boolean): ReadonlySet<Value> {
  return new Set(isIn ? [...set, value] : [...set].filter((each) => each !== value));
}
