import fc from 'fast-check';
import { createWorkbook, readWorkbook } from '../../../src/document';
import {
  EMPTY_SUPPLEMENT,
  type Amount,
  type MissingInput,
  type SheetSnapshot,
  type TextSheet,
  type WorkbookSnapshot,
} from '../../../src/model';
import { isSideFile, maybeKept, sideFileSheets, type WritingContext } from '../../../src/casework/kept/sheets';
import { NOTHING_KEPT, type KeptData } from '../../../src/casework/kept/kept-data';
import { sideFileName } from '../../../src/supplement';
import { workingCopySheets } from '../../support/kept-sheets';

const CONTEXT: WritingContext = {
  names: new Map([['agencyOperations/vehiclesKept/finalAmount', { name: '公务用车保有量', unit: '辆', where: '七' }]]),
};

function snapshotOf(sheets: readonly TextSheet[]): WorkbookSnapshot {
  return { name: '助手资料.xlsx', sheets: sheets.map(sheetOf) };
}

function sheetOf({ name, rows }: TextSheet): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    values: rows.map((cells) => cells.map(({ value }) => (value === '' ? null : value))),
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
  };
}

/** A workbook with one cell of one of its sheets changed, found by the text beside it in column A. */
function handEdited(sheets: readonly TextSheet[], id: string, column: number, text: string): WorkbookSnapshot {
  const { name, sheets: all } = snapshotOf(sheets);
  return {
    name,
    sheets: all.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) =>
        row[0] === id ? [...row.slice(0, column), text, ...row.slice(column + 1)] : row,
      ),
    })),
  };
}

const KEPT: KeptData = {
  unitName: '示例县卫生健康局',
  year: 2020,
  supplement: {
    unitKind: 'administrative',
    amounts: {
      'prior:incomeExpenditure/in.grandTotal/finalAmount': { fen: 12_345_670_000, step: 10_000 },
      'budget:generalBudgetExpenditure/2100101/total': { fen: 123_456, step: 1 },
    },
    counts: { 'agencyOperations/vehiclesKept/finalAmount': 7 },
    reasons: { 'reason:change:incomeExpenditure/in.grandTotal/finalAmount': '新增疫情防控支出' },
    texts: { 'list/institutions': '办公室\n财务股', 'text/duties': '贯彻落实卫生健康政策' },
    waived: ['text/meetings'],
    fromLastText: ['agencyOperations/vehiclesKept/finalAmount', 'text/duties'],
    explanations: [{ finding: 'X38@合计', figures: 'abc', text: '口径不同', by: '张三' }],
  },
  answers: {
    year: 2020,
    scope: 'department',
    amountUnit: '万元',
    unitName: '示例县卫生健康局',
    sheets: new Map([
      ['Sheet1', 'expenditure'],
      ['附表', null],
      ['Z01-1', 'internal01_1'],
    ]),
    choices: new Map([['unit', '万元']]),
    pointings: [
      {
        table: 'incomeExpenditure',
        row: 'in.otherIncome',
        column: null,
        cell: { sheet: 'GK01 !收支', row: 6, column: 1 },
        heading: '“其它”·???',
      },
      { table: 'incomeExpenditure', row: null, column: 'finalAmount', cell: { sheet: 'Sheet1', row: 3, column: 2 } },
      { table: 'incomeExpenditure', row: null, column: 'finalAmount', cell: { sheet: 'Sheet1', row: 3, column: 5 } },
      {
        table: 'threePublic',
        row: 'officialReception',
        column: 'finalAmount',
        cell: { sheet: '09', row: 3, column: 27 },
        heading: '',
      },
      { table: 'internal05_1', row: '2080505', column: null, cell: { sheet: 'Z05', row: 8, column: 0 } },
    ],
  },
  customRules: [{ id: '自01', title: '总计相等', class: 'balance', formula: '公开01!a = 公开02!b', basis: '' }],
};

