import { priorId, readId } from '../../facts';
import { EMPTY_SUPPLEMENT, type FactId, type Supplement } from '../../model';
import type { Collected } from './collected';

/**
 * What the entries of the year before say to this year's: their figures, as those of last year. Budgets, reasons and
 * texts were of their own year.
 */
export function lastYearsFigures({ amounts, counts }: Supplement): Pick<Supplement, 'amounts' | 'counts'> {
  return { amounts: ofLastYear(amounts), counts: ofLastYear(counts) };
}

/** Under the ids of last year's figures; entries without such a meaning are dropped. */
function ofLastYear<T>(entries: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  return Object.fromEntries(
    Object.entries(entries).flatMap(([id, value]) => {
      const shifted = shiftedId(id);
      return shifted === null ? [] : [[shifted, value] as const];
    }),
  );
}

/** Only what stood for its own year has a meaning a year later. */
function shiftedId(id: string): string | null {
  const read = readId(id);
  return read?.kind === 'place' ? priorId(id as FactId) : null;
}

/** A form of the year before as one of this year that answers the questions for last year's figures only. */
export function asLastYears({ from, kept, lines }: Collected): Collected {
  return {
    from,
    kept: { ...kept, supplement: { ...EMPTY_SUPPLEMENT, ...lastYearsFigures(kept.supplement) } },
    lines: lines.flatMap((line) => {
      const id = shiftedId(line.id);
      return id === null ? [] : [{ ...line, id }];
    }),
    problems: [],
  };
}
