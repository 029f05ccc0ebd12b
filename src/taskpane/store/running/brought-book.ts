import type { WorkbookSnapshot } from '../../../model';

/** A book that was brought for a role, as it was read. */
export interface BroughtBook {
  readonly snapshot: WorkbookSnapshot;
  /** The same as it is now, where it may change; it rejects with HostError where it cannot be read any more. */
  readonly reread?: () => Promise<WorkbookSnapshot>;
}
