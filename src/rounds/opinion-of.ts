import type { Finding, FindingCell, Suspect } from '../model';
import type { ReportPlaces } from './figures-in-report';
import type { Opinion, OpinionText } from './opinion';

/** A cause is known by fewer of its checks than a missing book leaves open. */
const MOST_CHECKS = 100;

/** The opinion on a finding, which must ask something of somebody. Null for 尾差. */
export function maybeOpinion(finding: Finding, text: OpinionText, places: ReportPlaces): Opinion | null {
  const { id, rule, verdict, checks, cells, difference, suspects } = finding;
  if (verdict === 'rounding') return null;
  const [suspect] = suspects;
  const figures = cells.map((cell) => {
    const place = opinionPlace(cell, places);
    return { place, fen: places.figureAt(place) };
  });
  return {
    ...text,
    rule,
    verdict,
    reason: verdict === 'notChecked' ? id : '',
    checks: checks.slice(0, MOST_CHECKS),
    suspect: suspect ? { place: suspectPlace(suspect, places), expected: expectedOf(suspect, places) } : null,
    figures: figures.slice(0, MOST_CHECKS),
    difference,
    reply: '',
  };
}

/** Place of a cell: by table, row and column; by its name outside the tables. Never by its address. */
export function opinionPlace({ ref, name }: Pick<FindingCell, 'ref' | 'name'>, places: ReportPlaces): string {
  return places.placeOf(ref) ?? name;
}

/** A missing row points at a neighbour of its own, so only its name tells it. */
export function suspectPlace(suspect: Suspect, places: ReportPlaces): string {
  return suspect.slip === 'missingRow' ? suspect.name : opinionPlace(suspect, places);
}

function expectedOf({ ref, suggested, also, slip }: Suspect, places: ReportPlaces): number | null {
  // Where more than one cell is to change, this one alone says nothing.
  if (suggested === null || also !== undefined || slip === 'missingRow') return null;
  return places.amountOn(ref, suggested);
}
