import fc from 'fast-check';

/** Mutants are compared with each other: each sees the same examples. */
fc.configureGlobal({ seed: 20_261_119, numRuns: 40 });
