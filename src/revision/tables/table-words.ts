/** A cell that holds an amount and nothing else. */
export const ONLY_AMOUNT = /^-?\d[\d,，]*(?:\.\d+)?$/;
/** What stands before the name of a row: “其中：”, “1.”, “（一）”. */
export const ROW_SIGNS = /^(?:其中[:：]?|\d+[.、．]|（[一二三四五六七八九十\d]+）|[一二三四五六七八九十]+、)+/;
/** The row of a table's total. */
export const TOTAL_LABEL = /^(?:合计|总计|小计|本年(?:收入|支出)合计)$/;
/** A line at the end of a table that tells of it. */
export const NOTE_LINE = /^(?:注|备注|说明)[:：]/;
/** A heading over what names a row. */
export const NAMES_ROW = /编码|名称|^科目|^项\s*目$|功能分类|经济分类/;
