import type { Severity } from '../../model';
import type { HeldUnit } from '../../roster';
import { PROOFREAD_TITLES } from '../proofread';
import type { BulletinFile } from './bulletin';
import { BULLETIN_WORDS } from './words';

/** Something that was found in what a unit published, in a sentence. */
export interface UnitFinding {
  readonly severity: Severity;
  readonly text: string;
}

/** What checking found in the tables and texts that a unit published for the year. */
export function unitFindings({ files }: Pick<HeldUnit<BulletinFile>, 'files'>): readonly UnitFinding[] {
  return files.flatMap(({ entry: { broken, texts = [] } }) => [
    ...broken.map(({ severity, message }) => ({ severity, text: message })),
    ...texts.flatMap(({ file, findings }) =>
      findings.map(({ severity, place, section, message }) => ({
        severity,
        text: BULLETIN_WORDS.inText(file, PROOFREAD_TITLES.at(place, section), message),
      })),
    ),
  ]);
}

/** How many of them must be mended. */
export function errorCount(held: Pick<HeldUnit<BulletinFile>, 'files'>): number {
  return findingCount(held, 'error');
}

export function findingCount(held: Pick<HeldUnit<BulletinFile>, 'files'>, severity: Severity): number {
  return unitFindings(held).filter((finding) => finding.severity === severity).length;
}
