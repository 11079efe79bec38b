/** The note in front of the user, as the host tells it: what the person panel follows. */
export interface ActiveNote {
  /** Vault path; null where no note is open. */
  path(): string | null;
  /** Calls the listener when another note is in front. Returns what ends it. */
  onChange(listener: () => void): () => void;
}
