/** Signs that are written in several ways, each with the one that is kept. */
export const PLAIN_SIGNS: Readonly<Record<string, string>> = {
  '−': '-',
  '–': '-',
  '﹣': '-',
  '﹪': '%',
  '～': '~',
  '［': '[',
  '］': ']',
  '﹝': '〔',
  '﹞': '〕',
  '〝': '“',
  '〞': '”',
  '﹙': '（',
  '﹚': '）',
};

/** Half width signs of a Chinese text with the full width ones that are meant, except inside figures. */
export const CHINESE_SIGNS: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
};

/** What ends a sentence. */
export const SENTENCE_END = /[。！？]/;

/** What a line ends with where its paragraph ends too. */
export const LINE_END = /[。！？；：]$/;

/** What a line ends with that has to go on. */
export const OPEN_END = /[，、（“〔《]$|\d\.$/;

/** What no line begins with but the rest of a broken one. */
export const BROKEN_START = /^[，。；：、）”〕》%]|^(?:万元|亿元|万|元|个百分点)(?![一-龥])/;

/**
 * “教育支出（类）普通教育（款）…”: what begins so speaks of an item of its own. “教育支出（类）60.99万元，占2.07%” goes on with
 * the list that a page broke.
 */
export const ITEM_START = /^[“"]?[^，。；：（）]{2,30}（类）(?!\s*\d[\d.,]*[万亿]?元，占)/;

/** Numbers before headings and items, outermost first: the ranks of an outline. */
export const NUMBER_STYLES = [
  { style: 'part', rank: 1, pattern: /^第([一二三四五六七八九十]+|\d{1,2})(?:部分|篇|章)/ },
  { style: 'han', rank: 2, pattern: /^([一二三四五六七八九十]{1,3})[、.．，]/ },
  { style: 'hanBrackets', rank: 3, pattern: /^（([一二三四五六七八九十]{1,3})）[、.]?/ },
  { style: 'digits', rank: 4, pattern: /^(\d{1,2})(?:[、．]|\.(?!\d)|\.(?=20\d{2}年))/ },
  { style: 'digitsBrackets', rank: 5, pattern: /^（(\d{1,2})）[、.]?/ },
  { style: 'circled', rank: 6, pattern: /^([①-⑳])[、.]?/ },
] as const;

/** How a heading or an item is numbered. */
export type NumberStyle = (typeof NUMBER_STYLES)[number]['style'];

/** The line above the list of contents. */
export const CONTENTS_TITLE = /^目录$/;

/** The leaders and page number behind a line of the contents. */
export const CONTENTS_LEADERS = /[.…·•]{2}\d{0,3}$/;

/** A year of accounts, not one that something is only compared with. */
export const YEAR = /(?<![\d.比较与同和])(20\d{2})年(?:度|(?!\d{1,2}月))/g;

/** A row of a table that was saved as a line. */
export const TABLE_LINE = /\|[^|]*\|/;
/** A number that fills its line, as the cells of a table do that were copied one a line; with the wall that some leave. */
export const CELL_NUMBER = /^-?\d[\d,，]*(?:\.\d+)?%?\|?$/;
/** What no cell holds: the signs of a sentence. */
export const NO_CELL = /[。；，！？]/;
/** Lines among cells that are none: the names of tables, and headings. */
export const NO_CELL_OF_A_TABLE = /表(?:（续）)?\|?$|^第[一二三四五六七八九十\d]{1,2}部分|(?:说明|情况|解释|附件)$/;

/** The title of a budget as it is published in spring; “一般公共预算”, “预算绩效” are names that accounts have too. */
export const BUDGET_TITLE = /(?<!公共|基金|经营)预算(?:公开|编制|安排|情况|说明)|(?:部门|单位|经费)预算/;
/** What no title of a budget holds. */
export const ACCOUNTS_TITLE = /决算/;
