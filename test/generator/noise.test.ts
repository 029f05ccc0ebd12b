import { type CellValue, placeKey, type SheetSnapshot } from '../../src/model';
import { type Book, layOut, type LayoutOptions, NOISE_NAMES, type NoiseName, randomUnit } from '../support/generator';

const UNIT = randomUnit(31, { sort: 'township', year: 2022, governmentFund: true, stateCapital: true });
const HEALTH = randomUnit(5, { sort: 'department', year: 2022 });

const book = (noise: readonly NoiseName[], options: LayoutOptions = {}, unit = UNIT): Book =>
  layOut(unit, { noise, seed: 9, ...options });

const base = book([]);

const textsOf = (one: Book): readonly string[] =>
  one.snapshot.sheets.flatMap(({ values }) => values.flat()).filter((value) => typeof value === 'string');
const tabsOf = (one: Book): readonly string[] => one.snapshot.sheets.map(({ name }) => name);
const has = (one: Book, text: string | RegExp): boolean =>
  textsOf(one).some((value) => (typeof text === 'string' ? value === text : text.test(value)));
const sheetOf = (one: Book, table: string): SheetSnapshot => {
  const [tab] = [...one.truth.places.values()].filter((place) => place.table === table).map(({ ref }) => ref.sheet);
  const sheet = one.snapshot.sheets.find(({ name }) => name === tab);
  if (!sheet) throw new RangeError(`no sheet of ${table}`);
  return sheet;
};
const amountsOf = (one: Book): readonly CellValue[] =>
  [...one.truth.places.values()].map(({ ref }) => {
    const sheet = one.snapshot.sheets.find(({ name }) => name === ref.sheet);
    return sheet?.values[ref.row]?.[ref.column] ?? null;
  });
const placeOf = (one: Book, table: string, row: string, column: string) =>
  one.truth.places.get(placeKey({ table: table as 'income', row, column }));
const rowOfPlace = (one: Book, table: string, row: string): number => {
  const found = [...one.truth.places.values()].find((place) => place.table === table && place.row === row);
  return found?.ref.row ?? -1;
};
const codesOf = (one: Book): readonly CellValue[] =>
  sheetOf(one, 'income')
    .values.slice(9, 12)
    .map((row) => row[0] ?? null);

