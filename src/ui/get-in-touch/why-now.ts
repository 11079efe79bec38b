import type { ContactHealth, QuieterRow, Words } from '../../journal/journal';
import { usualRhythm } from '../parts/usual-rhythm';

/** Why it is time, without the last talk, which stands by itself: the rule of the rhythm, or that it is quieter than usual. */
export function whyNow(health: ContactHealth, quieter: QuieterRow | undefined, words: Pick<Words, 'contactReasons' | 'cadence' | 'span'>): string {
  if (quieter) return `You usually talk ${words.cadence(usualRhythm(quieter.usual))}, more or less; it has been quiet for ${words.span(quieter.silence)}.`;
  // Nothing is due by the notes, so there is no rule to tell.
  if (health.state === 'none') return '';
  const [first = '', ...rules] = words.contactReasons(health);
  return (health.last ? rules : [first, ...rules]).join(' ');
}
