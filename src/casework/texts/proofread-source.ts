import { reportTime, type ProofreadSource } from '../../reports';
import type { Proofread } from './proofread-text';

/**
 * What a report on a text is written from.
 * @param file the text as the user knows it: its file's name
 */
export function proofreadSource(
  proofread: Proofread,
  checkedAt: Date,
  file = proofread.document.name,
): ProofreadSource {
  const { document, report, sorted, book, unitName, year } = proofread;
  return {
    file,
    unitName,
    year,
    book,
    time: reportTime(checkedAt),
    document,
    report,
    open: sorted.open,
    dismissed: sorted.dismissed,
  };
}