/** What each noise does, told by a look at the book that must fail on the base book. */
const LOOKS: Readonly<Record<NoiseName, (one: Book) => boolean>> = {
  titleTabs: (one) => tabsOf(one)[0] === '收入支出决算总表',
  numberedTabs: (one) => tabsOf(one)[1] === '2收入决算表',
  plainTabs: (one) => tabsOf(one)[8] === 'Sheet9',
  cutTabs: (one) => tabsOf(one).every((tab) => tab.startsWith('附件')) && tabsOf(one).some((tab) => tab.length === 31),
  titleAliases: (one) => !has(one, '收入支出决算总表') && has(one, /^(?:部门)?收支决算总表$|^收入支出决算表$/),
  titlesOnTabsOnly: (one) => tabsOf(one)[1] === '收入决算表' && !has(one, '收入决算表'),
  noTitlesAnywhere: (one) => tabsOf(one)[1] === 'Sheet2' && !has(one, '收入决算表') && !has(one, /^金额单位：/),
  yearInTitle: (one) => has(one, '2022年度收入决算表'),
  yearInHeadLine: (one) => has(one, '2022年度'),
  yearNowhere: (one) => !has(one, /2022/) && !one.snapshot.name.includes('2022') && !one.truth.says.year,
  compilerNameLine: (one) => has(one, `编制单位：${UNIT.name}`),
  unitNameLine: (one) => has(one, `单位：${UNIT.name}`),
  longNameLine: (one) => has(one, `单位名称：${UNIT.name}`),
  publishedNameLine: (one) => has(one, `公开部门：${UNIT.name}`),
  scopeSuffix: () => has(book(['scopeSuffix'], {}, HEALTH), /（汇总）$/) && !has(book([], {}, HEALTH), /（汇总）/),
  shortUnitWording: (one) => has(one, '单位：万元'),
  bracketUnitWording: (one) => has(one, '（万元）'),
  halfWidthUnitWording: (one) => has(one, '金额单位:万元'),
  currencyUnitWording: (one) => has(one, '单位:人民币万元'),
  measureUnitWording: (one) => has(one, '计量单位：万元'),
  unitOnSomeSheets: (one) => textsOf(one).filter((value) => value === '金额单位：万元').length === 5,
  unitOnNoSheet: (one) => !has(one, /万元/) && !one.truth.says.amountUnit,
  mixedUnits: (one) => has(one, '金额单位：元') && has(one, '金额单位：万元'),
  codesInOneCell: (one) =>
    sheetOf(one, 'income').values.some((row) => row[0] === '201' && row[1] === '一般公共服务支出'),
  codesInThreeCells: (one) =>
    sheetOf(one, 'income').values.some((row) => row[0] === '201' && row[1] === '03' && row[2] === '01'),
  codesWithoutParents: (one) =>
    sheetOf(one, 'income').values.some((row) => row[0] === null && row[1] === '03' && row[2] === null),
  codesAsNumbers: (one) => codesOf(one).every((code) => typeof code === 'number'),
  indented: (one) => has(one, /^\u3000{2}20\d{5}$/),
  totalFirst: () =>
    rowOfPlace(
      book(['totalFirst'], { edition: 'shanghai-2024' }, randomUnit(1, { year: 2024 })),
      'generalBudgetExpenditure',
      'total',
    ) <
    rowOfPlace(
      book([], { edition: 'shanghai-2024' }, randomUnit(1, { year: 2024 })),
      'generalBudgetExpenditure',
      'total',
    ),
  totalLast: (one) => rowOfPlace(one, 'income', 'total') > rowOfPlace(one, 'income', '229'),
  totalOnHeaderRow: (one) => sheetOf(one, 'income').values[rowOfPlace(one, 'income', 'total')]?.[0] === '类',
  oldLabels: (one) => has(one, /医疗卫生与计划生育支出/) && has(one, '用事业基金弥补收支差额'),
  noOrdinals: (one) => has(one, '上级补助收入') && !has(one, '四、上级补助收入'),
  rowsLeftOut: (one) => !has(one, /外交支出/) && !has(one, '离休费'),
  unmergedHeaders: (one) => one.snapshot.sheets.every(({ merges }) => merges.length === 0) && has(one, '项目'),
  repeatedHeaders: (one) =>
    sheetOf(one, 'income')
      .values[3]?.slice(0, 4)
      .every((value) => value === '项目') ?? false,
  noLineNumbers: (one) => !has(one, '行次') && !has(one, '栏次'),
  shuffledColumns: (one) =>
    placeOf(one, 'income', 'total', 'total')?.ref.column !== placeOf(base, 'income', 'total', 'total')?.ref.column,
  threePublicInBlocks: () => {
    const unit = randomUnit(1, { year: 2024 });
    const inBlocks = book(['threePublicInBlocks'], { edition: 'shanghai-2024' }, unit);
    return placeOf(inBlocks, 'threePublic', 'total', 'finalAmount')?.ref.column === 6;
  },
  threePublicInterleaved: (one) => placeOf(one, 'threePublic', 'total', 'finalAmount')?.ref.column === 1,
  threePublicVertical: (one) => has(one, '3．公务接待费'),
  basicInOneBlock: (one) => rowOfPlace(one, 'generalBudgetBasic', '302') > rowOfPlace(one, 'generalBudgetBasic', '303'),
  basicInTwoBlocks: (one) => placeOf(one, 'generalBudgetBasic', '310', 'finalAmount')?.ref.column === 5,
  basicInThreeBlocks: () => {
    const unit = randomUnit(1, { year: 2024 });
    const wide = book(['basicInThreeBlocks'], { edition: 'shanghai-2024' }, unit);
    return placeOf(wide, 'generalBudgetBasic', '310', 'finalAmount')?.ref.column === 8;
  },
  basicTotalRow: (one) => placeOf(one, 'generalBudgetBasic', 'basicTotal', 'finalAmount') !== undefined,
  plainAmountHeading: (one) =>
    has(one, '金额') && placeOf(one, 'incomeExpenditure', 'in.total', 'finalAmount') !== undefined,
  educationFees: (one) => has(one, '其中：教育收费') && placeOf(one, 'income', 'total', 'educationFees') !== undefined,
  budgetColumns: (one) => placeOf(one, 'incomeExpenditure', 'in.total', 'adjustedBudget') !== undefined,
  priorYearColumn: (one) => has(one, '上年决算数'),
  zerosShown: (one) => !amountsOf(one).includes(null),
  zerosMixed: (one) => amountsOf(one).includes(null) && amountsOf(one).includes(0),
  dashes: (one) => amountsOf(one).includes('—') && !amountsOf(one).includes(null),
  textAmounts: (one) => amountsOf(one).some((value) => typeof value === 'string' && /^\d,\d{3}\.\d\d$/.test(value)),
  fullWidthAmounts: (one) =>
    amountsOf(one).some((value) => typeof value === 'string' && /^[０-９，]+．[０-９]{2}$/.test(value)),
  moreDigitsThanShown: (one) =>
    amountsOf(one).some((value) => typeof value === 'number' && /\.\d{5,6}$/.test(String(value))),
  generalFormat: (one) => one.snapshot.sheets.every(({ numberFormats }) => numberFormats.size === 0),
  formulas: (one) =>
    one.snapshot.sheets.some(({ formulas }) =>
      [...formulas.values()].some((text) => /^=E\d+\+F\d+$|^=F\d+\+G\d+/.test(text)),
    ),
  noNotes: (one) => !has(one, /^注：/),
  manyNotes: (one) => has(one, /审核人/),
  headerLineBreaks: (one) => has(one, /收[^入]*入[^合]*合[^计]*计/) && has(one, /.\r?\n./),
  innerSpaces: (one) => has(one, /^合[ \u3000]+计$/),
  halfWidthSigns: (one) => has(one, /^(?:\d．)?因公出国\(境\)费用?$/) && has(one, `部门:${UNIT.name}`),
  fullWidthLabels: (one) => has(one, '２０１'),
  tablesLeftOut: (one) => tabsOf(one).length < 9 && one.truth.places.size < base.truth.places.size,
  olderCopy: (one) => one.truth.rivals.length === 1 && tabsOf(one).length === 10,
  continuedTable: (one) => tabsOf(one).some((tab) => tab.endsWith('(续)')),
  continuedWithBareRows: (one) => {
    const rest = one.snapshot.sheets.find(({ name }) => name.endsWith('(续)'));
    const code = rest?.values[0]?.[0];
    return typeof code === 'string' && /^2\d+$/.test(code);
  },
  tablesSideBySide: (one) =>
    tabsOf(one).length === 8 &&
    one.snapshot.sheets.some(({ values }) => (values[0] ?? []).filter(Boolean).length === 2),
  twoTablesOnOneSheet: (one) => tabsOf(one).length === 8 && one.truth.places.size === base.truth.places.size,
  blankRowsAbove: (one) => one.snapshot.sheets.every(({ values }) => values[0]?.every((value) => value === null)),
  blankColumnLeft: (one) => one.snapshot.sheets.every(({ values }) => values.every((row) => (row[0] ?? null) === null)),
  shuffledSheets: (one) =>
    tabsOf(one).join() !== tabsOf(base).join() && [...tabsOf(one)].sort().join() === [...tabsOf(base)].sort().join(),
  coverAndContents: (one) => tabsOf(one)[0] === '封面' && has(one, '2．收入决算表'),
  hiddenSheets: (one) => one.snapshot.sheets.some(({ visibility }) => visibility === 'veryHidden'),
};

