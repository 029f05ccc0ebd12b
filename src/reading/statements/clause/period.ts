import type { Predicate } from '../../../model';
import { againstIn } from './money';
import { AGAINST_YEAR, IS_TOPIC, NO_YEAR, PART_OF_YEAR, PRIOR_WORDS, YEAR_WORDS } from './words';

/**
 * The year of a figure. In a comparison the year that is compared with is not the figure's own; what is compared with
 * another year than the last is told by the number of that year.
 */
export function periodIn(
  words: string,
  year: number | null,
  predicate: Predicate,
): 'current' | 'prior' | number | null {
  const isComparison = predicate === 'change' || predicate === 'growth';
  if (PART_OF_YEAR.test(words)) return NO_YEAR;
  const named = yearNamed(words, year);
  if (named === null) return null;
  if (named !== undefined && !(isComparison && AGAINST_YEAR.test(words))) return periodOf(Number(named), year);
  if (isComparison) {
    const [, base] = AGAINST_YEAR.exec(words) ?? [];
    if (base === undefined || year === null || Number(base) === year - 1) return null;
    // “比2023年年初预算增加” in a text of 2023.
    return Number(base) === year && againstIn(words, year) === 'budget' ? null : Number(base);
  }
  return PRIOR_WORDS.test(words) ? 'prior' : null;
}

/** The year that words name; null where they name the accounts' own behind an earlier one: “对2023年结转和2024年安排的15个项目”. */
function yearNamed(words: string, year: number | null): string | null | undefined {
  const [, named] = YEAR_WORDS.exec(words) ?? [];
  const isBoth = named !== undefined && year !== null && Number(named) < year && words.includes(`${year}年`);
  return isBoth ? null : named;
}

/** “2020年度某局三公经费预算中，”, “2020年，”: the year of all that its sentence tells; null where no clause names one so. */
export function yearAtTheHead(words: string, year: number | null): 'current' | 'prior' | number | null {
  if (PART_OF_YEAR.test(words)) return NO_YEAR;
  const [, named, rest = ''] = /^(20\d{2})年度?(.*)$/.exec(words) ?? [];
  return named !== undefined && (rest === '' || IS_TOPIC.test(rest)) ? periodOf(Number(named), year) : null;
}

/** The year of a figure that something else is compared with, by the number it is named by, where it is. */
export function basePeriod(
  words: string,
  named: string | undefined,
  against: 'prior' | 'budget' | null,
  year: number | null,
): 'current' | 'prior' | number {
  // Where nobody knows the year, what something is compared with is of the year before.
  if (named !== undefined) return year === null ? 'prior' : periodOf(Number(named), year);
  return against === 'budget' && !PRIOR_WORDS.test(words) ? 'current' : 'prior';
}

/** A year by how it stands to the accounts'; where that is not known every year is taken for it. */
function periodOf(named: number, year: number | null): 'current' | 'prior' | number {
  if (year === null || named === year) return 'current';
  return named === year - 1 ? 'prior' : named;
}
