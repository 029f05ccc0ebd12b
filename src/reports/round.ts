import {
  maybeOpinion,
  reportPlaces,
  ROUND_SHEET,
  roundRows,
  textOpinion,
  type Opinion,
  type ReportPlaces,
  type Round,
} from '../rounds';
import type { SheetContent } from '../document/xlsx';
import { foundLines, type FoundLine } from './review/lines';
import type { ReportSource } from './source';

/** The opinions of this round, for the next one. What has been mended is no opinion any more. */
export function roundOf(source: ReportSource): Round {
  const { report, checked, time } = source;
  const places = reportPlaces(report);
  return {
    unitName: report.unitName,
    year: report.year,
    ruleSet: checked.ruleSet,
    time,
    opinions: foundLines(source).flatMap((found) => opinionOf(found, places) ?? []),
  };
}

/** One that could not be checked this time goes on as it was. */
function opinionOf({ line, finding, textFinding, opinion }: FoundLine, places: ReportPlaces): Opinion | null {
  const { round, ...text } = line;
  if (round?.outcome === 'mended') return null;
  if (finding) return maybeOpinion(finding, text, places);
  if (textFinding) return textOpinion(textFinding, text);
  return opinion && { ...opinion, ...text, reply: '' };
}

/** The sheet that carries rounds, out of people's sight. */
export function roundSheet(rounds: readonly Round[]): SheetContent {
  return carryingSheet(ROUND_SHEET, roundRows(rounds));
}

/** A sheet that carries data in rows of texts, out of people's sight. */
export function carryingSheet(name: string, rows: readonly (readonly string[])[]): SheetContent {
  return { name, columns: [], rows: rows.map((texts) => texts.map((value) => ({ value }))), isVeryHidden: true };
}
