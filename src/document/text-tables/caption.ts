import { countedNote } from '../../model';

/** What is printed around a table and belongs to it, as the lines of a sheet. */

const MOST_LINES = 6;
/** A longer line is a sentence. */
const LONGEST = 60;
/** How sentences end; captions do not. */
const SENTENCE = /[。；;，,！!？?：:]$/;
/** The name of a table ends in 表, with or without a bracket or 续表. */
const TITLE = /表(?:[（(][^（()）]{0,12}[)）]|[（(]?续表?[)）]?)?$/;
/** What stands above a title rather than below it. */
const ABOVE_TITLE = /^(?:附件|附表|附|表)[\d一二三四五六七八九十]{0,3}[：:]?$|^[（(]?公开\d+表[)）]?$/;
/** The number of a published table: “公开01表”. */
const PUBLIC_NUMBER = /^[（(]?公开\d+表[)）]?$/;
/** Whose table it is, of when, and in which unit. */
const STATEMENT = /(?:单位|部门|科室|年度|日期|编制)(?:名称)?\s*[：:]|^[（(]?(?:单位[：:])?(?:万元|元)[)）]?$/;
/** What a note below a table begins with. */
const NOTE = /^(?:注|备注|说明)(?:\d*[：:、.]|释)/;
/** The total of a table in which there is nothing, which may stand between its headers and its notes. */
const NIL_TOTAL = /^(?:[合总]\s*计)?[-－—–0.\s]*$/;
/** So many notes may belong to a table. */
const MOST_NOTES = 4;
/** A longer one is running text. */
const LONGEST_NOTE = 400;

/**
 * The lines above a table that say what it is: title, number, unit, measure.
 * @param before the lines above, the nearest last; lines of other tables and of contents are not among them
 */
export function captionLines(before: readonly string[]): readonly string[] {
  const near = before
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(-MOST_LINES)
    .reverse();
  const lines: string[] = [];
  let hasTitle = false;
  for (const line of near) {
    if (line.length > LONGEST || isSentence(line)) break;
    if (hasTitle && !ABOVE_TITLE.test(compact(line)) && !isStatement(line)) break;
    lines.unshift(line);
    hasTitle ||= isTableCaption(line);
  }
  return hasTitle ? lines : lines.slice(lastOther(lines) + 1);
}

/** The notes right below a table, or below its total where that is nil and was not taken for a row. */
export function noteLines(after: readonly string[]): readonly string[] {
  const below = after.map((line) => line.trim()).filter((line) => line !== '');
  const near = below.slice(
    Math.max(
      0,
      below.findIndex((line) => !NIL_TOTAL.test(line)),
    ),
  );
  let counted: number | null = null;
  const end = near.findIndex((line) => {
    counted = countedNote(line, counted);
    return (counted === null && !NOTE.test(line)) || line.length > LONGEST_NOTE;
  });
  return near.slice(0, Math.min(end < 0 ? near.length : end, MOST_NOTES));
}

/** Whether a line states something of the table below it, and is no title: unit, number, measure. */
export function isOfCaption(line: string): boolean {
  return isStatement(line) || ABOVE_TITLE.test(compact(line));
}

/** Whether a line begins as a note below a table does. */
export function isTableNote(line: string): boolean {
  return NOTE.test(line.trim());
}

/** Whether a line is the number of a published table. */
export function isPublicNumber(line: string): boolean {
  return PUBLIC_NUMBER.test(compact(line));
}

/** Whether a line is the name of a table: 收入支出决算总表, 表1 部门收支表（续）. */
export function isTableCaption(line: string): boolean {
  const text = compact(line);
  return text.length > 2 && text.length <= LONGEST && TITLE.test(text) && !isPublicNumber(text) && !isStatement(line);
}

/** Lines without a title count as far up as each states something: what stands above them is another matter. */
function lastOther(lines: readonly string[]): number {
  return lines.reduce((last, line, index) => (isStatement(line) || ABOVE_TITLE.test(compact(line)) ? last : index), -1);
}

/** Whether a line states unit, date or measure. */
function isStatement(line: string): boolean {
  return STATEMENT.test(line);
}

/** Whether a line is running text; a statement may end in a colon and is none. */
function isSentence(line: string): boolean {
  return SENTENCE.test(line) && !isStatement(line);
}

/** Titles are often set with blanks between their letters: “收 入 决 算 表”. */
function compact(line: string): string {
  return line.replace(/\s/g, '');
}
