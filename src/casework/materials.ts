import type { Answers, UnitKind } from '../model';
import type { NamedRounds } from '../rounds';
import type { CustomRule } from '../rules/custom';
import type { OtherBooks } from './case';
import type { KeptData } from './kept/kept-data';

/** What a person brings to the books of one or many units; plain data, which another thread can be given. */
export interface Materials {
  /** What is said now: it counts before what was kept. */
  readonly answers: Answers;
  /** 单位性质 as it is said now; null where nobody says. */
  readonly unitKind: UnitKind | null;
  /** 助手资料 beside the books; which of several is a book's, its unit and year say. */
  readonly kept: readonly KeptData[];
  /** Rules of one's own, for all books. */
  readonly customRules: readonly CustomRule[];
  /** Books to compare with; which of them are a book's, its unit, year and scope say. */
  readonly others: OtherBooks;
  /** The round before, of all units. */
  readonly previous: NamedRounds | null;
  /** There is one book only: what is brought is brought for it, and needs no name to be matched by. */
  readonly isOnly: boolean;
}

/** The book by itself. */
export const NO_MATERIALS: Materials = {
  answers: {},
  unitKind: null,
  kept: [],
  customRules: [],
  others: {},
  previous: null,
  isOnly: true,
};
