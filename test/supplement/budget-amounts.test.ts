import { EMPTY_SUPPLEMENT } from '../../src/model';
import { draftToText } from '../../src/language';
import { draftNarrative } from '../../src/narrative';
import { readBudget } from '../../src/recognition';
import { budgetAmounts } from '../../src/supplement';
import { GENERAL, THREE_PUBLIC } from '../support/budget';
import { book as workbook, rows, sheet } from '../support/grid';
import { book } from '../support/narrative/book';
import { generalBudgetTable, threePublicTable } from '../support/narrative/tables';

describe('budgetAmounts', () => {
  const report = book({
    tables: {
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', '210.00', '210.00', null],
        ['210', '卫生健康支出', '210.00', '210.00', null],
        ['21004', '公共卫生', '210.00', '210.00', null],
        ['2100408', '基本公共卫生服务', '210.00', '210.00', null],
      ),
      threePublic: threePublicTable(
        ['45.00', '8.20'],
        ['0.00', '0.00'],
        ['11.00', '3.38'],
        ['0.00', '0.00'],
        ['11.00', '3.38'],
        ['34.00', '4.82'],
      ),
    },
  });
  const { amounts, notes } = budgetAmounts(report, readBudget(workbook('', GENERAL, THREE_PUBLIC)));

  it('files 项 and totals under the ids of 助手资料', () => {
    expect(notes).toEqual([]);
    expect(Object.fromEntries(Object.entries(amounts).map(([id, { fen }]) => [id, fen / 1_000_000]))).toMatchObject({
      'budget:generalBudgetExpenditure/total/total': 300,
      'budget:generalBudgetExpenditure/2100408/total': 200,
      'budget:generalBudgetExpenditure/2060599/total': 40,
      'budget:threePublic/officialReception/finalAmount': 34,
    });
  });

  it('lets the draft tell completion without asking', () => {
    const draft = draftNarrative(report, { supplement: { ...EMPTY_SUPPLEMENT, amounts } });
    const text = draftToText(draft);
    expect(text).toContain('年初预算为200.00万元，支出决算为210.00万元，完成年初预算的105.00%');
    expect(text).toContain('年初预算为40.00万元，支出决算为0.00万元，完成年初预算的0.00%');
    expect(draft.missing.filter(({ id }) => id.startsWith('budget:generalBudgetExpenditure'))).toEqual([]);
  });

  it('takes an 项 that a whole budget does not list for one without any, and says so', () => {
    const spent = book({
      tables: {
        generalBudgetExpenditure: generalBudgetTable(
          ['total', '合计', '12.00', '12.00', null],
          ['2100408', '基本公共卫生服务', '10.00', '10.00', null],
          ['2100410', '突发公共卫生事件应急处理', '2.00', '2.00', null],
        ),
      },
    });
    const budget = (total: string) =>
      sheet('7', rows(`一般公共预算支出表\n科目编码|科目名称|合计\n合计|~|${total}\n'2100408|基本公共卫生服务|9.00`));
    const whole = budgetAmounts(spent, readBudget(workbook('', budget('9.00'))));
    expect(whole.amounts['budget:generalBudgetExpenditure/2100410/total']).toEqual({ fen: 0, step: 0 });
    expect(whole.notes).toEqual(['预算“7”各项之和等于合计，其中没有 2100410，年初预算按0填。']);
    const part = budgetAmounts(spent, readBudget(workbook('', budget('11.00'))));
    expect(part.amounts['budget:generalBudgetExpenditure/2100410/total']).toBeUndefined();
    expect(part.notes).toEqual([]);
  });

  it('says which 科目 moved and which were not understood', () => {
    const later = { ...report, year: 2024 };
    const moved = sheet(
      '一般公共预算支出表',
      rows(`
        科目编码|科目名称|合计
        '2100601|中医（民族医）药专项|5.00
        '2012499|其他宗教事务支出|6.00
      `),
    );
    const read = budgetAmounts(later, readBudget(workbook('', moved)));
    expect(read.amounts).toEqual({
      'budget:generalBudgetExpenditure/2101704/total': { fen: 5_000_000, step: 10_000 },
    });
    expect(read.notes).toEqual([
      '预算的科目 2100601 中医（民族医）药专项 对应到决算的 2101704，请核对。',
      '预算“一般公共预算支出表”的科目 2012499 其他宗教事务支出 在本年科目里没有，也没有唯一的同名科目，没有采用；请在助手资料里把它填到《一般公共预算财政拨款支出决算表》对应的科目。',
    ]);
  });

  describe('two budgets in one book', () => {
    const general = (header: string, total: string, item: string) =>
      sheet(
        '一般公共预算支出表',
        rows(`科目编码|科目名称|${header}\n合计|~|${total}\n'2100408|基本公共卫生服务|${item}`),
      );
    const fen = (read: ReturnType<typeof budgetAmounts>): Readonly<Record<string, number>> =>
      Object.fromEntries(Object.entries(read.amounts).map(([id, amount]) => [id, amount.fen / 1_000_000]));

    it('are filed apart, and the draft tells completion of the one that is asked for', () => {
      const both = budgetAmounts(
        report,
        readBudget(workbook('', general('年初预算数|调整预算数', '200.00|250.00', '200.00|250.00'))),
      );
      expect(fen(both)).toEqual({
        'budget:generalBudgetExpenditure/total/total': 200,
        'budget:generalBudgetExpenditure/2100408/total': 200,
        'adjusted:generalBudgetExpenditure/total/total': 250,
        'adjusted:generalBudgetExpenditure/2100408/total': 250,
      });
      const text = (words: string): string => {
        const texts = { [`switch:${draftNarrative(report, {}).template}/budgetBase`]: words };
        return draftToText(
          draftNarrative(report, { supplement: { ...EMPTY_SUPPLEMENT, amounts: both.amounts, texts } }),
        );
      };
      expect(text('年初预算')).toContain('年初预算为200.00万元，支出决算为210.00万元，完成年初预算的105.00%');
      expect(text('全年预算')).toContain('全年预算为250.00万元，支出决算为210.00万元，完成全年预算的84.00%');
      expect(text('年初预算和全年预算')).toContain('完成年初预算的105.00%，完成全年预算的84.00%');
    });

    it('an 项 that the whole adjusted budget does not list has none of it, which is said by its name', () => {
      const spent = book({
        tables: {
          generalBudgetExpenditure: generalBudgetTable(
            ['total', '合计', '12.00', '12.00', null],
            ['2100408', '基本公共卫生服务', '10.00', '10.00', null],
            ['2100410', '突发公共卫生事件应急处理', '2.00', '2.00', null],
          ),
        },
      });
      const { notes } = budgetAmounts(spent, readBudget(workbook('', general('调整预算数', '9.00', '9.00'))));
      expect(notes).toEqual(['预算“一般公共预算支出表”各项之和等于合计，其中没有 2100410，全年预算按0填。']);
    });

    it('of “三公” what is called no more than 预算 is the one that it is held against', () => {
      const threePublic = (header: string, amounts: string) =>
        sheet('三公', rows(`“三公”经费预算表\n项目|${header}\n公务接待费|${amounts}`));
      const plain = budgetAmounts(report, readBudget(workbook('', threePublic('预算数', '34.00'))));
      expect(fen(plain)).toEqual({ 'budget:threePublic/officialReception/finalAmount': 34 });
      const parted = budgetAmounts(
        report,
        readBudget(workbook('', threePublic('年初预算数|全年预算数', '34.00|30.00'))),
      );
      expect(fen(parted)).toEqual({
        'original:threePublic/officialReception/finalAmount': 34,
        'budget:threePublic/officialReception/finalAmount': 30,
      });
    });
  });
});

