import type { AmountUnit, CellRef, Place, Scope } from '../../../../src/model';

/** Where one figure of the report stands and what is shown there. Amounts in 分. */
export interface TruePlace extends Place {
  readonly ref: CellRef;
  /** As shown: to 0.01 of its sheet's unit, finer where the cell shows more. Blank and dash are 0. */
  readonly fen: number;
  /** Before it was rounded. */
  readonly exactFen: number;
  readonly unit: AmountUnit;
}

/** What there is to know about a book, by whoever made it. */
export interface Truth {
  readonly unitName: string;
  readonly year: number;
  readonly amountUnit: AmountUnit;
  readonly scope: Scope;
  /** What the book itself tells; the rest can only be asked. */
  readonly says: {
    readonly year: boolean;
    readonly scope: boolean;
    readonly amountUnit: boolean;
    readonly unitName: boolean;
  };
  /** Tabs of sheets that look like a table of which the book holds another, newer one. */
  readonly rivals: readonly string[];
  /** By `placeKey`. */
  readonly places: ReadonlyMap<string, TruePlace>;
}
