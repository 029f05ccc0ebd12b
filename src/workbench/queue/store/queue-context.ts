import type { UnitOutcome } from '../units/examine';
import type { QueueData, QueueDependencies, QueueMessage, QueueState, ShowAgain } from './queue-state';

/** What the actions of the list share. */
export interface QueueContext {
  readonly dependencies: QueueDependencies;
  readonly get: () => QueueState;
  readonly set: (change: Partial<QueueData>) => void;
  readonly say: (kind: QueueMessage['kind'], text: string) => void;
  /** What is known of the units, by id; begun anew with each folder. */
  readonly known: {
    outcomes: Map<string, UnitOutcome>;
    /** The ways back to books that are open. */
    opened: Map<string, ShowAgain>;
  };
}
