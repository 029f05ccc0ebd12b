import { CLASS_NAMES, MEND_NAMES, groupDigits, SEVERITY_NAMES, type Finding, type Suspect } from '../../model';
import { placeWords, shownOrEmpty, suggestedText } from '../places';
import type { ReportSource } from '../source';
import { escapeHtml } from '../page/markup';

/** The findings as blocks, each with its suspects before everything else that is known of it. */
export function findingBlocks(findings: readonly Finding[], { bases }: ReportSource): string {
  return findings.map((finding, index) => findingBlock(finding, index + 1, bases.get(finding.rule))).join('');
}

/** Head, suspects, sentence, details; the place comes before the reasoning, since it is what is looked up. */
function findingBlock(finding: Finding, index: number, basis: string | undefined): string {
  const { severity, rule, ruleTitle, suspects, message } = finding;
  const head = `<span class="level">${SEVERITY_NAMES[severity]}</span>${index}. ${escapeHtml(`${rule} ${ruleTitle}`)}`;
  const told = suspects.length === 0 ? '' : `<p class="suspects">${suspects.map(suspectLine).join('<br>')}</p>`;
  return (
    `<article class="finding ${severity}"><h3>${head}</h3>${told}<p>${escapeHtml(message)}</p>` +
    `<p class="note">${escapeHtml(detailsOf(finding, basis))}</p></article>`
  );
}

/** Always “可能”: what is suggested is a guess, and nobody should type it in unseen. */
function suspectLine(suspect: Suspect): string {
  const stated = suspect.slip === 'missingRow' ? '缺此行' : `实填 ${shownOrEmpty(suspect)}`;
  const suggested = suggestedText(suspect);
  const hope = suggested === null ? '' : `，<b>若为 ${escapeHtml(suggested)} 则全部平</b>`;
  return `疑点单元格（可能）：${escapeHtml(`${placeWords(suspect)}；${stated}`)}${hope}`;
}

/** What is not known is left out, without a dash. */
function detailsOf({ class: ruleClass, difference, checks, mendIn }: Finding, basis: string | undefined): string {
  const parts = [
    CLASS_NAMES[ruleClass],
    difference === null ? null : `差额 ${groupDigits(difference)}`,
    checks.length > 1 ? `牵动 ${checks.length} 项勾稽` : null,
    mendIn === null ? null : `可能应在${MEND_NAMES[mendIn]}中更正`,
    basis === undefined ? null : `依据：${basis}`,
  ];
  return parts.filter((part) => part !== null).join('；');
}
