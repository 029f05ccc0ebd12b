import type { Answers, SheetSnapshot, TableId } from '../../../src/model';
import { NOT_A_TABLE, recognise } from '../../../src/recognition';
import { book } from '../../support/grid';
import { figuresOf } from '../../support/figures-of';
import { drawn } from '../fixtures/drawn';

const KNOWN: Answers = { amountUnit: '万元', year: 2022, unitName: '示例局' };

const EXPENDITURE_HEAD = '科目编码|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出';
const BALANCE_FORM = `项目|~|年初结转和结余|本年收入|本年支出|~|~|年末结转和结余
  科目编码|科目名称|~|~|小计|基本支出|项目支出|~
  ~|合计|~|~|~|~|~|~`;
const SPENDING_FORM = `科目编码|科目名称|合计|基本支出|项目支出`;

function expenditure(name: string, title = '支出决算表', figure = 9): SheetSnapshot {
  return drawn(name, `${title}\n${EXPENDITURE_HEAD}\n~|合计|${figure}|${figure}\n'205|教育支出|${figure}|${figure}`);
}

function tablesOf(sheets: readonly SheetSnapshot[], answers: Answers = KNOWN): readonly string[] {
  return recognise(book('决算.xlsx', ...sheets), answers).tables.map(({ id, sheet }) => `${id}=${sheet}`);
}

describe('two empty tables that no cell tells apart', () => {
  const sheets = [drawn('Sheet8', BALANCE_FORM), drawn('Sheet9', BALANCE_FORM)];
  // 公开05 in its short form is there, so that form is no option.
  const general = drawn('Sheet5', `${SPENDING_FORM}\n'205|教育支出|9|9|~\n合计|~|9|9|~`);
  const ask = (answers: Answers): ReturnType<typeof recognise> =>
    recognise(book('决算.xlsx', general, ...sheets), { ...KNOWN, ...answers });

  test('are asked for once', () => {
    const report = ask({});
    expect(report.questions).toEqual([
      {
        id: 'sheet:Sheet8',
        prompt: '“Sheet8”是哪一张表？没有标题，只能按内容判断。',
        options: ['政府性基金预算财政拨款收入支出决算表', '国有资本经营预算财政拨款支出决算表', NOT_A_TABLE],
      },
    ]);
    expect(report.unmapped).toEqual([
      { sheet: 'Sheet8', reason: '请确认是哪一张表：没有标题，只能按内容判断' },
      { sheet: 'Sheet9', reason: '版式与“Sheet8”相同，确认“Sheet8”之后再定' },
    ]);
  });

  test.each<TableId>(['governmentFund', 'stateCapital'])(
    'and %s as the answer settles both with the same figures',
    (table) => {
      const report = ask({ sheets: new Map([['Sheet8', table]]) });
      expect(report.questions).toEqual([]);
      expect(report.tables.map(({ id }) => id)).toEqual(['generalBudgetExpenditure', 'governmentFund', 'stateCapital']);
      expect(
        [...figuresOf(report).entries()]
          .filter(([place]) => !place.startsWith('general'))
          .every(([, fen]) => fen === 0),
      ).toBe(true);
    },
  );

  test('the chosen option answers as well', () => {
    const report = ask({ choices: new Map([['sheet:Sheet8', '国有资本经营预算财政拨款支出决算表']]) });
    expect(report.tables.map(({ id, sheet }) => `${id}=${sheet}`)).toContain('stateCapital=Sheet8');
  });

  test('before 2019 there was no 国有资本经营 table, so the form is that of the funds', () => {
    const report = recognise(book('决算.xlsx', general, drawn('Sheet8', BALANCE_FORM)), { ...KNOWN, year: 2018 });
    expect(report.tables.map(({ id, sheet }) => `${id}=${sheet}`)).toContain('governmentFund=Sheet8');
    expect(report.questions).toEqual([]);
  });

  test.each([
    ['注：本表反映部门本年度政府性基金预算财政拨款收入、支出及结转和结余情况。', 'governmentFund'],
    ['说明：示例局本年度没有国有资本经营预算财政拨款收入和支出，故本表无数据。', 'stateCapital'],
  ])('the note “%s” tells', (note, table) => {
    expect(tablesOf([drawn('Sheet8', `${BALANCE_FORM}\n${note}`)])).toEqual([`${table}=Sheet8`]);
  });

  test('codes of 国有资本经营 tell', () => {
    expect(tablesOf([general, drawn('Sheet9', `${SPENDING_FORM}\n'223|国有资本经营预算支出|5|~|5`)])).toContain(
      'stateCapital=Sheet9',
    );
  });
});