describe('助手资料 as sheets', () => {
  it.each([
    ['a side file', sideFileSheets],
    ['sheets of a working copy', workingCopySheets],
  ])('comes back from %s as it was', (_what, write) => {
    expect(maybeKept(snapshotOf(write(KEPT, CONTEXT)))).toEqual({ kept: KEPT, problems: [] });
  });

  it('comes back from a file', async () => {
    const bytes = createWorkbook(sideFileSheets(KEPT, CONTEXT));
    const { snapshot } = await readWorkbook('助手资料.xlsx', bytes);
    expect(maybeKept(snapshot)).toEqual({ kept: KEPT, problems: [] });
    expect(isSideFile(snapshot)).toBe(true);
  });

  it('stands on sheets that say what they hold', () => {
    expect(sideFileSheets(KEPT, CONTEXT).map(({ name }) => name)).toEqual([
      '说明',
      '基本情况',
      '数量与金额',
      '年初预算',
      '原因',
      '文字',
      '对应关系',
      '出错说明',
      '自定义公式',
    ]);
    expect(workingCopySheets(KEPT, CONTEXT).map(({ name }) => name)).toEqual(['助手资料', '出错说明', '自定义公式']);
    expect(sideFileName(KEPT)).toBe('示例县卫生健康局_2020_助手资料.xlsx');
    expect(sideFileName({ unitName: null, year: null })).toBe('助手资料.xlsx');
  });

  it('has a sheet for 全年预算 where any is known, which is read back', () => {
    const id = 'adjusted:generalBudgetExpenditure/2100409/total';
    const amounts = { ...KEPT.supplement.amounts, [id]: { fen: 1_200_000_000, step: 10_000 } };
    const kept = { ...KEPT, supplement: { ...KEPT.supplement, amounts } };
    const sheets = sideFileSheets(kept, CONTEXT);
    const own = sheets.find(({ name }) => name === '全年预算');
    expect(own?.rows.slice(1).map(([first]) => first?.value)).toEqual([id]);
    expect(maybeKept(snapshotOf(sheets))).toEqual({ kept, problems: [] });
  });

  it('names each entry and its unit', () => {
    const counts = sideFileSheets(KEPT, CONTEXT).find(({ name }) => name === '数量与金额');
    expect(counts?.rows[1]?.map(({ value }) => value)).toEqual([
      'agencyOperations/vehiclesKept/finalAmount',
      '数量',
      '公务用车保有量',
      '7',
      '辆',
      '取自上年稿，请核；七',
    ]);
  });

  it('has an empty line for what is missing, which reads as nothing until it is filled by hand', () => {
    const missing: readonly MissingInput[] = [
      { id: 'agencyOperations/meetings/finalAmount', kind: 'amount', prompt: '会议费（万元）', where: '十一', why: '' },
    ];
    const sheets = sideFileSheets(KEPT, { ...CONTEXT, missing });
    expect(maybeKept(snapshotOf(sheets))?.kept).toEqual(KEPT);
    const filled = maybeKept(handEdited(sheets, 'agencyOperations/meetings/finalAmount', 3, '1.2'));
    expect(filled?.kept.supplement.amounts['agencyOperations/meetings/finalAmount']).toEqual({
      fen: 1_200_000,
      step: 10_000,
    });
  });

  it('asks for what is missing in one place, section by section of the text', () => {
    const asked = (id: string, where: string): MissingInput => ({ id, kind: 'count', prompt: id, where, why: '' });
    const missing = [asked('a', '一、收入'), asked('b', '二、支出'), asked('c', '一、收入')];
    const open = sideFileSheets(KEPT, { ...CONTEXT, missing }).find(({ name }) => name === '待填内容');
    expect(open?.rows.slice(1).map((row) => [row[0]?.value, row[2]?.value])).toEqual([
      ['', '一、收入'],
      ['a', 'a'],
      ['c', 'c'],
      ['', '二、支出'],
      ['b', 'b'],
    ]);
    expect(
      workingCopySheets(KEPT, { ...CONTEXT, missing })[0]
        ?.rows.map((row) => row[2]?.value)
        .slice(-5),
    ).toEqual([...['一、收入', 'a', 'c'], ...['二、支出', 'b']]);
    expect(isSideFile(snapshotOf(sideFileSheets(KEPT, { ...CONTEXT, missing })))).toBe(true);
  });

  it('is not there where no sheet of ours is', () => {
    expect(maybeKept({ name: 'a.xlsx', sheets: [] })).toBeNull();
    expect(isSideFile({ name: 'a.xlsx', sheets: [] })).toBe(false);
    expect(isSideFile(snapshotOf(workingCopySheets(KEPT, CONTEXT)))).toBe(false);
  });

  const amount: fc.Arbitrary<Amount> = fc
    .record({
      step: fc.constantFrom(1, 10, 100, 1_000, 10_000),
      steps: fc.integer({ min: -1_000_000, max: 9_999_999 }),
    })
    .map(({ step, steps }) => ({ fen: step * steps, step }))
    // Reading takes two decimals at least.
    .map(({ fen, step }) => ({ fen, step: step === 10 || step === 100 ? 1 : step }));
  const text = fc
    .stringMatching(/^[一-龥A-Za-z0-9，。；（）\n]{1,30}$/)
    .map((value) => value.trim())
    .filter((value) => value !== '' && value !== '不填');
  const entries = <T>(prefix: string, value: fc.Arbitrary<T>) =>
    fc.dictionary(
      fc.stringMatching(/^[a-z]{1,6}$/).map((key) => `${prefix}/${key}`),
      value,
      { maxKeys: 6 },
    );

  it('keeps whatever is kept', () => {
    const supplements = fc.record({
      unitKind: fc.constantFrom(null, 'hospital' as const, 'school' as const),
      amounts: fc.tuple(entries('budget:a', amount), entries('b', amount)).map(([a, b]) => ({ ...a, ...b })),
      counts: entries('c', fc.nat()),
      reasons: entries('reason:d', text),
      texts: entries('e', text),
      waived: fc.uniqueArray(fc.stringMatching(/^w\/[a-z]{1,6}$/), { maxLength: 4 }),
      fromLastText: fc.constant([]),
      explanations: fc.constant([]),
    });
    const property = fc.property(supplements, fc.boolean(), (supplement, aside) => {
      const kept: KeptData = { ...NOTHING_KEPT, supplement };
      const sheets = (aside ? sideFileSheets : workingCopySheets)(kept, { names: new Map() });
      expect(maybeKept(snapshotOf(sheets))).toEqual({ kept, problems: [] });
    });
    fc.assert(property, { seed: 7, numRuns: 200 });
  });
});

