import { functionalCodesNamed, projectRow, type InternalFunctional, type InternalProjects } from '../../standards';
import { bindColumns } from '../tables/bind-columns';
import { outlineOf } from '../tables/bind-rows';
import { blocksOf, type TableBlock } from '../tables/blocks';
import { readHead, readLine, type CodedLine } from '../tables/coded-lines';
import {
  knownShare,
  pointedHead,
  pointedKey,
  type CellColumns,
  type Outline,
  type OutlineRow,
  type ReadingOptions,
  type RowHead,
} from '../tables/reading';
import { columnList, dataRows, holdsFigures, placesOf } from '../tables/segment-rows';
import { NO_CONTEXT, contextAfter, joinCode, type CodeContext } from '../sheet/codes';
import { cellText, printedText, rowWords } from '../sheet/grid';
import { isNote } from '../sheet/line-kinds';
import type { SheetSegment } from '../sheet/segments';

/** Its rows of codes are those of any functional table. */
const ROWS: InternalFunctional = { layout: 'functional', columns: [], groups: [], ignored: [] };
/** Heads the names of projects where they stand in a column of their own. */
const PROJECT_HEADER = /^项目名称$/;

/**
 * Reads 财决06: a row for each project, below the 项 that it belongs to or beside it; the rows of codes are kept where
 * the table prints them. The key of a project is made of its code and its name.
 */
export function readProjects(segment: SheetSegment, form: InternalProjects, options: ReadingOptions): Outline {
  const [block] = blocksOf(segment);
  const { byKey, unknown } = bindColumns(segment, block?.values ?? [], form);
  const rows = block === undefined ? [] : projectRows(segment, block, placesOf(byKey), options);
  return outlineOf(segment, {
    columns: columnList(byKey),
    unknown,
    rows: () => rows,
    fit: byKey.has('total') ? knownShare(rows) : 0,
  });
}

function projectRows(
  segment: SheetSegment,
  block: TableBlock,
  places: CellColumns,
  options: ReadingOptions,
): readonly OutlineRow[] {
  const column = projectColumn(segment);
  const rows: OutlineRow[] = [];
  let context = NO_CONTEXT;
  for (const row of dataRows(segment, options.rowLimit)) {
    const line = readLine(segment, block, row);
    if (!holdsFigures(segment, row, places) || rowWords(segment.grid, row).some(isNote)) {
      const code = line && joinCode(line.codes, context);
      if (code !== null) context = contextAfter(code);
      continue;
    }
    const key = pointedKey(options, row, () => true);
    const head =
      key !== null
        ? pointedHead(segment, row, key, line?.labelColumn ?? 0)
        : headOf(segment, line, column, row, context);
    if (head === null) rows.push({ row, head, column: line?.labelColumn ?? 0 });
    else rows.push({ row, head, places });
    const code = head?.code ?? (line && joinCode(line.codes, context));
    if (code !== null) context = contextAfter(code);
  }
  return rows;
}

function projectColumn({ columns }: SheetSegment): number | null {
  return columns.find(({ path }) => PROJECT_HEADER.test(path[path.length - 1] ?? ''))?.column ?? null;
}

/** A project by the column of its own, else by a name that is none of the classification's. */
function headOf(
  segment: SheetSegment,
  line: CodedLine | null,
  column: number | null,
  row: number,
  context: CodeContext,
): RowHead | null {
  const named = column === null ? '' : cellText(segment.grid, row, column);
  const code = (line && joinCode(line.codes, context)) ?? context.last;
  if (column !== null && named !== '' && functionalCodesNamed(named).length === 0) {
    return projectHead(segment, row, column, code);
  }
  if (line === null) return null;
  const isOfCode = line.name === '' || functionalCodesNamed(line.name).length > 0;
  const head = readHead(segment, ROWS, line, context);
  if (head !== null && (head.key === 'total' || isOfCode)) return head;
  return line.name === '' ? null : projectHead(segment, row, line.labelColumn, code);
}

function projectHead(segment: SheetSegment, row: number, labelColumn: number, code: string | null): RowHead {
  const label = printedText(segment.grid, row, labelColumn);
  return { key: projectRow(code, label), code: null, label, labelColumn };
}
