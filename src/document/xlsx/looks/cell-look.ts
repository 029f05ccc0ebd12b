import { gridKey } from '../../../model';

/** How a cell looks, as far as it is told; a colour is `#RRGGBB`. */
export interface CellLook {
  readonly align?: 'start' | 'center' | 'end';
  readonly bold?: true;
  readonly fill?: string;
  /** Whether a line is drawn at its right and at its lower side; those of its other sides are its neighbours'. */
  readonly right?: true;
  readonly bottom?: true;
}

/** The cells of a sheet that look otherwise than plain ones, by their place. */
export type CellLooks = ReadonlyMap<string, CellLook>;

/** What a cell format tells of all four sides. */
export interface FormatLook extends CellLook {
  readonly left?: true;
  readonly top?: true;
}

/** A cell with its format; rows and columns are counted from 0. */
export interface FormattedCell {
  readonly row: number;
  readonly column: number;
  readonly format: FormatLook;
}

/** The looks of cells by their places, each line with the cell at whose right or lower side it stands. */
export function placedLooks(cells: Iterable<FormattedCell>): CellLooks {
  const looks = new Map<string, CellLook>();
  const add = (row: number, column: number, look: CellLook): void => {
    if (row < 0 || column < 0 || Object.keys(look).length === 0) return;
    looks.set(gridKey(row, column), { ...looks.get(gridKey(row, column)), ...look });
  };
  for (const { row, column, format } of cells) {
    const { left, top, ...own } = format;
    add(row, column, own);
    if (left) add(row, column - 1, { right: true });
    if (top) add(row - 1, column, { bottom: true });
  }
  return looks;
}
