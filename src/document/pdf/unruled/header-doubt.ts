import { groupBy } from '../../../model';
import { isFigure } from '../pages/words-and-figures';
import type { AlignedColumn } from './column-edges';
import type { AlignedHeader } from './header-spans';

/** Whether it is not known which of the headers of a table is whose. */
export function areDoubtful(headers: readonly AlignedHeader[], columns: readonly AlignedColumn[]): boolean {
  if (hasSharedFigures(headers, columns) || headers.some(isFragment)) return true;
  return haveCommonCells(headers) || areCrossed(headers);
}

/** The end of a header whose lines were not put together: by itself it names nothing. */
const FRAGMENT = /^(?:[费数额计]|境）|）)$/;

function isFragment({ piece }: AlignedHeader): boolean {
  return FRAGMENT.test(piece.text.replace(/\s/g, ''));
}

/** Whether two headers stand side by side over one column of figures: nobody knows which of them is whose. */
function hasSharedFigures(headers: readonly AlignedHeader[], columns: readonly AlignedColumn[]): boolean {
  const over = groupBy(
    headers.filter(({ piece, column }) => columns[column]?.isFigures === true && !isFigure(piece)),
    ({ column }) => column,
  );
  return [...over.values()].some((own) => own.some((one) => own.some((other) => areBeside(one, other))));
}

/** Whether headers of one column stand in one row, or at two heights and not above each other. */
function areBeside(one: AlignedHeader, other: AlignedHeader): boolean {
  if (one === other) return false;
  const [here, there] = [one.piece.box, other.piece.box];
  const isApart = here.x1 <= there.x0 || there.x1 <= here.x0;
  return one.row === other.row || (isApart && one.columnSpan === 1 && other.columnSpan === 1);
}

/** Whether two headers of one row reach over the same column: then it is not known how far each reaches. */
function haveCommonCells(headers: readonly AlignedHeader[]): boolean {
  return headers.some(({ row, column, columnSpan }) =>
    headers.some((other) => other.row === row && other.column > column && other.column < column + columnSpan),
  );
}

/** Whether a header reaches beyond one that stands over it: then it is not known either how far each reaches. */
function areCrossed(headers: readonly AlignedHeader[]): boolean {
  const endOf = ({ column, columnSpan }: AlignedHeader): number => column + columnSpan;
  return headers.some((upper) =>
    headers.some((lower) => {
      const isUnder = lower.row > upper.row && lower.column < endOf(upper) && upper.column < endOf(lower);
      return isUnder && (lower.column < upper.column || endOf(lower) > endOf(upper));
    }),
  );
}
