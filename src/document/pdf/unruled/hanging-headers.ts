import type { UnruledRow } from '../pages/unruled-regions';
import { isAmount, isDashPiece, isFigure } from '../pages/words-and-figures';
import { middleOf, type PagePiece } from '../pieces/pieces';

/** In parts of the letters' height: lines of one header stand no further apart, and have their middles so close. */
const NEXT_LINE = { down: 1.75, across: 0.35 } as const;

/** The headers of a table, with what hangs from them into its first row, and its rows without that. */
interface HangingHeaders {
  readonly top: readonly UnruledRow[];
  readonly body: readonly UnruledRow[];
  readonly hanging: readonly PagePiece[];
}

/**
 * The headers and the rows of a table. The last line of a header that had no room stands in the first row below, behind
 * its first figure and in a column that has no words: it is of the header.
 * @param count how many rows are headers
 */
export function withHangingHeaders(rows: readonly UnruledRow[], count: number): HangingHeaders {
  const [top, body] = [rows.slice(0, count), rows.slice(count)];
  const [first, ...others] = body;
  const last = top[top.length - 1];
  if (first === undefined || last === undefined) return { top, body, hanging: [] };
  const heads = top.flatMap(({ pieces }) => pieces);
  const isCounted = (piece: PagePiece): boolean => isAmount(piece) || isDashPiece(piece);
  const words = others.flatMap(({ pieces }) => pieces.filter((piece) => !isCounted(piece)));
  const start = Math.min(...first.pieces.filter(isCounted).map(({ box }) => box.x1));
  const hanging = first.pieces.filter(
    (piece) =>
      piece.box.x0 > start &&
      !isFigure(piece) &&
      heads.some((head) => isNextLine(head, piece)) &&
      !words.some(({ box }) => box.x0 < piece.box.x1 && piece.box.x0 < box.x1),
  );
  if (hanging.length === 0) return { top, body, hanging: [] };
  const rest = first.pieces.filter((piece) => !hanging.includes(piece));
  return {
    top: [...top.slice(0, -1), { ...last, pieces: [...last.pieces, ...hanging] }],
    body: [{ ...first, pieces: rest }, ...others],
    hanging,
  };
}

/** Whether words stand right under a header, in the middle of its column. */
function isNextLine(head: PagePiece, piece: PagePiece): boolean {
  const down = piece.baseline - head.baseline;
  const isBelow = down > piece.size / 2 && down < piece.size * NEXT_LINE.down;
  return isBelow && Math.abs(middleOf(head) - middleOf(piece)) <= piece.size * NEXT_LINE.across;
}
