import type { PublicTableId, RowKey } from '../../model';

/** One table of an edition: its public number and the title it has there. */
export interface EditionTable {
  readonly table: PublicTableId;
  readonly number: string;
  readonly title: string;
  /** Published by the region beside the nine; a book without it owes nothing. */
  readonly mayLack?: true;
}

/** What one year's set of public tables looks like in one region. Used to name and to expect, never to locate. */
export interface Edition {
  readonly id: string;
  /** Null for the national form. */
  readonly region: string | null;
  /** First and last account year; a null last year is still in force. */
  readonly from: number;
  readonly to: number | null;
  /** False where no complete published set of these years was seen. */
  readonly verified: boolean;
  readonly tables: readonly EditionTable[];
  /** Titles of what is published with them and is not read. */
  readonly unread?: readonly string[];
  /** Functional categories in the order in which the summary tables print them. */
  readonly categories: readonly string[];
  /** Income rows of 收入支出决算总表, in order. */
  readonly incomeRows: readonly RowKey[];
  /** Labels that this edition prints otherwise than the standard row name. */
  readonly labels: Readonly<Record<RowKey, string>>;
  /** 行次 as printed, where known; for display only. */
  readonly lines: Readonly<Partial<Record<PublicTableId, Readonly<Record<RowKey, number>>>>>;
}
