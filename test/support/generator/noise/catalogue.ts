import type { Noise } from './noise';
import {
  addColumnLeft,
  addCoverAndContents,
  addHiddenSheets,
  addOlderCopy,
  addRowsAbove,
  continueOnSecondSheet,
  continueWithBareRows,
  joinSideBySide,
  joinTwoTables,
  leaveTablesOut,
  mixUnits,
  shuffleSheets,
} from './sheet-shapes';
import { breakLines, fullWidth, halfWidth, rewriteTexts, spaceOut } from './text-shapes';

const CATALOGUE = {
  // Tabs and titles
  titleTabs: { group: 'tabs', style: { tabs: 'titles' } },
  numberedTabs: { group: 'tabs', style: { tabs: 'numbered' } },
  plainTabs: { group: 'tabs', style: { tabs: 'sheetN' } },
  cutTabs: { group: 'tabs', style: { tabs: 'cut' } },
  titleAliases: { group: 'titles', style: { titleAliases: true } },
  titlesOnTabsOnly: { group: 'tabs', style: { tabs: 'titles', titleRows: false } },
  noTitlesAnywhere: { group: 'tabs', style: { tabs: 'sheetN', titleRows: false } },
  // Unit, year, scope, amount unit
  yearInTitle: { group: 'year', style: { yearIn: 'title' } },
  yearInHeadLine: { group: 'year', style: { yearIn: 'headLine' } },
  yearNowhere: { group: 'year', style: { yearIn: 'nowhere' } },
  compilerNameLine: { group: 'nameLine', style: { nameLine: '编制单位：' } },
  unitNameLine: { group: 'nameLine', style: { nameLine: '单位：' } },
  longNameLine: { group: 'nameLine', style: { nameLine: '单位名称：' } },
  publishedNameLine: { group: 'nameLine', style: { nameLine: '公开部门：' } },
  scopeSuffix: { group: 'scope', style: { scopeSuffix: true } },
  shortUnitWording: { group: 'unitWording', style: { unitWording: '单位：{}' } },
  bracketUnitWording: { group: 'unitWording', style: { unitWording: '（{}）' } },
  halfWidthUnitWording: { group: 'unitWording', style: { unitWording: '金额单位:{}' } },
  currencyUnitWording: { group: 'unitWording', style: { unitWording: '单位:人民币{}' } },
  measureUnitWording: { group: 'unitWording', style: { unitWording: '计量单位：{}' } },
  unitOnSomeSheets: { group: 'unitOn', style: { unitOn: 'some' } },
  unitOnNoSheet: { group: 'unitOn', style: { unitOn: 'none' } },
  mixedUnits: { group: 'unitOn', reshape: mixUnits },
  // Rows and codes
  codesInOneCell: { group: 'codes', style: { codes: 'oneCell' } },
  codesInThreeCells: { group: 'codes', style: { codes: 'threeCells' } },
  codesWithoutParents: { group: 'codes', style: { codes: 'sparse' } },
  codesAsNumbers: { group: 'codesAs', style: { codesAs: 'number' } },
  indented: { group: 'indent', style: { indent: true } },
  totalFirst: { group: 'total', style: { total: 'first' } },
  totalLast: { group: 'total', style: { total: 'last' } },
  totalOnHeaderRow: { group: 'total', style: { total: 'headerRow' } },
  oldLabels: { group: 'labels', style: { oldLabels: true } },
  noOrdinals: { group: 'ordinals', style: { ordinals: false } },
  rowsLeftOut: { group: 'rows', style: { omitZeroRows: true } },
  // Headers and columns
  unmergedHeaders: { group: 'headers', style: { headers: 'unmerged' } },
  repeatedHeaders: { group: 'headers', style: { headers: 'repeated' } },
  noLineNumbers: { group: 'lineNumbers', style: { lineNumbers: false } },
  shuffledColumns: { group: 'columns', style: { shuffledColumns: true } },
  threePublicInBlocks: { group: 'threePublic', style: { threePublic: 'blocks' } },
  threePublicInterleaved: { group: 'threePublic', style: { threePublic: 'interleaved' } },
  threePublicVertical: { group: 'threePublic', style: { threePublic: 'vertical' } },
  basicInOneBlock: { group: 'economicBlocks', style: { economicBlocks: 1 } },
  basicInTwoBlocks: { group: 'economicBlocks', style: { economicBlocks: 2 } },
  basicInThreeBlocks: { group: 'economicBlocks', style: { economicBlocks: 3 } },
  basicTotalRow: { group: 'basicTotal', style: { basicTotal: true } },
  plainAmountHeading: { group: 'amountHeading', style: { amountHeading: '金额' } },
  educationFees: { group: 'educationFees', style: { educationFees: true } },
  budgetColumns: { group: 'moreColumns', style: { budgetColumns: true } },
  priorYearColumn: { group: 'moreColumns', style: { priorYearColumn: true } },
  // Amounts
  zerosShown: { group: 'zeros', amounts: { zeros: 'zero' } },
  zerosMixed: { group: 'zeros', amounts: { zeros: 'mixed' } },
  dashes: { group: 'zeros', amounts: { zeros: 'dash' } },
  textAmounts: { group: 'kind', amounts: { kind: 'separators' } },
  fullWidthAmounts: { group: 'kind', amounts: { kind: 'fullWidth' } },
  moreDigitsThanShown: { group: 'digits', amounts: { digits: 'full' } },
  generalFormat: { group: 'format', amounts: { format: 'general' } },
  formulas: { group: 'formulas', amounts: { formulas: true } },
  // Texts
  noNotes: { group: 'notes', style: { notes: 'none' } },
  manyNotes: { group: 'notes', style: { notes: 'many' } },
  headerLineBreaks: { group: 'breaks', reshape: rewriteTexts(['header', 'label'], breakLines) },
  innerSpaces: { group: 'spaces', reshape: rewriteTexts(['title', 'header', 'label'], spaceOut) },
  halfWidthSigns: {
    group: 'width',
    reshape: rewriteTexts(['title', 'unitName', 'amountUnit', 'header', 'label'], halfWidth),
  },
  fullWidthLabels: { group: 'width', reshape: rewriteTexts(['header', 'label', 'code'], fullWidth) },
  // Sheets
  tablesLeftOut: { group: 'tables', reshape: leaveTablesOut },
  olderCopy: { group: 'olderCopy', reshape: addOlderCopy },
  continuedTable: { group: 'continued', reshape: continueOnSecondSheet },
  continuedWithBareRows: { group: 'continued', reshape: continueWithBareRows },
  tablesSideBySide: { group: 'twoTables', reshape: joinSideBySide },
  twoTablesOnOneSheet: { group: 'twoTables', reshape: joinTwoTables },
  blankRowsAbove: { group: 'rowsAbove', reshape: addRowsAbove },
  blankColumnLeft: { group: 'columnLeft', reshape: addColumnLeft },
  shuffledSheets: { group: 'sheetOrder', reshape: shuffleSheets },
  coverAndContents: { group: 'cover', reshape: addCoverAndContents },
  hiddenSheets: { group: 'hidden', reshape: addHiddenSheets },
} as const satisfies Readonly<Record<string, Noise>>;

export type NoiseName = keyof typeof CATALOGUE;

/** Every kind of noise by name; reshaping happens in this order. */
export const NOISE: Readonly<Record<NoiseName, Noise>> = CATALOGUE;

export const NOISE_NAMES = Object.keys(CATALOGUE) as readonly NoiseName[];
