import { SEVERITY_NAMES, sheetCellPlaces, type TextFinding } from '../../model';
import { tableClip, type Clip } from '../page/clip';
import type { ProofreadSource } from './source';
import { bookSentence, findingsSentence, PROOFREAD_TITLES } from './words';

/** Heads that clipboard and page share. */
const HEADS = PROOFREAD_TITLES.heads;

/** The findings of a text for the clipboard: as a table for Word, and as plain lines. */
export function findingsClip(source: ProofreadSource): Clip {
  const { open } = source;
  const head = [`${source.file}${PROOFREAD_TITLES.report}`, bookSentence(source.book), findingsSentence(open)];
  const rows = open.map((finding, index) => [
    String(index + 1),
    SEVERITY_NAMES[finding.severity],
    PROOFREAD_TITLES.at(finding.place, finding.section),
    finding.place.quote,
    whatIsWrong(finding),
  ]);
  const columns = [HEADS.number, HEADS.severity, HEADS.place, HEADS.quote, HEADS.finding].map((title) => ({
    head: title,
  }));
  return tableClip({
    head,
    columns,
    rows,
    line: ([number, severity, place, quote, wrong]) => `${number}. 【${severity}】${place}“${quote}”：${wrong}`,
  });
}

/** Message, a possible correction, and the cells that it rests on, in one cell of a table. */
function whatIsWrong({ message, correction, sources }: TextFinding): string {
  const hope = correction === null ? '' : `${PROOFREAD_TITLES.correction}“${correction}”。`;
  const cells = sheetCellPlaces(sources);
  return `${message}${hope}${cells.length === 0 ? '' : `（${cells.join('、')}）`}`;
}
