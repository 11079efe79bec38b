import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { UnsortedPerson } from '../../journal/journal';
import { useHandle } from '../parts/app-handle';
import { usualRhythm } from '../parts/usual-rhythm';
import { firstName } from '../person/summary-line';
import { talkedWords } from './talked-words';

interface PersonToSortProps {
  readonly person: UnsortedPerson;
  /** Asked instead of how often to keep in touch. */
  readonly question?: string;
  /** The buttons. */
  readonly children: ComponentChildren;
}

/** Who is asked about, what is known of the talks, and the question, which takes the focus: keys answer it. */
export function PersonToSort({ person: { person, name, conversations, last, usual }, question, children }: PersonToSortProps) {
  const { journal } = useHandle().app;
  const ref = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => ref.current?.focus(), []);
  const summary = journal.person(person);
  const who = [summary?.role, summary?.org].filter((part) => part != null).join(', ');
  return (
    <section class="rapport-sort">
      <h3 class="rapport-sort-name">{name}</h3>
      {who !== '' && <p class="rapport-sort-who">{who}</p>}
      <p>{talkedWords({ conversations, last }, journal.words)}</p>
      {usual !== null && <p>{`You usually talk ${journal.words.cadence(usualRhythm(usual))}, more or less.`}</p>}
      <p class="rapport-sort-question" tabIndex={-1} ref={ref}>
        {question ?? `How often do you want to keep in touch with ${firstName(name)}?`}
      </p>
      <div class="rapport-key-buttons">{children}</div>
    </section>
  );
}