describe('several sheets for one table', () => {
  test('are asked for, and none is taken meanwhile', () => {
    const report = recognise(book('决算.xlsx', expenditure('支出'), expenditure('支出 (2)', '支出决算表', 8)), KNOWN);
    expect(report.tables).toEqual([]);
    expect(report.questions).toEqual([
      {
        id: 'table:expenditure',
        prompt: '“支出”、“支出 (2)”都是《支出决算表》，以哪一张为准？',
        options: ['支出', '支出 (2)'],
      },
    ]);
    expect(report.unmapped.map(({ reason }) => reason)).toEqual([
      '有 2 张工作表都是《支出决算表》，请确认以哪一张为准',
      '有 2 张工作表都是《支出决算表》，请确认以哪一张为准',
    ]);
  });

  test('the chosen one counts, the other is listed', () => {
    const answers = { ...KNOWN, choices: new Map([['table:expenditure', '支出 (2)']]) };
    const report = recognise(book('决算.xlsx', expenditure('支出'), expenditure('支出 (2)', '支出决算表', 8)), answers);
    expect(figuresOf(report).get('expenditure/total/total')).toBe(8_000_000);
    expect(report.unmapped).toEqual([{ sheet: '支出', reason: '与“支出 (2)”同为《支出决算表》，以“支出 (2)”为准' }]);
  });

  test('a hidden copy does not count', () => {
    const hidden = { ...expenditure('备份', '支出决算表', 8), visibility: 'hidden' as const };
    const report = recognise(book('决算.xlsx', hidden, expenditure('支出')), KNOWN);
    expect(figuresOf(report).get('expenditure/total/total')).toBe(9_000_000);
    expect(report.unmapped).toEqual([
      { sheet: '备份', reason: '是隐藏工作表，与“支出”同为《支出决算表》，以“支出”为准' },
    ]);
  });

  test('a hidden sheet alone does', () => {
    expect(tablesOf([{ ...expenditure('03'), visibility: 'hidden' }])).toEqual(['expenditure=03']);
  });

  test('a table that goes on over a second sheet is one', () => {
    const second = drawn('支出续', `支出决算表（续）\n${EXPENDITURE_HEAD}\n'208|社会保障和就业支出|2|2`);
    const report = recognise(book('决算.xlsx', expenditure('支出'), second), KNOWN);
    expect(report.tables).toHaveLength(1);
    expect(report.tables[0]?.rows.map(({ key, labelRef }) => `${labelRef.sheet} ${key}`)).toEqual([
      '支出 total',
      '支出 205',
      '支出续 208',
    ]);
  });
});

test('a summary table that breaks off below 年初 binds the rest of it below 年初 all the same', () => {
  const head = '收入|~|支出|~|~|~\n项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款';
  const first = drawn(
    '04',
    `财政拨款收入支出决算总表\n${head}
    一、一般公共预算财政拨款|9|五、教育支出|8|8
    二、政府性基金预算财政拨款|~|二十三、其他支出|~|~
    本年收入合计|9|本年支出合计|8|8
    年初财政拨款结转和结余|2|年末财政拨款结转和结余|3|3`,
  );
  const second = drawn(
    '04续',
    `财政拨款收入支出决算总表（续）\n${head}
    一、一般公共预算财政拨款|2
    二、政府性基金预算财政拨款|~
    总计|11|总计|11|11`,
  );
  const figures = figuresOf(recognise(book('决算.xlsx', first, second), KNOWN));
  expect(figures.get('fiscalAppropriation/in.generalBudget/finalAmount')).toBe(9_000_000);
  expect(figures.get('fiscalAppropriation/in.openingBalance.generalBudget/finalAmount')).toBe(2_000_000);
});

describe('two tables on one sheet', () => {
  const both = drawn(
    '收支',
    `收入决算表
     科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入
     ~|合计|10|10
     '205|教育支出|10|10
     注：本表反映部门本年度取得的各项收入情况。

     支出决算表
     编制单位：示例局|~|~|（万元）
     ${EXPENDITURE_HEAD}
     ~|合计|9|9
     '205|教育支出|9|9`,
  );

  test('are both read', () => {
    const figures = figuresOf(recognise(book('决算.xlsx', both), KNOWN));
    expect(figures.get('income/205/total')).toBe(10_000_000);
    expect(figures.get('expenditure/205/total')).toBe(9_000_000);
    expect(figures.size).toBe(26);
    expect(recognise(book('决算.xlsx', both), KNOWN).tables.flatMap(({ irregularities }) => irregularities)).toEqual(
      [],
    );
  });

  test('a header printed again on a further page is no second table', () => {
    const paged = drawn(
      '支出决算表',
      `${EXPENDITURE_HEAD}\n'205|教育支出|9|9\n${EXPENDITURE_HEAD}\n'208|社会保障和就业支出|2|2\n合计|~|11|11`,
    );
    const report = recognise(book('决算.xlsx', paged), KNOWN);
    expect(report.tables[0]?.rows.map(({ key }) => key)).toEqual(['205', '208', 'total']);
    expect(report.questions).toEqual([]);
  });
});

