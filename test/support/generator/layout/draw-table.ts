import type { Area } from '../../../../src/model';
import type { Random } from '../random';
import { type DrawnCell, type Part, textCell } from './drawing';
import type { Style } from './style';
import { columnsOf, depthOf, type DraftRow, type HeaderNode, isGroup, type TableDraft } from './table-draft';

/** A heading with the rectangle that it stands over. */
interface HeaderBox {
  readonly title: string;
  readonly area: Area;
}

/** Gives every column its place and draws header and rows. */
export function drawTable(draft: TableDraft, style: Style, random: Random): Part {
  const header = style.shuffledColumns ? shuffleColumns(draft.header, random) : draft.header;
  const columns = columnsOf(header);
  const depth = Math.max(draft.depth, depthOf(header));
  const boxes = headerBoxes(header, 0, 0, depth);
  const body = [...draft.underHeader, ...draft.rows];
  return {
    role: 'table',
    headerRows: depth + draft.underHeader.length,
    rows: [...drawHeader(boxes, depth, columns.length, style), ...body.map((row) => drawRow(row, columns))],
    merges:
      style.headers === 'merged'
        ? [...boxes.map(({ area }) => area).filter(isWide), ...rowMerges(body, columns, depth)]
        : [],
  };
}

/** Movable columns change places among themselves, at every level. */
function shuffleColumns(nodes: readonly HeaderNode[], random: Random): readonly HeaderNode[] {
  const inner = nodes.map((node) =>
    isGroup(node) ? { ...node, children: shuffleColumns(node.children, random) } : node,
  );
  const moved = random.shuffle(inner.filter(({ movable }) => movable)).values();
  return inner.map((node) => (node.movable ? (moved.next().value ?? node) : node));
}

function headerBoxes(nodes: readonly HeaderNode[], top: number, left: number, depth: number): readonly HeaderBox[] {
  let at = left;
  return nodes.flatMap((node) => {
    const width = columnsOf([node]).length;
    const bottom = isGroup(node) ? top : depth - 1;
    const box = { title: node.title, area: { top, left: at, bottom, right: at + width - 1 } };
    const below = isGroup(node) ? headerBoxes(node.children, top + 1, at, depth) : [];
    at += width;
    return [box, ...below];
  });
}

function drawHeader(boxes: readonly HeaderBox[], depth: number, width: number, style: Style): Part['rows'] {
  const grid = Array.from({ length: depth }, () => Array.from({ length: width }, (): DrawnCell => null));
  for (const { title, area } of boxes) {
    const filled = style.headers === 'repeated' ? area : { ...area, bottom: area.top, right: area.left };
    for (const row of grid.slice(filled.top, filled.bottom + 1)) {
      row.fill(textCell('header', title), filled.left, filled.right + 1);
    }
  }
  return grid;
}

function drawRow(row: DraftRow, columns: readonly string[]): readonly DrawnCell[] {
  return columns.map((column) => row.cells.get(column) ?? null);
}

function rowMerges(rows: readonly DraftRow[], columns: readonly string[], firstRow: number): readonly Area[] {
  return rows.flatMap(({ merges }, index) =>
    merges.map(([from, to]) => {
      const row = firstRow + index;
      return { top: row, bottom: row, left: columns.indexOf(from), right: columns.indexOf(to) };
    }),
  );
}

function isWide(area: Area): boolean {
  return area.top !== area.bottom || area.left !== area.right;
}