describe('mistakes of a hand', () => {
  const sheets = workingCopySheets(
    { ...KEPT, supplement: { ...KEPT.supplement, explanations: [] }, customRules: [] },
    CONTEXT,
  );
  const rowOf = (id: string): number => (sheets[0]?.rows.findIndex(([cell]) => cell?.value === id) ?? -1) + 1;
  const VEHICLES = 'agencyOperations/vehiclesKept/finalAmount';
  const PRIOR = 'prior:incomeExpenditure/in.grandTotal/finalAmount';

  it.each([
    ['a count in words', VEHICLES, 3, '七辆', '（公务用车保有量）：“七辆”不是整数，请写成 3 这样的数。'],
    ['an amount in words', PRIOR, 3, '约一百', '：“约一百”不是金额，请写成 12.30 这样的数。'],
    ['a unit that is none', PRIOR, 4, '亿元', '：金额的单位“亿元”不对，只能是元或万元。'],
    [
      'a kind that is none',
      VEHICLES,
      1,
      '个数',
      '（公务用车保有量）：类别“个数”不对，应为：资料、数量、金额、原因、文字、对应。',
    ],
    [
      'a table that is none',
      'sheet:Sheet1',
      3,
      '支出总表',
      '（工作表“Sheet1”是哪张报表）：没有名为“支出总表”的报表，请照报表的名称填写，不是报表的填“不是决算公开表”。',
    ],
    [
      'a place that is none',
      'row:incomeExpenditure/in.otherIncome',
      3,
      '第七行',
      '（《收入支出决算总表》“其他收入”一行在哪里（工作表!单元格））：“第七行”不是单元格，请写成 Sheet1!B7 这样的位置。',
    ],
    ['a year that is none', 'year', 3, '去年', '（决算年度）：不认识“去年”，可以填：2020 这样的四位年度。'],
    [
      'a unit kind that is none',
      'unitKind',
      3,
      '机关',
      '（单位性质（行政单位、参公单位、事业单位、医院、学校、乡镇（街道）））：不认识“机关”，可以填：行政单位、参公单位、事业单位、医院、学校、乡镇（街道）。',
    ],
  ])('%s is told with its row, and the rest is taken', (_what, id, column, typed, expected) => {
    const read = maybeKept(handEdited(sheets, id, column, typed));
    expect(read?.problems).toEqual([`“助手资料”第 ${rowOf(id)} 行${expected}`]);
    expect(read?.kept.supplement.reasons).toEqual(KEPT.supplement.reasons);
  });

  it('takes what people write of one thing in several ways', () => {
    const read = maybeKept(handEdited(sheets, PRIOR, 3, '1,234.5 万元'));
    expect(read?.kept.supplement.amounts[PRIOR]).toEqual({ fen: 1_234_500_000, step: 10_000 });
    expect(maybeKept(handEdited(sheets, VEHICLES, 3, '１２'))?.kept.supplement.counts[VEHICLES]).toBe(12);
    expect(maybeKept(handEdited(sheets, VEHICLES, 3, '不填'))?.kept.supplement.waived).toContain(VEHICLES);
  });

  it('refuses a newer version whole', () => {
    const read = maybeKept(handEdited(sheets, 'version', 3, '2'));
    expect(read?.problems).toEqual([
      `“助手资料”第 ${rowOf('version')} 行（版本（助手用））：这份助手资料由更新的版本（2）写成，没有读取；请更新决算助手后再打开。`,
    ]);
    expect(read?.kept).toEqual(NOTHING_KEPT);
  });

  it('takes the first of two lines for one entry, and says so', () => {
    const sheet = snapshotOf(sheets).sheets[0];
    if (!sheet) throw new Error('no sheet');
    const twin = sheet.values[rowOf(VEHICLES) - 1]?.map((value, column) => (column === 3 ? '9' : value)) ?? [];
    const read = maybeKept({ name: '', sheets: [{ ...sheet, values: [...sheet.values, twin] }] });
    expect(read?.problems).toEqual([
      `“助手资料”第 ${sheet.values.length + 1} 行（公务用车保有量）：与第 ${rowOf(VEHICLES)} 行是同一项，内容不同，采用了前面的。`,
    ]);
    expect(read?.kept.supplement.counts[VEHICLES]).toBe(7);
  });

  it('names a line without its id', () => {
    const sheet = snapshotOf(sheets).sheets[0];
    if (!sheet) throw new Error('no sheet');
    const read = maybeKept({ name: '', sheets: [{ ...sheet, values: [...sheet.values, [null, '数量', '车', '3']] }] });
    expect(read?.problems[0]).toContain('没有编号，这一行没有采用');
  });
});

it('an empty supplement is empty', () => {
  expect(maybeKept(snapshotOf(workingCopySheets(NOTHING_KEPT, { names: new Map() })))?.kept.supplement).toEqual(
    EMPTY_SUPPLEMENT,
  );
});