describe('tables side by side', () => {
  const beside = drawn(
    '收支',
    `收入决算表|~|~|~|~|~|~|~|~|~|支出决算表
     单位：万元
     科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入|~|${EXPENDITURE_HEAD}
     ~|合计|10|10|~|~|~|~|~|~|~|合计|9|9
     '205|教育支出|10|10|~|~|~|~|~|~|'208|社会保障和就业支出|9|9`,
  );

  test('are both read, each from its own columns', () => {
    const report = recognise(book('决算.xlsx', beside), KNOWN);
    const figures = figuresOf(report);
    expect(report.questions).toEqual([]);
    expect(figures.get('income/205/total')).toBe(10_000_000);
    expect(figures.get('expenditure/208/total')).toBe(9_000_000);
    expect(figures.has('income/208/total') || figures.has('expenditure/205/total')).toBe(false);
  });
});

describe('tables side by side without titles', () => {
  const income = '科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入';
  const spending = `项目|~|~|~|本年支出|~|~
    功能分类科目编码|~|~|科目名称|小计|基本支出|项目支出
    类|款|项|栏次|1|2|3
    合计|~|~|~|9|9|~
    '205|~|~|教育支出|9|9|~`;

  test('are parted where the empty column is, though the header of one is higher than that of the other', () => {
    const lines = [
      income,
      '~|合计|10|10|~|~|~|~|~',
      "'205|教育支出|10|10|~|~|~|~|~",
      '~|~|~|~|~|~|~|~|~',
      '~|~|~|~|~|~|~|~|~',
    ];
    const beside = spending.split('\n').map((line, index) => `${lines[index] ?? ''}|~|${line.trim()}`);
    const report = recognise(book('决算.xlsx', drawn('Sheet1', beside.join('\n'))), KNOWN);
    expect(report.tables.map(({ id }) => id)).toEqual(['income', 'generalBudgetExpenditure']);
    expect(figuresOf(report).get('income/total/fiscalAppropriation')).toBe(10_000_000);
    expect(figuresOf(report).get('generalBudgetExpenditure/total/basicExpenditure')).toBe(9_000_000);
  });

  test('the halves of one table are no two tables, even with an empty column between them', () => {
    const report = recognise(
      book(
        '决算.xlsx',
        drawn(
          'Sheet1',
          `收入|~|~|支出|~
           项目|决算数|~|项目|决算数
           一、一般公共预算财政拨款收入|9|~|五、教育支出|9
           二、政府性基金预算财政拨款收入|~|~|二十三、其他支出|~
           本年收入合计|9|~|本年支出合计|9
           年初结转和结余|~|~|年末结转和结余|~
           总计|9|~|总计|9`,
        ),
      ),
      KNOWN,
    );
    expect(report.tables.map(({ id }) => id)).toEqual(['incomeExpenditure']);
    expect(figuresOf(report).get('incomeExpenditure/out.205/finalAmount')).toBe(9_000_000);
  });
});

