import { complaintAbout } from '../../test/support/guarded/complaint';
import { createGuard, type TravellingFile } from '../../test/support/guarded/guard';
import type { Seed } from './seeds';

/** A way into the product: what it answers to spoilt files, held against what people may expect. */
export interface Road {
  readonly takes: (seed: Seed) => boolean;
  /** What is wrong with the answer to the files of a run, one of them spoilt; null where nothing is. */
  readonly complaintAbout: (seed: Seed, files: readonly TravellingFile[]) => Promise<string | null>;
  readonly stop: () => Promise<void>;
}

/** The command line, in a process that may fall. */
export function commandLineRoad(): Road {
  const guard = createGuard();
  return {
    takes: () => true,
    async complaintAbout(seed, files) {
      return complaintAbout(await guard.run({ ...seed.task, files }));
    },
    stop() {
      guard.stop();
      return Promise.resolve();
    },
  };
}
