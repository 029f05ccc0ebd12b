import { normaliseText, tableTitle } from '../../standards';
import { rowTexts, type Grid } from './grid';
import { readSheetName, readTitle, type TitleVerdict } from './titles';

/** Rows looked at to tell what a sheet without a table is. */
const ROWS_LOOKED_AT = 60;
/** What the cover of a 决算 asks for. */
const COVER_WORDS =
  /单位负责人|财务负责人|填表人|报送日期|组织机构代码|统一社会信用代码|单位名称|编制单位|财政预算代码|单位基本性质|执行会计制度/;
/** One of these words may stand above any table. */
const LEAST_COVER_WORDS = 2;
/** A sheet that names so many different tables lists them. */
const LEAST_TITLES = 3;
/** A text so long is prose. */
const LONG_TEXT = 40;
const TITLE_ROWS = 6;

/** Why a sheet that has no table header is not part of the report. */
export function reasonFor(grid: Grid): string {
  if (grid.rows === 0) return '空表，没有内容';
  const texts = leadingTexts(grid);
  const name = normaliseText(grid.sheet.name);
  if (name.includes('目录') || countTitles(texts) >= LEAST_TITLES) return '目录';
  if (/封面|封皮|扉页/.test(name) || isCover(texts)) return '封面';
  const titled = titledReason(grid);
  if (titled !== null) return titled;
  if (/说明|备注|须知|帮助/.test(name) || texts.some((text) => text.length >= LONG_TEXT)) return '说明文字，不是报表';
  return '没有公开表的标题和表头，未识别为公开决算表';
}

/** Why a sheet whose title says what it is was not read. */
function titledReason(grid: Grid): string | null {
  const printed = printedTitle(grid);
  const title = printed?.verdict ?? readSheetName(grid.sheet.name);
  if (title?.kind === 'table') return `是《${tableTitle(title.table)}》，但没有找到表头，未读取`;
  if (title?.kind === 'foreign') return `《${printed?.text ?? ''}》不在九张公开表之列`;
  if (title === null) return null;
  return printed === null ? `工作表名说明它${title.reason}` : `《${printed.text}》${title.reason}`;
}

/** The first title among the topmost lines, where a table of its own would have it. */
function printedTitle(grid: Grid): { readonly verdict: TitleVerdict; readonly text: string } | null {
  for (let row = 0; row < Math.min(grid.rows, TITLE_ROWS); row += 1) {
    for (const text of rowTexts(grid, row)) {
      const verdict = readTitle(text);
      if (verdict !== null) return { verdict, text };
    }
  }
  return null;
}

function leadingTexts(grid: Grid): readonly string[] {
  const texts: string[] = [];
  for (let row = 0; row < Math.min(grid.rows, ROWS_LOOKED_AT); row += 1) texts.push(...rowTexts(grid, row));
  return texts;
}

function isCover(texts: readonly string[]): boolean {
  return texts.filter((text) => COVER_WORDS.test(text)).length >= LEAST_COVER_WORDS;
}

function countTitles(texts: readonly string[]): number {
  return new Set(texts.map(readTitle).flatMap((verdict) => (verdict?.kind === 'table' ? verdict.table : []))).size;
}
