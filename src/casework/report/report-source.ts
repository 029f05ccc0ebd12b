import { sealOf } from '../../comparison';
import type { TextFinding } from '../../model';
import { reportTime, type ReportSource } from '../../reports';
import { basisTexts } from '../../rules/custom';
import type { Judged } from '../judge';

/** What reports are written from: a result and when it came about. */
export interface Reported extends Omit<Judged, 'roundRefusal'> {
  readonly checkedAt: Date;
  /** How many cells held figures on trial. */
  readonly trial: number;
  /** What stands against the texts of the unit; absent where none was proof-read. */
  readonly textFindings?: readonly TextFinding[];
}

/** @param file the book as the user knows it: a file's name, or a folder's */
export function reportSource(reported: Reported, file = reported.snapshot.name): ReportSource {
  const { snapshot, report, check, facts, explained, checkedAt, customRules, comparison, prior, trial } = reported;
  return {
    file,
    report,
    checked: check,
    facts,
    sheets: snapshot.sheets.map(({ name }) => name),
    bases: basisTexts(customRules),
    time: reportTime(checkedAt),
    explained: explained.explained.map(({ finding, explanation }) => ({
      finding,
      text: explanation?.text ?? '',
      by: explanation?.by ?? null,
    })),
    seal: () => (trial > 0 ? null : sealOf(report)),
    ...(prior && { prior }),
    ...(trial > 0 && { trial }),
    ...(reported.textFindings && { textFindings: reported.textFindings }),
    ...(comparison && { comparison }),
  };
}
