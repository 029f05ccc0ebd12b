import { boardOf } from './board';
import { examineUnit, openUnit } from './examine';
import { handOut } from './hand-out';
import { problemClip } from './problem-clip';
import { textsOf } from './unit-texts';
import { unitsAmong } from '../../../casework/units';

/** Everything that reads, judges and writes. Fetched with the first queue. */
export const queueCore = { unitsAmong, openUnit, examineUnit, boardOf, handOut, problemClip, textsOf };

/** Named by its value, so that tests can hand in another one. */
export type QueueCore = typeof queueCore;
