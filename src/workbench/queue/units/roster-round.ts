import { BULLETIN_NAME, bulletinOf, rosterIn, rosterRoundIn } from '../../../casework';
import { fileName, type PlacedFile } from '../../../casework/units';
import type { WorkbookSnapshot } from '../../../model';
import { bulletinWorkbook, reportTime, type Bulletin } from '../../../reports';
import type { Day, Roster, RosterRound } from '../../../roster';
import { readBook } from '../../../taskpane/read-book';
import { reasonOf } from '../../store/reason-of';
import { QUEUE_TEXTS } from '../texts-queue';
import type { UnitOutcome } from './examine-unit';

/** A round over a 名册: who must publish, for which year, and the round before. */
export interface QueueRoster {
  readonly roster: Roster;
  /** The year whose accounts must be published; null until somebody says. */
  readonly year: number | null;
  /** 批复日期 of the units of which the list does not say it. */
  readonly approvedOn: Day | null;
  /** The 通报底稿 of the round before; null in a first one. */
  readonly before: WorkbookSnapshot | null;
}

/** What was found among files that were chosen as 名册. */
export interface RosterFiles {
  readonly roster: Roster | null;
  readonly before: WorkbookSnapshot | null;
  /** What could not be used, each in a sentence. */
  readonly problems: readonly string[];
}

/** No 通报底稿 is of this year: whether a workbook is one shows by any. */
const ANY_YEAR = 0;

/** Reads a 名册, and the 通报底稿 of the round before where it was chosen with it. */
export async function readRosterFiles(files: readonly PlacedFile[]): Promise<RosterFiles> {
  let [roster, before]: [Roster | null, WorkbookSnapshot | null] = [null, null];
  const problems: string[] = [];
  for (const { path, read } of files) {
    const name = fileName(path);
    try {
      const book = await readBook(name, await read());
      if (rosterRoundIn(book, ANY_YEAR) !== null) {
        before = book;
        continue;
      }
      const found = rosterIn(book);
      if ('refusal' in found) problems.push(found.refusal);
      else if (roster === null) roster = found.roster;
      else problems.push(QUEUE_TEXTS.secondRoster(name));
    } catch (error) {
      problems.push(reasonOf(error));
    }
  }
  return { roster, before, problems };
}

/** The list held against what was found, and why the round before could not be used; null without a year. */
export function holdUnits(
  { roster, year, approvedOn, before }: QueueRoster,
  outcomes: readonly UnitOutcome[],
): { readonly bulletin: Bulletin; readonly refusal: string | null } | null {
  if (year === null) return null;
  const earlier = before && rosterRoundIn(before, year);
  const previous: RosterRound | null = earlier && 'round' in earlier ? earlier.round : null;
  const units = roster.units.map((unit) => ({ ...unit, approvedOn: unit.approvedOn ?? approvedOn }));
  // It is handed on: no folders of whoever checked it.
  const found = outcomes
    .filter((outcome) => !outcome.isRoster)
    .map(({ entry, disclosure }) => ({
      place: fileName(entry.file),
      entry: { ...entry, ...(disclosure && { disclosure }) },
    }));
  const bulletin = bulletinOf({ ...roster, units }, found, { year, previous, time: reportTime(new Date()) });
  return { bulletin, refusal: earlier && 'refusal' in earlier ? earlier.refusal : null };
}

/** 通报底稿.xlsx */
export function bulletinFile(bulletin: Bulletin): { readonly name: string; readonly bytes: Uint8Array } {
  return { name: `${BULLETIN_NAME}.xlsx`, bytes: bulletinWorkbook(bulletin) };
}
