import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** A sentence where there is nothing more to do; it takes the focus once, so that it is read and keys still work. */
export function EndLine({ children }: { readonly children: ComponentChildren }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  return (
    <p class="rapport-end-line" tabIndex={-1} ref={ref}>
      {children}
    </p>
  );
}
