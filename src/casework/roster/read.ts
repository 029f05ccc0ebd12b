import type { WorkbookSnapshot } from '../../model';
import { carriedRoster, readRoster, ROSTER_REFUSALS, type Roster, type RosterRound } from '../../roster';

/** A 名册, or in Chinese why a workbook is none. */
export function rosterIn(snapshot: WorkbookSnapshot): { readonly roster: Roster } | { readonly refusal: string } {
  const roster = readRoster(snapshot);
  return roster ? { roster } : { refusal: ROSTER_REFUSALS.noRoster(snapshot.name) };
}

/** Whether a workbook in which no table of accounts was recognised is a 名册, which lies beside them. */
export function isRoster(snapshot: WorkbookSnapshot): boolean {
  return readRoster(snapshot) !== null;
}

/** What a 通报底稿 of the round before carries; null for another workbook; in Chinese why it cannot serve. */
export function rosterRoundIn(
  snapshot: WorkbookSnapshot,
  year: number,
): { readonly round: RosterRound } | { readonly refusal: string } | null {
  const carried = carriedRoster(snapshot);
  if ('problem' in carried) {
    return carried.problem === 'none' ? null : { refusal: ROSTER_REFUSALS.damaged(snapshot.name) };
  }
  const { round } = carried;
  return round.year === year ? { round } : { refusal: ROSTER_REFUSALS.otherYear(snapshot.name, round.year, year) };
}
