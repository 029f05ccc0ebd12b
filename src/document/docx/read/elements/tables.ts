import { maybeAttribute, maybeChild, skipRest, type XmlElement } from '../../../package/xml';
import {
  countOne,
  DONE,
  passOver,
  readProperties,
  type Handler,
  type Leave,
  type OpenCell,
  type OpenRow,
  type OpenTable,
  type Reader,
} from '../reader';
import { OPEN } from '../story';
import { numberIn } from '../styles';
import { settle } from './blocks';

/** Tables, their rows and cells. */
export const TABLE_HANDLERS: Readonly<Record<string, Handler>> = {
  tbl: openTable,
  tblPr: passOver,
  tblPrEx: passOver,
  tblGrid: passOver,
  tr: openRow,
  trPr: readRowProperties,
  tc: openCell,
  tcPr: readCellProperties,
};

/** A table may stand in a cell: the row around it is kept aside until it ends. */
function openTable(reader: Reader): Leave {
  const { flow, story } = reader;
  countOne(reader);
  settle(flow);
  const count = story.paragraphs.length;
  const table: OpenTable = { paragraphsBefore: count, paragraphsBehind: count, cell: flow.cell, rows: [] };
  story.tables.push(table);
  flow.tables.push(table);
  const { row } = flow;
  flow.row = null;
  return () => {
    flow.tables.pop();
    table.paragraphsBehind = story.paragraphs.length;
    flow.row = row;
  };
}

/** A row gathers its cells and joins the innermost table once it ends. */
function openRow(reader: Reader): Leave {
  const { flow, tags } = reader;
  countOne(reader);
  const row: OpenRow = { place: { start: tags.textEnd, end: OPEN }, skippedColumns: 0, cells: [] };
  flow.row = row;
  return () => {
    row.place.end = tags.at;
    flow.tables[flow.tables.length - 1]?.rows.push(row);
    flow.row = null;
  };
}

/**
 * A deleted row is passed over as a whole. `gridBefore` leaves columns out at its beginning (ISO/IEC 29500-1 17.4.15).
 */
function readRowProperties(reader: Reader): typeof DONE {
  const properties = readProperties(reader);
  const { flow, remarks, leaving, tags } = reader;
  if (flow.row !== null) flow.row.skippedColumns = numberIn(valueOf(properties, 'gridBefore')) ?? 0;
  if (maybeChild(properties, 'ins')) remarks.add('trackedChanges');
  if (!maybeChild(properties, 'del')) return DONE;
  remarks.add('trackedChanges');
  skipRest(tags);
  leaving.pop();
  flow.row = null;
  return DONE;
}

/** A cell gathers its paragraphs. What a deleted mark carried over may not leave it. */
function openCell(reader: Reader): Leave {
  const { flow } = reader;
  countOne(reader);
  const outer = flow.cell;
  const { row } = flow;
  const cell: OpenCell = { row, columnSpan: 1, mergesUp: false, paragraphs: [] };
  flow.cell = cell;
  return () => {
    settle(flow);
    row?.cells.push(cell);
    flow.cell = outer;
  };
}

/** A cell that hangs below another one holds text that nobody sees. */
function readCellProperties(reader: Reader): typeof DONE {
  const properties = readProperties(reader);
  const { flow, remarks, leaving, tags } = reader;
  const { cell } = flow;
  if (cell === null) return DONE;
  cell.columnSpan = Math.max(1, numberIn(valueOf(properties, 'gridSpan')) ?? 1);
  if (maybeChild(properties, 'cellIns')) remarks.add('trackedChanges');
  const isDeleted = maybeChild(properties, 'cellDel') !== undefined;
  if (isDeleted) remarks.add('trackedChanges');
  cell.mergesUp = hangsBelow(reader, properties);
  if (!isDeleted && !cell.mergesUp) return DONE;
  skipRest(tags);
  const leave = leaving.pop();
  if (isDeleted) cell.columnSpan = 0;
  leave?.();
  return DONE;
}

/** Only where the row above has a cell that begins at the same column. */
function hangsBelow({ flow }: Reader, properties: XmlElement): boolean {
  const merge = maybeChild(properties, 'vMerge');
  if (merge === undefined || maybeAttribute(merge, 'val') === 'restart') return false;
  const rows = flow.tables[flow.tables.length - 1]?.rows ?? [];
  const above = rows[rows.length - 1];
  return above !== undefined && flow.row !== null && startsOf(above).includes(endOf(flow.row));
}

/** The grid columns at which the cells of a row begin. */
function startsOf({ skippedColumns, cells }: OpenTable['rows'][number]): readonly number[] {
  let at = skippedColumns;
  return cells.map(({ columnSpan }) => {
    const start = at;
    at += columnSpan;
    return start;
  });
}

/** The grid column behind a row's last cell. */
function endOf({ skippedColumns, cells }: OpenRow): number {
  return cells.reduce((end, { columnSpan }) => end + columnSpan, skippedColumns);
}

/** The `w:val` of a child; undefined where either is not there. */
function valueOf(parent: XmlElement, local: string): string | undefined {
  const child = maybeChild(parent, local);
  return child && maybeAttribute(child, 'val');
}