describe('each noise does what its name says', () => {
  test.each(NOISE_NAMES)('%s', (name) => {
    expect(LOOKS[name](book([name]))).toBe(true);
  });

  const comparesItself: readonly NoiseName[] = [
    'scopeSuffix',
    'totalFirst',
    'threePublicInBlocks',
    'basicInThreeBlocks',
  ];
  test.each(NOISE_NAMES.filter((name) => !comparesItself.includes(name)))('the base book does not show %s', (name) => {
    expect(LOOKS[name](base)).toBe(false);
  });
});

describe('noise together', () => {
  const together: readonly NoiseName[] = [
    ...(['shuffledColumns', 'codesInThreeCells', 'totalLast', 'dashes', 'innerSpaces', 'halfWidthSigns'] as const),
    ...(['blankRowsAbove', 'blankColumnLeft', 'twoTablesOnOneSheet', 'continuedTable', 'shuffledSheets'] as const),
  ];

  test('leaves every exact amount as it was', () => {
    const noisy = book(together);
    expect(noisy.truth.places.size).toBe(base.truth.places.size);
    for (const [key, place] of base.truth.places) expect(noisy.truth.places.get(key)?.exactFen).toBe(place.exactFen);
  });

  test('the order in which noises are named does not matter', () => {
    const reshaping: readonly NoiseName[] = ['blankRowsAbove', 'coverAndContents', 'twoTablesOnOneSheet'];
    expect(book([...reshaping].reverse()).snapshot).toEqual(book(reshaping).snapshot);
  });
});
