import type { ReportModel } from '../../model';
import type { OtherBook } from '../../rules';

/** 上年 / 财决 / 批复 */
export type OtherRole = Exclude<OtherBook, 'units'>;

/** A book to compare with, by the name of its file. */
export interface ComparedBook {
  readonly name: string;
  readonly report: ReportModel;
}

/** Why a book is not compared with. */
export interface Refusal {
  /** A sentence for people. */
  readonly text: string;
  /** It is of another unit, and so may serve another book. */
  readonly isOfOtherUnit: boolean;
}

export type ComparedBooks = Readonly<Partial<Record<OtherRole, ComparedBook>>>;

export interface OthersData {
  /** What this book is compared with: the check and the draft use the same. */
  readonly others: ComparedBooks;
}

export const INITIAL_OTHERS: OthersData = { others: {} };
