import { groupBy } from '../../../model';
import { isFigure } from '../pages/words-and-figures';
import type { AlignedHeader } from './alignment';
import type { AlignedColumn } from './column-edges';
import { NEARLY_MIDDLE } from './header-spans';

/** Whether it is not known which of the headers of a table is whose. */
export function areDoubtful(headers: readonly AlignedHeader[], columns: readonly AlignedColumn[]): boolean {
  if (hasSharedFigures(headers, columns) || headers.some(isFragment)) return true;
  return haveCommonCells(headers) || areCrossed(headers) || areAlike(headers, columns);
}

/**
 * Whether two columns of figures have the same lowest header, no words between them, and nothing above it that tells one
 * from the other for sure: what stands above must be in the middle of its columns.
 */
function areAlike(headers: readonly AlignedHeader[], columns: readonly AlignedColumn[]): boolean {
  const words = headers.filter(({ piece }) => !isFigure(piece));
  const over = columns.map((_, at) =>
    words.filter(({ column, columnSpan }) => at >= column && at < column + columnSpan).sort((a, b) => b.row - a.row),
  );
  const holdsNoWords = (column: AlignedColumn | undefined): boolean =>
    column?.isFigures === true || column?.isEmpty === true;
  return columns.some((column, at) => {
    const [leaf, ...above] = over[at] ?? [];
    if (!holdsNoWords(column) || leaf === undefined) return false;
    for (let next = at + 1; holdsNoWords(columns[next]); next += 1) {
      const [other, ...others] = over[next] ?? [];
      if (other === undefined || bare(other) !== bare(leaf)) continue;
      const isTold = [above, others].some((group) =>
        group.some((each) => !others.includes(each) || !above.includes(each)),
      );
      if (!isTold || [...above, ...others].some(isAside)) return true;
    }
    return false;
  });
}

function bare({ piece }: AlignedHeader): string {
  return piece.text.replace(/\s/g, '');
}

function isAside({ aside, piece }: AlignedHeader): boolean {
  return aside > piece.size * NEARLY_MIDDLE;
}

/** The end of a header whose lines were not put together: by itself it names nothing. */
const FRAGMENT = /^(?:[费数额计]|境）|）)$/;

function isFragment(header: AlignedHeader): boolean {
  return FRAGMENT.test(bare(header));
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
