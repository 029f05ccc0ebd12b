import { pageDoubtSentence } from '../../document';
import {
  FIGURE_VERDICT_NAMES,
  SEVERITY_NAMES,
  sheetCellPlaces,
  type FigureLine,
  type TextDocument,
  type TextFinding,
} from '../../model';
import { escapeHtml, list, section, table, terms } from '../page/markup';
import { STYLE } from '../page/style';
import { markedText } from './marked-text';
import type { ProofreadSource } from './source';
import { bookSentence, FIGURE_VERDICTS, figuresSentence, findingsSentence, PROOFREAD_TITLES } from './words';

/** Heads that page and clipboard share. */
const HEADS = PROOFREAD_TITLES.heads;

/** Besides the look of all reports; in print marks keep their ground. */
const TEXT_STYLE = `
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.text mark { background: #faf0c8; border-bottom: 2px solid #a35200; color: inherit; }
.text mark.error { border-bottom-color: #a4262c; }
.text sup { color: #4a4a4a; }
@media print { .text mark { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`;

/** A report of one text without scripts or anything from outside, to be read on screen and printed on A4. */
export function proofreadHtml(source: ProofreadSource): string {
  const title = escapeHtml(`${source.file}${PROOFREAD_TITLES.report}`);
  return `<!DOCTYPE html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title><style>${STYLE}${TEXT_STYLE}</style></head><body><main>
<header><h1>${title}</h1><p class="note">${escapeHtml(headLine(source))}</p>
<p class="verdict">${escapeHtml(findingsSentence(source.open))}</p>
${countTiles(source)}<p class="note">${escapeHtml(figuresSentence(source.report.summary))}</p>
${list(notRead(source.document))}</header>
${sections(source)}
</main></body></html>
`;
}

/** What is not known is left out. */
function headLine({ unitName, year, book, time }: ProofreadSource): string {
  return [unitName ?? '', year === null ? '' : `${year} 年度`, bookSentence(book), time]
    .filter((part) => part !== '')
    .join('　');
}

/** What was met while the text was read, and which pages were not: silence there is no pass. */
function notRead({ remarks, print }: TextDocument): readonly string[] {
  return [
    ...remarks.map((remark) => PROOFREAD_TITLES.remarks[remark]),
    ...(print?.doubts ?? []).map(pageDoubtSentence),
  ];
}

/** Every figure of the text by its verdict, those that nobody checked among them. */
function countTiles({ report: { summary } }: ProofreadSource): string {
  return terms(
    FIGURE_VERDICTS.map((verdict) => [FIGURE_VERDICT_NAMES[verdict], String(summary[verdict])] as const),
    'counts',
  );
}

/** Findings, then what was waved off, then the text itself and each of its figures. */
function sections(source: ProofreadSource): string {
  const { open, dismissed, report, document } = source;
  return [
    section(`${PROOFREAD_TITLES.findings}（${open.length}）`, open.map(findingBlock).join('')),
    section(PROOFREAD_TITLES.dismissed, dismissedTable(dismissed)),
    section(PROOFREAD_TITLES.text, markedText(document, open)),
    section(PROOFREAD_TITLES.figures, figureTable(report.figures), PROOFREAD_TITLES.figuresNote),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

/** Numbered from 1, as the marks in the text are. */
function findingBlock(finding: TextFinding, index: number): string {
  const { severity, rule, ruleTitle, message, place, section: headings } = finding;
  const head = `<span class="level">${SEVERITY_NAMES[severity]}</span>${index + 1}. ${escapeHtml(`${rule} ${ruleTitle}`)}`;
  return (
    `<article class="finding ${severity}"><h3>${head}</h3>` +
    `<p class="suspects">${escapeHtml(PROOFREAD_TITLES.at(place, headings))}：“${escapeHtml(place.quote)}”` +
    `${correctionOf(finding)}</p><p>${escapeHtml(message)}</p>` +
    `<p class="note">${escapeHtml(detailsOf(finding))}</p></article>`
  );
}

/** Nothing where none is certain enough to be offered. */
function correctionOf({ correction }: TextFinding): string {
  return correction === null ? '' : `，<b>${escapeHtml(`${PROOFREAD_TITLES.correction}“${correction}”`)}</b>`;
}

/** Where the other ends are, and the cells that speak against it. */
function detailsOf({ otherPlaces, sources }: TextFinding): string {
  const cells = sheetCellPlaces(sources);
  return [...(otherPlaces.length > 0 ? [PROOFREAD_TITLES.also(otherPlaces)] : []), ...cells].join('；');
}

/** Who said so stands behind the note. */
function dismissedTable(dismissed: ProofreadSource['dismissed']): string {
  return table(
    [{ head: HEADS.rule }, { head: HEADS.finding }, { head: HEADS.note }],
    dismissed.map(({ finding, note, by }) => [
      `${finding.rule} ${finding.ruleTitle}`,
      `“${finding.place.quote}”${finding.message}`,
      by === null ? note : `${note}（${by}）`,
    ]),
  );
}

/** Every figure that was read, in the order of the text: silence on a figure would pass for a check. */
function figureTable(figures: readonly FigureLine[]): string {
  return table(
    [{ head: HEADS.line, isNumber: true }, { head: HEADS.quote }, { head: HEADS.verdict }, { head: HEADS.detail }],
    figures.map(({ place, verdict, detail }) => [
      String(place.line),
      place.quote,
      FIGURE_VERDICT_NAMES[verdict],
      detail,
    ]),
  );
}
