import { UNWATCHED, type Watch } from '../model';
import { DocumentFault } from './fault';

/** What the reading of a file takes: unpacked bytes, cells of its grids, letters of its formulas. */
export type Expense = 'bytes' | 'cells' | 'letters';

const MB = 1024 * 1024;

/**
 * The most of each. A 决算 workbook of 20,000 rows unpacks to less than 40 MB and holds half a million cells. Blank
 * cells and rows before a filled one are counted with it: they take room like others.
 */
export const MOST: Readonly<Record<Expense, number>> = { bytes: 64 * MB, cells: 3_000_000, letters: 16_000_000 };

/** What is left of it for one file. Counted while the file is read, and not by what it says of itself. */
export interface Allowance {
  /** @throws DocumentFault tooLarge where that is more than there is */
  readonly spend: (expense: Expense, amount: number) => void;
  readonly left: (expense: Expense) => number;
  /** @throws DocumentFault tooLong where the time is over */
  readonly watch: Watch;
}

/** Milliseconds that only grow, from any point in time. */
export type Clock = () => number;

/**
 * So many milliseconds may reading, understanding and checking one file take. The largest real books take two seconds
 * on a slow machine.
 */
export const MOST_TIME = 60_000;

/**
 * The time for one file, from now on.
 * @throws DocumentFault tooLong, when it is called after that
 */
export function timeLimit(clock: Clock, most = MOST_TIME): Watch {
  const end = clock() + most;
  return () => {
    if (clock() > end) throw new DocumentFault('tooLong', `more than ${most} ms`);
  };
}

export function allowanceFor(most: Readonly<Record<Expense, number>> = MOST, watch: Watch = UNWATCHED): Allowance {
  const left = { ...most };
  return {
    spend: (expense, amount) => {
      left[expense] -= amount;
      if (left[expense] < 0) throw new DocumentFault('tooLarge', `more than ${most[expense]} ${expense}`);
    },
    left: (expense) => left[expense],
    watch,
  };
}
