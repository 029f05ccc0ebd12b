import { formatAmount, type BoundCell, type RecognisedTable, type TextDocument } from '../../model';
import { paragraphAt, type TablePair } from './text-tables';

/** How a table of the text prints its amounts. */
export interface CellManner {
  /** What it prints where there is nothing: 0.00, 0, —; null where such cells are always empty. */
  readonly zero: string | null;
  /** Whether it leaves cells empty. */
  readonly leavesEmpty: boolean;
  readonly groups: boolean;
  readonly unit: RecognisedTable['unit'];
}

/** What a cell of a table in the text says. */
export function textOfCell({ plain, paragraphs }: TextDocument, paragraph: number): string {
  const span = paragraphs[paragraph]?.span;
  return span === undefined ? '' : plain.slice(span.start, span.end);
}

/** @param groups whether the other tables of the text part thousands, for one that holds no large amount */
export function cellManner(document: TextDocument, pair: TablePair, groups: boolean): CellManner {
  const texts = amountTexts(document, pair);
  const large = texts.filter((text) => LARGE.test(text));
  return {
    zero: texts.find((text) => /^(?:0(?:\.0+)?|[—－-])$/.test(text)) ?? null,
    leavesEmpty: texts.includes(''),
    groups: large.length === 0 ? groups : large.some((text) => GROUPED.test(text)),
    unit: pair.inText.unit,
  };
}

/** Whether the tables of a text part thousands. */
export function areGrouped(document: TextDocument, pairs: readonly TablePair[]): boolean {
  return pairs.some((pair) => amountTexts(document, pair).some((text) => GROUPED.test(text)));
}

/** Only amounts from 1,000 on show whether thousands are parted. */
const LARGE = /\d{4}|\d[,，]\d{3}/;
/** Thousands parted by a comma of either width. */
const GROUPED = /\d[,，]\d{3}/;

/** What the cells of a table print. */
function amountTexts(document: TextDocument, { sheet, inText }: TablePair): readonly string[] {
  return inText.rows.flatMap(({ cells }) =>
    [...cells.values()].flatMap(({ ref }) => {
      const paragraph = paragraphAt(sheet, ref.row, ref.column);
      return paragraph === null ? [] : [textOfCell(document, paragraph).trim()];
    }),
  );
}

/** What a cell of the books is in a table of the text; `was` is what stands there. */
export function printCell(cell: BoundCell | undefined, was: string, manner: CellManner): string {
  const fen = cell?.amount?.fen ?? 0;
  if (fen !== 0) return formatAmount(fen, manner.unit, { grouping: manner.groups });
  const { zero, leavesEmpty } = manner;
  if (zero === null) return leavesEmpty ? '' : formatAmount(0, manner.unit);
  if (!leavesEmpty) return zero;
  if (cell === undefined) return /\d/.test(was) ? zero : was;
  return cell.kind === 'blank' ? '' : zero;
}
