/** The edits that mend what is wrong: tried in `fix-bytes.test.ts`, which holds itself to this list. */
export const FIXES_TRIED = ['chooseWhoIsMeant', 'linkNote', 'quoteLinks', 'showDatesToTasks'] as const;