describe('a sheet without a header', () => {
  const rest = drawn('Sheet2', `'208|社会保障和就业支出|2|2\n'20805|行政事业单位养老支出|2|2`);

  test('goes on with the table of the sheet before', () => {
    const report = recognise(book('决算.xlsx', expenditure('支出'), rest), KNOWN);
    expect(report.tables[0]?.rows.map(({ key, labelRef }) => `${labelRef.sheet} ${key}`)).toEqual([
      '支出 total',
      '支出 205',
      'Sheet2 208',
      'Sheet2 20805',
    ]);
    expect(report.unmapped).toEqual([]);
  });

  test('leaves the parents open for the next one, whatever the order of sheets', () => {
    const head =
      '科目编码|~|~|科目名称|本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出\n类|款|项|~';
    const first = drawn(
      '支出',
      `支出决算表\n${head}\n~|~|~|合计|9|9\n208|~|~|社会保障和就业支出|9|9\n~|'05|~|行政事业单位养老支出|9|9`,
    );
    const second = drawn('续', `支出决算表（续）\n${head}\n~|~|'05|机关事业单位基本养老保险缴费支出|9|9`);
    const report = recognise(book('决算.xlsx', second, first), KNOWN);
    expect(report.tables[0]?.rows.map(({ key }) => key)).toEqual(['total', '208', '20805', '2080505']);
    expect(report.tables[0]?.sheet).toBe('支出');
  });

  test.each(['03支出决算表（续）', '03支出决算表(续)', '03支出决算表续表', '支出决算表（续2）'])(
    'named %s goes on with the table that its name says, wherever it stands, its 合计 last',
    (name) => {
      const income = drawn(
        '02',
        "收入决算表\n科目编码|科目名称|本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入\n'205|教育支出|9|9",
      );
      const head = drawn('03支出决算表', `支出决算表\n${EXPENDITURE_HEAD}\n'205|教育支出|9|9`);
      const more = drawn(name, `'208|社会保障和就业支出|2|2\n合计|~|11|11`);
      const report = recognise(book('决算.xlsx', more, income, head), KNOWN);
      expect(report.tables.map(({ rows }) => rows.map(({ key }) => key))).toEqual([['205'], ['205', '208', 'total']]);
      expect(figuresOf(report).get('expenditure/total/total')).toBe(11_000_000);
      expect(report.unmapped).toEqual([]);
    },
  );

  test('whose name says a table that is not there goes on with none', () => {
    const more = drawn('收入决算表（续）', `'208|社会保障和就业支出|2|2`);
    const report = recognise(book('决算.xlsx', expenditure('支出'), more), KNOWN);
    expect(report.unmapped).toEqual([
      { sheet: '收入决算表（续）', reason: '是《收入决算表》，但没有找到表头，未读取' },
    ]);
  });

  test('is asked about where it repeats rows of that table', () => {
    const again = drawn('Sheet2', `'205|教育支出|2|2`);
    const report = recognise(book('决算.xlsx', expenditure('支出'), again), KNOWN);
    expect(report.tables).toEqual([]);
    expect(report.questions.map(({ id }) => id)).toEqual(['table:expenditure']);
  });

  test('is listed where the sheet before is no table', () => {
    const unsure = drawn('Sheet1', SPENDING_FORM);
    const report = recognise(book('决算.xlsx', unsure, rest), KNOWN);
    expect(report.unmapped[1]).toEqual({ sheet: 'Sheet2', reason: '没有表头，像是“Sheet1”的续表，但“Sheet1”未识别' });
  });

  test('is no continuation where its rows are no codes', () => {
    const other = drawn('Sheet2', '张三|12\n李四|8');
    const report = recognise(book('决算.xlsx', expenditure('支出'), other), KNOWN);
    expect(report.unmapped).toEqual([{ sheet: 'Sheet2', reason: '没有公开表的标题和表头，未识别为公开决算表' }]);
  });
});

describe('what title, name and content say against each other is asked', () => {
  test('title against content', () => {
    const report = recognise(book('决算.xlsx', expenditure('Sheet1', '收入决算表')), KNOWN);
    expect(report.tables).toEqual([]);
    expect(report.questions[0]).toMatchObject({
      id: 'sheet:Sheet1',
      prompt: '“Sheet1”是哪一张表？标题是《收入决算表》，内容却像《支出决算表》。',
      options: ['收入决算表', '支出决算表', NOT_A_TABLE],
    });
  });

  test('title against name, where content cannot tell', () => {
    const report = recognise(
      book(
        '决算.xlsx',
        drawn('09国有资本经营预算财政拨款收入支出决算表', `政府性基金预算财政拨款收入支出决算表\n${BALANCE_FORM}`),
      ),
      KNOWN,
    );
    expect(report.tables).toEqual([]);
    expect(report.questions[0]?.prompt).toContain(
      '标题是《政府性基金预算财政拨款收入支出决算表》，工作表名却是《国有资本经营预算财政拨款支出决算表》',
    );
  });

  test('title against name, where content tells', () => {
    expect(tablesOf([expenditure('02收入决算表')])).toEqual(['expenditure=02收入决算表']);
  });

  test('a stated title counts where the table that the content is like stands on another sheet', () => {
    const general = drawn('05', `一般公共预算财政拨款支出决算表\n${SPENDING_FORM}\n'205|教育支出|9|9|~`);
    const fund = drawn('08', `政府性基金预算财政拨款支出决算表\n${SPENDING_FORM}\n'229|其他支出|5|~|5`);
    expect(tablesOf([fund])).toEqual([]);
    expect(tablesOf([general, fund])).toEqual(['generalBudgetExpenditure=05', 'governmentFund=08']);
  });

  test('a foreign title over known content', () => {
    const report = recognise(book('决算.xlsx', expenditure('Sheet1', '示例县一般性支出情况表')), KNOWN);
    expect(report.tables).toEqual([]);
    expect(report.questions[0]?.prompt).toBe(
      '“Sheet1”是哪一张表？标题《示例县一般性支出情况表》不在九张公开表之列，内容却像《支出决算表》。',
    );
  });

  test('a title that the header does not bear out', () => {
    const report = recognise(book('决算.xlsx', drawn('Sheet1', `支出决算表\n项目|备注\n甲|乙`)), KNOWN);
    expect(report.tables).toEqual([]);
    expect(report.questions).toHaveLength(1);
  });

  test('a short form that fits two tables and has no title', () => {
    const report = recognise(book('决算.xlsx', drawn('Sheet1', SPENDING_FORM)), KNOWN);
    expect(report.tables).toEqual([]);
    expect(report.questions[0]?.options).toEqual([
      '一般公共预算财政拨款支出决算表',
      '国有资本经营预算财政拨款支出决算表',
      NOT_A_TABLE,
    ]);
  });
});