describe('a budget line by line', () => {
  const amount = (wan: number, step = 10_000) => ({ fen: wan * 1_000_000, step });
  const report = book({
    year: 2020,
    tables: {
      generalBudgetExpenditure: generalBudgetTable(
        ['total', '合计', '12.00', '12.00', null],
        ['2100408', '基本公共卫生服务', '10.00', '10.00', null],
        ['2100410', '突发公共卫生事件应急处理', '2.00', '2.00', null],
        ['2100499', '其他公共卫生支出', '2.00', '2.00', null],
      ),
    },
  });

  function read(...lines: readonly (readonly [key: string, wan: number, step?: number])[]) {
    const placed = lines.map(([key, wan, step]) => ({ key, name: '某科目', amount: amount(wan, step) }));
    const table = { table: 'generalBudgetExpenditure', basis: 'original', sheet: '7', lines: placed } as const;
    const { amounts, notes } = budgetAmounts(report, { tables: [table], unread: [] } as never);
    const short = Object.entries(amounts).map(([id, { fen }]) => [id.split('/')[1], fen / 1_000_000]);
    return { amounts: Object.fromEntries(short) as Readonly<Record<string, number>>, notes, whole: amounts };
  }

  it('leaves out 类 and 款, which would count their 项 twice', () => {
    expect(read(['total', 9], ['210', 9], ['21004', 9], ['2100408', 9]).amounts).toEqual({
      total: 9,
      '2100408': 9,
      '2100410': 0,
      '2100499': 0,
    });
  });

  it('names all that it fills with 0', () => {
    expect(read(['total', 9], ['2100408', 9]).notes).toEqual([
      '预算“7”各项之和等于合计，其中没有 2100410、2100499，年初预算按0填。',
    ]);
  });

  it.each<[string, readonly (readonly [string, number, number?])[]]>([
    ['there is no total', [['2100408', 9]]],
    ['there is nothing but a total', [['total', 0]]],
    [
      'one was not understood',
      [
        ['total', 15],
        ['2100408', 9],
        ['2012499', 6],
      ],
    ],
    [
      'they do not add up',
      [
        ['total', 9.1],
        ['2100408', 9],
      ],
    ],
  ])('fills nothing with 0 where %s', (_what, lines) => {
    expect(Object.values(read(...lines).amounts).filter((wan) => wan === 0)).toEqual(
      lines.some(([, wan]) => wan === 0) ? [0] : [],
    );
  });

  it('bears what rounding hides', () => {
    expect(read(['total', 9.01], ['2100408', 9]).amounts['2100410']).toBe(0);
    expect(read(['total', 9.02], ['2100408', 9]).amounts['2100410']).toBeUndefined();
    expect(read(['total', 9.02, 20_000], ['2100408', 9, 20_000]).amounts['2100410']).toBe(0);
  });

  it('adds up lines of one code, as coarse as the coarser', () => {
    const { whole } = read(['2100408', 9, 100], ['2100408', 1, 20_000]);
    expect(Object.values(whole)).toEqual([{ fen: 10_000_000, step: 20_000 }]);
  });
});

it('says which sheets of a budget were not understood', () => {
  expect(budgetAmounts(book({ tables: {} }), { tables: [], unread: ['封面', '目录'] }).notes).toEqual([
    '预算工作簿的“封面”没有看懂（没有科目编码或金额列），没有采用。',
    '预算工作簿的“目录”没有看懂（没有科目编码或金额列），没有采用。',
  ]);
});
