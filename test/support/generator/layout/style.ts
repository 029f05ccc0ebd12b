/** How amounts are written into cells. */
export interface AmountStyle {
  /** What an amount of zero looks like; `mixed` is blank in some cells and 0 in others. */
  readonly zeros: 'blank' | 'zero' | 'dash' | 'mixed';
  readonly kind: 'number' | 'separators' | 'fullWidth';
  /** Whether cells hold what they show, or the figure at full precision. */
  readonly digits: 'shown' | 'full';
  readonly format: 'fixed' | 'general';
  readonly formulas: boolean;
}

/** Every choice that a drawn book rests on. Noise is a change of some of them. */
export interface Style {
  readonly tabs: 'official' | 'titles' | 'numbered' | 'sheetN' | 'cut';
  readonly titleRows: boolean;
  /** Titles as some provinces shorten or lengthen them. */
  readonly titleAliases: boolean;
  /** Where the account year is written. */
  readonly yearIn: 'fileName' | 'title' | 'headLine' | 'nowhere';
  readonly nameLine: '部门：' | '编制单位：' | '单位：' | '单位名称：' | '公开部门：' | '部门:';
  /** Whether the name is followed by （汇总） or （本级） where the unit is one or the other. */
  readonly scopeSuffix: boolean;
  readonly unitWording: '金额单位：{}' | '单位：{}' | '（{}）' | '金额单位:{}' | '单位:人民币{}' | '计量单位：{}';
  readonly unitOn: 'every' | 'some' | 'none';
  readonly codes: 'merged' | 'oneCell' | 'threeCells' | 'sparse';
  readonly codesAs: 'text' | 'number';
  readonly indent: boolean;
  readonly total: 'edition' | 'first' | 'last' | 'headerRow';
  readonly headers: 'merged' | 'unmerged' | 'repeated';
  readonly lineNumbers: boolean;
  readonly shuffledColumns: boolean;
  readonly threePublic: 'edition' | 'blocks' | 'interleaved' | 'vertical';
  readonly economicBlocks: 'edition' | 1 | 2 | 3;
  /** Whether 公开06 adds 人员经费 and 公用经费 up. */
  readonly basicTotal: boolean;
  readonly amountHeading: '决算数' | '金额';
  readonly oldLabels: boolean;
  readonly ordinals: boolean;
  /** Leave out 类 and 款 that are zero everywhere. */
  readonly omitZeroRows: boolean;
  readonly educationFees: boolean;
  readonly priorYearColumn: boolean;
  readonly budgetColumns: boolean;
  readonly notes: 'standard' | 'none' | 'many';
  readonly amounts: AmountStyle;
}

/** A book as the official client exports it. */
export const BASE_STYLE: Style = {
  tabs: 'official',
  titleRows: true,
  titleAliases: false,
  yearIn: 'fileName',
  nameLine: '部门：',
  scopeSuffix: false,
  unitWording: '金额单位：{}',
  unitOn: 'every',
  codes: 'merged',
  codesAs: 'text',
  indent: false,
  total: 'edition',
  headers: 'merged',
  lineNumbers: true,
  shuffledColumns: false,
  threePublic: 'edition',
  economicBlocks: 'edition',
  basicTotal: false,
  amountHeading: '决算数',
  oldLabels: false,
  ordinals: true,
  omitZeroRows: false,
  educationFees: false,
  priorYearColumn: false,
  budgetColumns: false,
  notes: 'standard',
  amounts: { zeros: 'blank', kind: 'number', digits: 'shown', format: 'fixed', formulas: false },
};
