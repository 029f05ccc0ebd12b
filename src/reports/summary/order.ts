import type { Severity, TextFinding } from '../../model';
import type { BatchEntry } from './batch-entry';

/** A book with what it lacks, in words. */
export interface RankedEntry {
  readonly entry: BatchEntry;
  readonly lacks: readonly string[];
}

/**
 * What is missing first (nothing could be checked, then tables, the text or the year), then the most trouble first:
 * by what must be mended, by everything broken, by what could not be checked.
 * `year` is the year asked for; without it the one that most books have.
 */
export function rankEntries(entries: readonly BatchEntry[], year: number | null = null): readonly RankedEntry[] {
  const expected = year ?? commonYear(entries);
  const ranked = entries.map((entry) => ({ entry, lacks: lacksOf(entry, expected) }));
  return [...ranked].sort((a, b) => compare(weightsOf(a), weightsOf(b)));
}

/** Findings by cause, not checks. */
export function countOf({ broken }: BatchEntry, severity: Severity): number {
  return broken.filter((finding) => finding.severity === severity).length;
}

/** What stands against the texts of a book; null where none was proof-read. */
export function textFindingsOf({ texts }: BatchEntry): readonly TextFinding[] | null {
  const read = texts?.filter(({ failure }) => failure === null) ?? [];
  return read.length === 0 ? null : read.flatMap(({ findings }) => findings);
}

/** In words, as they are printed. A book that could not be checked lacks all, so nothing else is told of it. */
function lacksOf(
  { failure, missingTables, hasNarrative, year }: BatchEntry,
  expected: number | null,
): readonly string[] {
  if (failure !== null) return [failure];
  return [
    ...(missingTables.length === 0 ? [] : [`缺 ${missingTables.join('、')}`]),
    ...(hasNarrative === false ? ['没有随附情况说明文稿'] : []),
    ...(year === null ? ['年度未能识别'] : []),
    ...(year !== null && expected !== null && year !== expected
      ? [`年度不符：本册 ${year} 年，应为 ${expected} 年`]
      : []),
  ];
}

/** Less comes first: hence the minus signs. Compared one after the other. */
function weightsOf({ entry, lacks }: RankedEntry): readonly number[] {
  return [
    entry.failure === null ? 0 : -1,
    lacks.length === 0 ? 0 : -1,
    -countOf(entry, 'error'),
    -entry.broken.length,
    -(textFindingsOf(entry)?.filter(({ severity }) => severity === 'error').length ?? 0),
    -(entry.summary?.notChecked ?? 0),
  ];
}

/** By the first weight that differs. */
function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((weight, index) => weight !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}

/** The year of most books; null where no year has the most, since none of them can be called the odd one. */
export function commonYear(entries: readonly BatchEntry[]): number | null {
  const counts = new Map<number, number>();
  for (const { year } of entries) if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  const years = [...counts].flatMap(([year, count]) => (count === most ? [year] : []));
  return years.length === 1 ? (years[0] ?? null) : null;
}
