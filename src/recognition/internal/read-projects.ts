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
import { isLabelling, type HeaderColumn } from '../sheet/header-columns';
import { isNote } from '../sheet/line-kinds';
import type { SheetSegment } from '../sheet/segments';

/** Its rows of codes are those of any functional table. */
const ROWS: InternalFunctional = { layout: 'functional', columns: [], groups: [], ignored: [] };
/** Heads the names of the classification. */
const ITEM_NAME = /(?:科目|分类)(?:名称)?$/;
/** Heads the names of projects, the nearest to the project first; what stands over several projects is none. */
const PROJECT_NAMES: readonly RegExp[] = [
  /^(?:二级|三级|具体|明细)项目/,
  /^(?:预算|部门)?项目(?:\([^()]*\))?名称(?:\([^()]*\))?$/,
  /^项目(?:\([^()]*\))?$/,
];
/** A code of the project's own is none of the classification's. */
const PROJECT_CODE = /项目.*(?:代码|编码)/;
/** What people write before the name of a part. */
const SIGN = /^(?:其中[:：]|\d+[.、．](?!\d)|[（(]\d+[)）]|[①-⑳]|[—–-]+)\s*/;

/**
 * Reads 财决06: a row for each project, below the 项 that it belongs to or beside it; the rows of codes are kept where
 * the table prints them. The key of a project is made of its code and its name.
 */
export function readProjects(segment: SheetSegment, form: InternalProjects, options: ReadingOptions): Outline {
  const [block] = blocksOf(segment);
  const { byKey, unknown } = bindColumns(segment, block?.values ?? [], form);
  const rows = block === undefined ? [] : projectRows(segment, frameOf(segment, block), placesOf(byKey), options);
  return outlineOf(segment, {
    columns: columnList(byKey),
    unknown,
    rows: () => rows,
    fit: byKey.has('total') ? knownShare(rows) : 0,
  });
}

/** Where the codes, their names and the projects of the table stand; `projects` is null where they stand below their 项. */
interface ProjectFrame {
  readonly block: TableBlock;
  readonly projects: number | null;
}

/** By their headers: codes and names of projects are none of the classification's. */
function frameOf({ columns }: SheetSegment, block: TableBlock): ProjectFrame {
  const leafOf = ({ path }: HeaderColumn): string => path[path.length - 1] ?? '';
  const words = columns.filter(isLabelling);
  const isCode = (header: HeaderColumn): boolean => header.role !== 'name' && !PROJECT_CODE.test(leafOf(header));
  const codes = words.filter((header) => block.codes.includes(header.column) && isCode(header));
  const names = words.filter((header) => header.role !== 'code');
  const item = names.find((header) => ITEM_NAME.test(leafOf(header)));
  const found = PROJECT_NAMES.flatMap((pattern) => names.find((header) => pattern.test(leafOf(header))) ?? []);
  const [project] = found.filter((header) => header !== item);
  const own = item ?? project;
  return {
    block: { ...block, codes: codes.map(({ column }) => column), names: own?.column ?? block.names },
    projects: item === undefined ? null : (project?.column ?? null),
  };
}

function projectRows(
  segment: SheetSegment,
  { block, projects: column }: ProjectFrame,
  places: CellColumns,
  options: ReadingOptions,
): readonly OutlineRow[] {
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
  return { key: projectRow(code, label.replace(SIGN, '')), code: null, label, labelColumn };
}
