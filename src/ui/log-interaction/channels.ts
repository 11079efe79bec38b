/** A way to talk, as it is written in a note, and its name on screen. */
export interface Channel {
  readonly channel: string;
  readonly name: string;
  /** Other first words that mean it. */
  readonly spellings: readonly string[];
}

/** The channels that are offered. Source: format.md, Meeting. */
export const CHANNELS: readonly Channel[] = [
  { channel: 'lunch', name: 'Lunch', spellings: [] },
  { channel: 'coffee', name: 'Coffee', spellings: [] },
  { channel: 'call', name: 'Call', spellings: ['phone'] },
  { channel: 'video', name: 'Video', spellings: ['zoom'] },
  { channel: 'message', name: 'Message', spellings: ['chat'] },
  { channel: 'email', name: 'Email', spellings: ['e-mail', 'mail'] },
  { channel: 'event', name: 'Event', spellings: [] },
  { channel: 'one-on-one', name: 'One-on-one', spellings: ['1:1', '1-1', '1on1'] },
  { channel: 'mentoring', name: 'Mentoring', spellings: [] },
  { channel: 'meeting', name: 'Meeting', spellings: [] },
];

/** The channel that a word means, in any case. */
export function channelOfWord(word: string): string | undefined {
  const wanted = word.toLowerCase();
  return CHANNELS.find(({ channel, spellings }) => channel === wanted || spellings.includes(wanted))?.channel;
}
