import { HostError } from '../../errors';
import { isDone } from '../bridge';
import { pinnedBook, type PinnedBook } from '../open-book';
import { quietly, type EtRun } from '../run-et';
import { WPS_TEXTS } from '../texts';
import { countMarks, findMarksAtOnce, type MarkMemory, type SheetMarks } from './find-marks';

/** What is remembered between one piece of work and the next. */
export interface WpsMemory {
  readonly pinned: PinnedBook;
  readonly marks: MarkMemory;
}

/**
 * Removes every mark of ours. Answers how many there were.
 * @throws HostError, once all others are gone, where a sheet is protected or WPS did not delete what it was told to
 */
export async function clearMarks(run: EtRun, memory: WpsMemory): Promise<number> {
  const book = pinnedBook(run.app, memory.pinned);
  const found = findMarksAtOnce(book, memory.marks).filter(({ marks }) => marks.length > 0);
  const counts = new Map(found.map((sheet) => [sheet, countMarks(sheet, memory.marks)]));
  memory.marks.left = [];
  const kept: SheetMarks[] = [];
  if (found.length > 0) await quietly(run, () => kept.push(...found.filter((sheet) => !deleteMarks(sheet))));
  const gone = found.filter((sheet) => !kept.includes(sheet));
  for (const { name } of gone) memory.marks.set.delete(name);
  refuseRest(kept);
  return gone.reduce((sum, sheet) => sum + (counts.get(sheet) ?? 0), 0);
}

/** Named as they are called now. */
function refuseRest(kept: readonly SheetMarks[]): void {
  const guarded = kept.filter(({ sheet }) => sheet.ProtectContents);
  const stubborn = kept.filter((sheet) => !guarded.includes(sheet));
  const namesOf = (sheets: readonly SheetMarks[]): readonly string[] => sheets.map(({ sheet }) => sheet.Name);
  if (guarded.length > 0) throw new HostError('protected', WPS_TEXTS.marksOnProtected(namesOf(guarded)));
  if (stubborn.length > 0) throw new HostError('unknown', WPS_TEXTS.marksStubborn(namesOf(stubborn)));
}

/**
 * Deletes the rules of ours that were found, in one call where the sheet has no others, and counts afterwards what is
 * left. False where they are still there: a protected sheet refuses, and is not asked a second time.
 */
export function deleteMarks(found: SheetMarks): boolean {
  if (found.marks.length === 0) return true;
  const isGone = (): boolean => found.rules.Count === found.count - found.marks.length;
  if (found.marks.length === found.count) {
    // Whether it was done is seen by what is left: a build may refuse it, or do nothing.
    isDone(() => found.rules.Delete());
    if (isGone()) return true;
  }
  if (found.sheet.ProtectContents) return false;
  deleteOneByOne(found);
  return isGone();
}

/** From the last to the first: a rule may be known by its place only. */
function deleteOneByOne({ marks }: SheetMarks): void {
  for (const { rule } of [...marks].reverse()) rule.Delete();
}
