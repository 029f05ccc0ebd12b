import type { ReportModel, WorkbookSnapshot } from '../model';
import { carriedRounds, chooseRound, REFUSALS, type ChosenRound, type Round } from '../rounds';

/** The rounds that a file carries, or why it cannot serve. */
export type ReadRounds = { readonly rounds: readonly Round[] } | { readonly refusal: string };

/** @param name the file, as the user knows it */
export function readRounds(name: string, snapshot: WorkbookSnapshot): ReadRounds {
  const carried = carriedRounds(snapshot);
  if ('rounds' in carried) return carried;
  return { refusal: carried.problem === 'none' ? REFUSALS.notOurs(name) : REFUSALS.damaged(name) };
}

/** The round before of a report, from a file that carries it. */
export function readRound(name: string, snapshot: WorkbookSnapshot, report: ReportModel): ChosenRound {
  const read = readRounds(name, snapshot);
  return 'rounds' in read ? chooseRound({ name, rounds: read.rounds }, report) : read;
}
