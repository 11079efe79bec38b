// Where there is no Node (the app on a phone), gray-matter's only use of Buffer, a copy of its input that nobody reads, is the text itself.
export const Buffer = { from: (text) => text, isBuffer: () => false };
