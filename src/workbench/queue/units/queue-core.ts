import { publishedUnits } from '../../../casework';
import { unitsAmong } from '../../../casework/units';
import { commonYear } from '../../../reports';
import { boardOf } from './board';
import { examineUnit, openUnit } from './examine-unit';
import { handOut } from './hand-out';
import { problemClip } from './problem-clip';
import { rosterBoardOf } from './roster-board';
import { bulletinFile, holdUnits, readRosterFiles } from './roster-round';
import { textsOf } from './unit-texts';

/** Everything that reads, judges and writes. Fetched with the first queue. */
export const queueCore = {
  unitsAmong,
  publishedUnits,
  openUnit,
  examineUnit,
  boardOf,
  handOut,
  problemClip,
  textsOf,
  readRosterFiles,
  holdUnits,
  rosterBoardOf,
  bulletinFile,
  commonYear,
};

/** Named by its value, so that tests can hand in another one. */
export type QueueCore = typeof queueCore;
