import { TABLE_STANDARDS, normaliseHeader, remember, type ColumnStandard, type TableStandard } from '../../standards';

/** 收入 and 支出 head the two halves of a summary table. */
export const INCOME_SIDE = '收入';
export const OUTGO_SIDE = '支出';

const CODE_HEADER = /(?:编码|代码)(?:\(.*\))?$/;
/** One level of a code, or several in one cell: 类, 款 and 项 stand close together where codes are narrow. */
const CODE_LEVEL = /^(?=.)类?款?项?$/;
const NAME_HEADER = /^(?:科目|项目|单位)?名称$|^(?:预算|所属)单位(?:名称)?$|(?:科目|分类)(?:\(.*\))?$|科目名称$/;
const LABEL_HEADER = /^(?:收入|支出)?项目(?:\(.*\))?$/;
/** Names of projects, and words about them that stand beside: of 财决06, where they are no figures. */
const PROJECT_NAME =
  /^(?:[一二三]级|具体|明细|预算|部门)?项目(?:\([^()]{1,6}\))?名称(?:\([^()]{1,6}\))?$|^(?:[一二三]级|具体|明细)项目$/;
const PROJECT_MARK =
  /^是否(?:为)?(?:基建|横向|科研|涉密|跨年|专项)|^(?:基建)?项目(?:类别|类型|属性|来源|性质|负责人|单位|主管处室)$|^(?:项目)?(?:立项|起始|开始|结束|终止)年[度份]$/;
const LINE_HEADER = /^(?:行次|行号|序号)$/;
const RANK_HEADER = /^(?:栏次|列次)$/;

/** Headers that say "the whole" or "the figure" and mean whatever stands above them. */
const NEUTRAL = new Set(['合计', '小计', '总计', '金额', '决算数', '决算', '决算数(金额)']);
/** What a row of totals may be called. */
const TOTALS = new Set(['合计', '总计', '小计', '本年合计', '合计数']);
/** Every header that the standards of the public tables know. */
const KNOWN = new Set(TABLE_STANDARDS.flatMap(wordsOf));
/** The two sides of 三公: budget and final amount. */
const SIDES = /^(?:年初|全年|调整|调整后)?预算数?$|^决算数?$|^支出决算数$/;

/** What a column says of its rows: their code, name or label, or (`line`) their number 行次. */
export type FrameRole = 'code' | 'name' | 'label' | 'line';

/** The part a header plays in the frame of a table; null for headers of amounts. */
export function frameRole(header: string): FrameRole | null {
  if (LINE_HEADER.test(header)) return 'line';
  if (CODE_LEVEL.test(header) || CODE_HEADER.test(header)) return 'code';
  if (LABEL_HEADER.test(header)) return 'label';
  return [NAME_HEADER, PROJECT_NAME, PROJECT_MARK].some((words) => words.test(header)) ? 'name' : null;
}

/** 栏次 stands before the numbers of columns and heads nothing. */
export function isRank(text: string): boolean {
  return RANK_HEADER.test(text);
}

export function isCodeLevel(text: string): boolean {
  return CODE_LEVEL.test(text);
}

export function isNeutral(header: string): boolean {
  return NEUTRAL.has(header);
}

/** 单位 alone: it heads units of measure beside the names of rows, and the units themselves where nothing else does. */
export function isBareUnit(header: string): boolean {
  return header === '单位';
}

/** 合计 and its kin, as the label of a row. */
export function isTotalLabel(text: string): boolean {
  return TOTALS.has(text);
}

/** Words that only a header has and no row of figures. */
export const isFrameWord = remember((text) => {
  const header = normaliseHeader(text);
  const isSide = text === INCOME_SIDE || text === OUTGO_SIDE;
  return isSide || frameRole(header) !== null || isRank(text) || SIDES.test(header);
});

/** Words that a header may be. Some of them (合计, the items of 三公) are labels of rows as well. */
export const isHeaderWord = remember(
  (text) => isFrameWord(text) || KNOWN.has(text) || KNOWN.has(normaliseHeader(text)) || NEUTRAL.has(text),
);

/** The words that headers of one set of tables are known by; `isFrame` tells those that no row of figures has. */
export interface HeaderWords {
  readonly isHeader: (text: string) => boolean;
  readonly isFrame: (text: string) => boolean;
}

export const PUBLIC_WORDS: HeaderWords = { isHeader: isHeaderWord, isFrame: isFrameWord };

function wordsOf(standard: TableStandard): readonly string[] {
  const columns: readonly ColumnStandard[] =
    standard.layout === 'summary' ? [...standard.income.columns, ...standard.outgo.columns] : standard.columns;
  // The items of 三公 head columns in most of its forms.
  const items = standard.layout === 'items' ? standard.rows.flatMap(({ labels }) => labels) : [];
  return [...columns.flatMap(({ labels }) => labels), ...standard.groups, ...standard.ignored, ...items].map(
    normaliseHeader,
  );
}
