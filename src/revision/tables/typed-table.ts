import type { BudgetBasis, Span, TableId, TypedCell } from '../../model';

/** Lines right below each other that set cells side by side with “|” or tabs, in paragraphs of their own. */
export interface TypedTable {
  readonly span: Span;
  /** The paragraph of its first line. */
  readonly first: number;
  readonly lines: readonly (readonly TypedCell[])[];
}

/** What is told of rows in a column of the text: a column of one table of the books, or its budget. */
export interface ColumnMeaning {
  readonly table: TableId;
  readonly column: string;
  /** Whether it is a budget, and which, where its header says so. */
  readonly isBudget: boolean;
  readonly basis: BudgetBasis | null;
}

/** A table in its unit, with what each of its columns tells. */
export interface KnownTable {
  readonly unit: '元' | '万元';
  readonly columns: ReadonlyMap<number, ColumnMeaning>;
}

/** The amount that a cell says; nothing where it says none. */
export function typedValue(text: string): number {
  return Number(text.replace(/[,，]/g, '')) || 0;
}

/** How many decimals it has. */
export function typedDecimals(text: string): number {
  return /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
}
