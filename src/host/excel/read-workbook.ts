import type { Area, SheetSnapshot, WorkbookSnapshot } from '../../model';
import {
  cellsInBlocks,
  cellsWithin,
  refuseTooLarge,
  FIRST_ROW,
  takeBlocks,
  type RowBlock,
  type Extent,
} from '../blocks';
import { emptyGrids, trimEnd, type SheetGrids } from '../grids';
import { isMet, MERGES } from './capabilities';
import { appendBlock } from './matrices';
import { firstPortion } from './portions';
import { richApiCode } from './rich-api-errors';
import type { ExcelRun } from './run-excel';
import { countsFrom1904 } from './date-system';
import { filledExtents, loadUsedParts } from './filled-extents';
import { askSheets, type AskedSheet, type SheetMemory } from './sheets';
import { EXCEL_TEXTS } from './texts';

/** Refusals that may mean no more than "too much at once"; Excel on the web says it in either way. */
const TOO_MUCH = new Set(['ResponsePayloadSizeLimitExceeded', 'GeneralException', 'CellsExceedLimit']);

/** A refusal of so few cells has another reason than their number. */
const LEAST_PORTION = 2_000;

/**
 * The whole workbook as plain data: the list of sheets, their used ranges, then the cells. Three round trips
 * up to 4 MB of answer (two where the sheets are known), one more per further 4 MB; one more each where something
 * small stands far from the tables, and where a date tells from which year it is counted.
 */
export async function readOpenWorkbook(run: ExcelRun, memory: SheetMemory): Promise<WorkbookSnapshot> {
  const { workbook } = run.context;
  workbook.load('name');
  run.report(0, 1, EXCEL_TEXTS.reading);
  const sheets = await askSheets(run, memory, loadUsedParts);
  const extents = await filledExtents(run, sheets);
  refuseTooLarge(extents);
  const contents = await readCells(run, sheets, extents);
  const dates = (await countsFrom1904(run, sheets, contents)) ? { datesFrom1904: true as const } : {};
  return {
    name: workbook.name,
    sheets: sheets.map((sheet, index) => ({ ...snapshotOf(sheet, contents[index]), ...dates })),
  };
}

/** Merges come block by block, beside the grids. */
interface Content extends SheetGrids {
  merges: readonly Area[];
}

/** What was asked of them does not matter here any more. */
type Sheets = readonly AskedSheet<unknown>[];

/** Portion by portion until all is read; a refused portion is asked for again, smaller. */
async function readCells(run: ExcelRun, sheets: Sheets, extents: readonly Extent[]): Promise<readonly Content[]> {
  const contents = sheets.map((): Content => ({ ...emptyGrids(), merges: [] }));
  const total = cellsWithin(extents);
  let portion = firstPortion(total);
  let position = FIRST_ROW;
  for (let done = 0; done < total;) {
    const { blocks, next } = takeBlocks(extents, position, portion.cells);
    run.report(done, total, EXCEL_TEXTS.readingSheet(sheets[position.sheet]?.name ?? ''));
    const bytes = await readBlocks(run, sheets, contents, blocks);
    if (bytes === null) {
      portion = portion.refused();
      continue;
    }
    const cells = cellsInBlocks(blocks);
    portion = portion.answered(cells, bytes);
    position = next;
    done += cells;
  }
  contents.forEach(trimEnd);
  return contents;
}

/** One round trip. Answers the bytes that came; null where Excel found it too much. */
async function readBlocks(
  run: ExcelRun,
  sheets: Sheets,
  contents: readonly Content[],
  blocks: readonly RowBlock[],
): Promise<number | null> {
  const queued = blocks.map((block) => queueBlock(sheets[block.sheet]?.sheet, contents[block.sheet], block));
  try {
    await run.sync();
  } catch (error) {
    if (TOO_MUCH.has(richApiCode(error) ?? '') && cellsInBlocks(blocks) > LEAST_PORTION) return null;
    throw error;
  }
  return queued.reduce((sum, take) => sum + take(), 0);
}

/** Queues the loads of a block; the answer takes what came and says how many bytes that were. */
function queueBlock(sheet: Excel.Worksheet | undefined, content: Content | undefined, block: RowBlock): () => number {
  if (!sheet || !content) throw new RangeError(`no sheet ${block.sheet}`);
  const range = sheet.getRangeByIndexes(block.top, 0, block.rows, block.columns);
  range.load('values,formulas,numberFormat,valueTypes');
  const merged = isMet(MERGES) ? loadMerges(range) : null;
  return () => {
    if (merged) content.merges = [...content.merges, ...mergesOf(merged)];
    return appendBlock(content, range);
  };
}

/** Excel names the merges whose top left cell lies in the range, so blocks of rows never share one. */
function loadMerges(range: Excel.Range): Excel.RangeAreas {
  const corners = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];
  return range.getMergedAreasOrNullObject().load(corners.map((name) => `areas/items/${name}`).join(','));
}

/** Excel counts rows and columns; ours are both ends, from 0. */
function mergesOf(merged: Excel.RangeAreas): readonly Area[] {
  if (merged.isNullObject) return [];
  return merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  }));
}

function snapshotOf(sheet: AskedSheet<unknown>, content: Content | undefined): SheetSnapshot {
  const { name, visibility, isProtected } = sheet;
  return { name, visibility, isProtected, ...(content ?? { ...emptyGrids(), merges: [] }) };
}
