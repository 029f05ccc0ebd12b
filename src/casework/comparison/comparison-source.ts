import { comparisonHtml, comparisonWorkbook, reportTime, type ComparisonSource } from '../../reports';
import type { VersionsCompared } from './compare-versions';
import type { Version } from './version';

/** What the files are called by whoever brought them; `text` null where there is none. */
export interface ComparedFiles {
  readonly old: string;
  readonly now: string;
  readonly text: string | null;
}

/** What a report on two versions of a book is written from. */
export function comparisonSource(compared: VersionsCompared, files: ComparedFiles, at: Date): ComparisonSource {
  const { old, now, seals, objections, changes, checks, sentences } = compared;
  const version = ({ report, check }: Version, file: string, seal: string | null): ComparisonSource['old'] => ({
    file,
    report,
    summary: check.summary,
    seal,
  });
  return {
    old: version(old, files.old, seals.old),
    now: version(now, files.now, seals.now),
    objections,
    changes,
    checks,
    text: sentences === null || files.text === null ? null : { file: files.text, sentences },
    time: reportTime(at),
  };
}

/** In what a 两稿比对 is handed out. */
export type ComparisonForm = 'html' | 'xlsx';

export function comparisonBytes(source: ComparisonSource, form: ComparisonForm): Uint8Array {
  return form === 'xlsx' ? comparisonWorkbook(source) : new TextEncoder().encode(comparisonHtml(source));
}
