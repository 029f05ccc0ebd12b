import type { PlacedFile, UnitFiles } from '../../../casework/units';
import type { Bulletin } from '../../../reports';
import type { UnitOutcome } from '../units/examine-unit';
import type { QueueData, QueueDependencies, QueueMessage, QueueState, ShowAgain } from './queue-state';

/** What the actions of the list share. */
export interface QueueContext {
  readonly dependencies: QueueDependencies;
  readonly get: () => QueueState;
  readonly set: (change: Partial<QueueData>) => void;
  readonly say: (kind: QueueMessage['kind'], text: string) => void;
  /** What is known of the units, by id; begun anew with each folder. */
  readonly known: {
    /** All that were handed in, and the units among them before a 名册 was held against them. */
    files: readonly PlacedFile[];
    listed: readonly UnitFiles[];
    /** What is written into 通报底稿.xlsx; null where nothing is held against a 名册. */
    bulletin: Bulletin | null;
    outcomes: Map<string, UnitOutcome>;
    /** The ways back to books that are open. */
    opened: Map<string, ShowAgain>;
  };
}