describe('answers', () => {
  test('a sheet may be given to a table, or to none', () => {
    expect(
      tablesOf([expenditure('Sheet1', '收入决算表')], { ...KNOWN, sheets: new Map([['Sheet1', 'expenditure']]) }),
    ).toEqual(['expenditure=Sheet1']);
    const none = recognise(book('决算.xlsx', expenditure('支出')), { ...KNOWN, sheets: new Map([['支出', null]]) });
    expect(none.tables).toEqual([]);
    expect(none.unmapped).toEqual([{ sheet: '支出', reason: '已指定不作为决算公开表' }]);
  });

  test('questions about the book stop when they are answered, as fields or as choices', () => {
    const asked = recognise(book('决算.xlsx', expenditure('支出')));
    expect(asked.questions.map(({ id }) => id)).toEqual(['unit', 'year', 'name']);
    expect(asked).toMatchObject({ unitName: null, year: null, amountUnit: null });
    const choices = new Map([
      ['unit', '元'],
      ['year', '2021'],
      ['name', '示例局'],
    ]);
    const answered = recognise(book('决算.xlsx', expenditure('支出')), { choices });
    expect(answered).toMatchObject({ unitName: '示例局', year: 2021, amountUnit: '元', questions: [] });
    expect(figuresOf(answered).get('expenditure/total/total')).toBe(900);
  });
});

describe('sheets that are no table of the report', () => {
  test.each([
    ['空表，没有内容', drawn('Sheet3', '~')],
    ['封面', drawn('封面', '2022年度部门决算')],
    ['目录', drawn('Sheet1', '收入支出决算总表\n收入决算表\n支出决算表')],
    ['说明文字，不是报表', drawn('填报说明', '一、本套报表由各单位填报。')],
    ['没有公开表的标题和表头，未识别为公开决算表', drawn('Sheet9', '甲|乙\n1|2')],
    ['没有公开表的标题，表头也对不上任何一张公开表', drawn('Sheet9', '项目|金额|备注\n办公楼维修|12|完工')],
    [
      '《机构运行信息表》属于补充附表，不在九张公开表之列，未读取',
      drawn('10', '机构运行信息表\n项目|行次|统计数\n一、“三公”经费支出|1|8.2'),
    ],
    [
      '《收入支出决算总表(财决01表)》是财决内部报表，公开表的勾稽不适用于它，未读取',
      drawn('Z01', '收入支出决算总表(财决01表)\n项目|行次|决算数\n一、财政拨款收入|1|8.2'),
    ],
    [
      '《收入支出决算总表》是财决内部报表，公开表的勾稽不适用于它，未读取',
      drawn(
        '收支',
        '收入支出决算总表\n编制单位：示例局|财决01表|金额单位：元\n项目|行次|决算数\n一、财政拨款收入|1|8.2',
      ),
    ],
    [
      '工作表名说明它是财决内部报表，公开表的勾稽不适用于它，未读取',
      drawn('Z04 支出决算表(财决04表)', `支出决算表\n${EXPENDITURE_HEAD}\n~|合计|9|9`),
    ],
    ['是《支出决算表》，但没有找到表头，未读取', drawn('03', '支出决算表\n本单位涉密，不予公开')],
    ['是《支出决算表》，但金额单位是千元，只能读元和万元，未读取', expenditure('03', '支出决算表|单位：千元')],
  ])('%s', (reason, sheet) => {
    expect(recognise(book('决算.xlsx', sheet), KNOWN).unmapped).toEqual([{ sheet: sheet.name, reason }]);
  });
});
