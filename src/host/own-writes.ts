/** Knows whether a change that the spreadsheet program reports may be our own doing. */
export interface OwnWrites {
  readonly during: <T>(work: () => Promise<T>) => Promise<T>;
  /** Programs report changes late, so writing counts as going on for a moment after it ended. */
  readonly isActive: () => boolean;
}

/** Milliseconds in which a change that is reported may still be ours. */
const AFTERMATH = 1_500;

/** Counted, since pieces of work may overlap; the moment after the last of them counts as ours too. */
export function createOwnWrites(aftermath = AFTERMATH): OwnWrites {
  let writing = 0;
  let endedAt = Number.NEGATIVE_INFINITY;
  return {
    during: async (work) => {
      writing += 1;
      try {
        return await work();
      } finally {
        writing -= 1;
        endedAt = Date.now();
      }
    },
    isActive: () => writing > 0 || Date.now() - endedAt < aftermath,
  };
}
