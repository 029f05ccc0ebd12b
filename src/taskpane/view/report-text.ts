import type { CheckReport, Finding, ReportModel, Suspect } from '../../model';
import {
  FINDINGS,
  possibleSlip,
  reportTitle,
  sectionTitle,
  SLIP_TITLES,
  suggestion,
  verdictText,
  VERDICT_TITLES,
} from '../texts/checking';
import { cellAddress } from './cell-address';
import { groupFindings, NO_FILTER } from './findings';
import { showCell, showDecimal } from './show-value';

/** The check as plain text for a mail or a note; everything is in it, whatever the filter shows. */
export function reportText(report: ReportModel, check: CheckReport): string {
  const groups = groupFindings(check.findings, NO_FILTER);
  return [
    reportTitle(report.unitName, report.year),
    verdictText({ tables: report.tables.length, ...check.summary }),
    ...section(VERDICT_TITLES.broken, groups.broken),
    ...section(VERDICT_TITLES.notChecked, groups.notChecked),
    ...section(VERDICT_TITLES.rounding, groups.rounding),
  ].join('\n');
}

/** One finding as text: its suspects with their places, then the sentence of its best witness. */
export function findingText(finding: Finding): string {
  return [...finding.suspects.map(suspectText), finding.message].join('\n   ');
}

/** A verdict without findings has no heading either. */
function section(title: string, findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  const lines = findings.map((finding, index) => `${index + 1}. ${findingText(finding)}`);
  return ['', sectionTitle(title, findings.length), ...lines];
}

/** In the words of the card: name, place, what stands there, what would mend it, and the likely slip. */
function suspectText(suspect: Suspect): string {
  const slip = SLIP_TITLES[suspect.slip];
  const parts = [
    `${FINDINGS.stated} ${showCell(suspect)}`,
    suspect.suggested === null ? '' : suggestion(showDecimal(suspect.suggested), suspect.also),
    slip === null ? FINDINGS.possible : possibleSlip(slip),
  ];
  return `${suspect.name}（${cellAddress(suspect.ref)}）：${parts.filter((part) => part !== '').join('，')}`;
}
