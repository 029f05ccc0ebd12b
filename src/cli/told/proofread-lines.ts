import type { Proofread } from '../../casework';
import { pageDoubtSentence } from '../../document';
import { SEVERITY_NAMES, sheetCellPlaces, type TextFinding } from '../../model';
import { bookSentence, figuresSentence, findingsSentence, PROOFREAD_TITLES } from '../../reports';

/** What `proofread` prints of a text for people. */
export function proofreadLines(file: string, { report, sorted, book, document, unitName, year }: Proofread): string {
  const whose = [unitName, year === null ? null : `${year} 年度`].flatMap((part) => part ?? []);
  const head = [file, ...(whose.length > 0 ? [whose.join(' · ')] : []), bookSentence(book)];
  const doubts = (document.print?.doubts ?? []).map(pageDoubtSentence);
  const parts = [
    [
      ...head,
      ...document.remarks.map((remark) => PROOFREAD_TITLES.remarks[remark]),
      ...doubts,
      findingsSentence(sorted.open),
    ],
    sorted.open.map((finding, index) => `  ${index + 1}. ${findingLine(finding)}`),
    sorted.dismissed.length === 0
      ? []
      : [
          `${PROOFREAD_TITLES.dismissed}（${sorted.dismissed.length}）`,
          ...sorted.dismissed.map(({ finding, note }, index) => `  ${index + 1}. ${findingLine(finding)}——${note}`),
        ],
    [figuresSentence(report.summary)],
  ];
  const shown = parts.filter((part) => part.length > 0).map((part) => part.join('\n'));
  return `${shown.join('\n\n')}\n\n`;
}

/** Where, in which words, what is wrong, what would be right, and by which cells. */
function findingLine({ rule, severity, place, section, message, correction, sources }: TextFinding): string {
  const where = PROOFREAD_TITLES.at(place, section);
  const hope = correction === null ? '' : `${PROOFREAD_TITLES.correction}“${correction}”。`;
  const cells = sheetCellPlaces(sources);
  const basis = cells.length === 0 ? '' : `（${cells.join('、')}）`;
  return `[${rule} ${SEVERITY_NAMES[severity]}] ${where}“${place.quote}”：${message}${hope}${basis}`;
}
