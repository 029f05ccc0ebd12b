import type { Finding } from '../model';
import type { ReportPlaces } from './figures-in-report';
import type { Opinion } from './opinion';
import { opinionPlace, suspectPlace } from './opinion-of';

/** Whether a finding of the second book is what an opinion on the first one was about: by cause, never by address. */
export function isSameCause(opinion: Opinion, finding: Finding, places: ReportPlaces): boolean {
  if (opinion.verdict !== finding.verdict) return false;
  if (opinion.verdict === 'notChecked') return opinion.reason === finding.id || sharesChecks(opinion, finding);
  return (
    (sharesChecks(opinion, finding) || isSameSpot(opinion, finding, places)) && !isElsewhere(opinion, finding, places)
  );
}

/** Whether the probable cell holds the figure that was expected of it. */
export function isAsExpected({ suspect }: Opinion, places: ReportPlaces): boolean {
  return suspect !== null && suspect.expected !== null && places.figureAt(suspect.place) === suspect.expected;
}

function sharesChecks({ checks }: Opinion, finding: Finding): boolean {
  return finding.checks.some((check) => checks.includes(check));
}

/** The same rule on the same figures: labels by which checks are named may have been mended. */
function isSameSpot(opinion: Opinion, finding: Finding, places: ReportPlaces): boolean {
  if (opinion.rule !== finding.rule) return false;
  const [suspect] = finding.suspects;
  if (suspect && opinion.suspect) return suspectPlace(suspect, places) === opinion.suspect.place;
  const held = new Set(opinion.figures.map(({ place }) => place));
  return finding.cells.length > 0 && finding.cells.every((cell) => held.has(opinionPlace(cell, places)));
}

/** What was asked for has been done, and the same check now fails for another cell. */
function isElsewhere(opinion: Opinion, { suspects }: Finding, places: ReportPlaces): boolean {
  const [suspect] = suspects;
  if (!suspect || !opinion.suspect || !isAsExpected(opinion, places)) return false;
  return suspectPlace(suspect, places) !== opinion.suspect.place;
}
