import { answersOf } from '../../../src/cli/answers/answers';
import { run } from '../../../src/cli/program';
import { createWorkbook } from '../../../src/document';
import type { Pointing } from '../../../src/model';
import { sideFileSheets } from '../../../src/casework/kept/sheets';
import { NOTHING_KEPT, type KeptData } from '../../../src/casework/kept/kept-data';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';
import { workingCopySheets } from '../../support/kept-sheets';
import { UNCLEAR, UNCLEAR_COLUMN, UNCLEAR_SHEET } from '../../support/books/unclear-book';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const unclear = fileOf(UNCLEAR);
const POINTING: Pointing = {
  table: 'expenditure',
  row: null,
  column: 'basicExpenditure',
  cell: { sheet: UNCLEAR_SHEET, row: 3, column: 5 },
};

interface Outcome {
  readonly status: number;
  readonly err: string;
  readonly tables: readonly string[];
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: string;
}

function outcomeOf(status: number, machine: MemoryMachine): Outcome {
  const line = JSON.parse(machine.out()) as {
    tables: { table: string; sheet: string }[];
    summary: Record<string, number>;
    findings: { message: string }[];
  };
  const tables = line.tables.map(({ table, sheet }) => `${table}=${sheet}`);
  const findings = line.findings.map(({ message }) => message).join('\n');
  return { status, err: machine.err(), tables, summary: line.summary, findings };
}

async function check(files: Readonly<Record<string, Uint8Array>>, ...words: readonly string[]): Promise<Outcome> {
  const machine = memoryMachine({ 'a.xlsx': unclear, ...files });
  const status = await run(['check', 'a.xlsx', '--json', ...words], machine);
  return outcomeOf(status, machine);
}

const SHEET = ['--map', `${UNCLEAR_SHEET}=支出决算表`];

describe('--map', () => {
  it('says which table a sheet is, and which column a cell stands in', async () => {
    const without = await check({}, ...SHEET);
    expect(without.findings).toContain('支出决算表缺“基本支出”栏');
    const shown = await check({}, ...SHEET, '--map', `${UNCLEAR_SHEET}!${UNCLEAR_COLUMN}=支出决算表/栏:基本支出`);
    expect(shown.tables).toContain(`expenditure=${UNCLEAR_SHEET}`);
    expect(shown.summary.checked).toBeGreaterThan(without.summary.checked ?? 0);
    expect([shown.status, shown.err, shown.summary.broken]).toEqual([0, '', 0]);
    expect(shown.findings).not.toContain('“基本支出”栏');
  });

  it('tells on stderr what it could not follow', async () => {
    const { err } = await check({}, ...SHEET, '--map', `${UNCLEAR_SHEET}!G4=支出决算表/栏:基本支出`);
    expect(err).toBe(
      '提示（a.xlsx）：《支出决算表》“基本支出”一栏指在“Sheet3”G4，没有采用：G 列按文字已识别为“项目支出”一栏，请另指一处，或改正表上的文字。\n',
    );
  });

  it.each<[string, Pointing]>([
    [
      'A=B!x!C5=支出决算表/行:合计',
      { table: 'expenditure', row: 'total', column: null, cell: { sheet: 'A=B!x', row: 4, column: 2 } },
    ],
    [
      'S!$B$7=incomeExpenditure/行:in.otherIncome',
      { table: 'incomeExpenditure', row: 'in.otherIncome', column: null, cell: { sheet: 'S', row: 6, column: 1 } },
    ],
    [
      'S!C7=收入支出决算总表/行:事业收入',
      {
        table: 'incomeExpenditure',
        row: 'in.publicServiceIncome',
        column: null,
        cell: { sheet: 'S', row: 6, column: 2 },
      },
    ],
    [
      'S!C7=支出决算表/行:2080505',
      { table: 'expenditure', row: '2080505', column: null, cell: { sheet: 'S', row: 6, column: 2 } },
    ],
    [
      'S!C7=财政拨款“三公”经费支出决算表/行:公务接待费/栏:决算数',
      {
        table: 'threePublic',
        row: 'officialReception',
        column: 'finalAmount',
        cell: { sheet: 'S', row: 6, column: 2 },
      },
    ],
    [
      'Z!C7=财决05-1表/栏:30201',
      { table: 'internal05_1', row: null, column: '30201', cell: { sheet: 'Z', row: 6, column: 2 } },
    ],
  ])('%s', (text, pointing) => {
    expect(answersOf({ map: [text] })).toEqual({ pointings: [pointing] });
  });

  it.each<[string, string]>([
    ['Z01=财决01表', 'internal01'],
    ['Z01=internal01_1', 'internal01_1'],
    ['附03=机构运行信息表', 'agencyOperations'],
    ['Sheet8=国有资本经营预算财政拨款收入支出决算表', 'stateCapital'],
  ])('%s names a table', (text, table) => {
    expect([...(answersOf({ map: [text] }).sheets?.values() ?? [])]).toEqual([table]);
  });

  it.each([
    [
      ['S!C7=收入支出决算总表/行:总计'],
      '《收入支出决算总表》不止一处叫“总计”；请写明是 in.grandTotal 还是 out.grandTotal。',
    ],
    [['S!C7=三公/栏:决算数'], /^--map 不认识报表“三公”；可用：/],
    [
      ['S!C7=支出决算表/栏:上年数'],
      /^--map 不认识《支出决算表》的“上年数”；可用：本年支出合计（total）、基本支出（basicExpenditure）、/,
    ],
    [
      ['S=支出决算表/栏:基本支出'],
      '--map 指明行或栏应写作 工作表!单元格=报表/行:名称 或 工作表!单元格=报表/栏:名称，例如 --map Sheet3!D4=支出决算表/栏:基本支出；无法理解“S=支出决算表/栏:基本支出”。',
    ],
    [['S!C7=支出决算表/基本支出'], /无法理解“S!C7=支出决算表\/基本支出”。$/],
    [['S=支出决算表', 'S=收入决算表'], '--map 两次指明了工作表“S”；请只保留一次。'],
  ])('%j is refused with what to write instead', (map, sentence) => {
    expect(() => answersOf({ map })).toThrow(sentence);
  });

  it('reaches the 财决 workbook beside the book, and there only for tables of its own', async () => {
    const values = [
      ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
      ['合计', null, 187273100, 126652500, 60620600],
    ];
    const internal = fileOf([{ ...(CONSISTENT.sheets[0] ?? fail()), name: '甲', values, merges: [] }]);
    const alone = await check({ 'z.xlsx': internal }, '--internal', 'z.xlsx');
    expect(alone.err).toContain('“z.xlsx”里没有认出任何财决报表');
    const mapped = await check({ 'z.xlsx': internal }, '--internal', 'z.xlsx', '--map', '甲=财决04表');
    expect(mapped.err).not.toContain('没有认出');
    const other = await check({ 'z.xlsx': internal }, '--internal', 'z.xlsx', '--map', '甲=支出决算表');
    expect(other.err).toContain('“z.xlsx”里没有认出任何财决报表');
  });
});

describe('what was shown in the pane is used through 助手资料', () => {
  const kept: KeptData = {
    ...NOTHING_KEPT,
    unitName: '示例县卫生健康局',
    year: 2020,
    answers: { sheets: new Map([[UNCLEAR_SHEET, 'expenditure']]), pointings: [{ ...POINTING, heading: '**' }] },
  };
  const context = { names: new Map() };

  it('from a side file', async () => {
    const told = await check({ 's.xlsx': createWorkbook(sideFileSheets(kept, context)) }, '--supplement', 's.xlsx');
    expect(told.tables).toContain(`expenditure=${UNCLEAR_SHEET}`);
    expect([told.err, told.findings.includes('“基本支出”栏')]).toEqual(['', false]);
  });

  it('from the sheet of a working copy', async () => {
    const own = workingCopySheets(kept, context).map(({ name, rows }) => ({
      ...(UNCLEAR[0] ?? fail()),
      name,
      values: rows.map((cells) => cells.map(({ value }) => value)),
      merges: [],
      numberFormats: new Map<string, string>(),
    }));
    const machine = memoryMachine({ 'a.xlsx': fileOf([...UNCLEAR, ...own]) });
    const told = outcomeOf(await run(['check', 'a.xlsx', '--json'], machine), machine);
    expect(told.tables).toContain(`expenditure=${UNCLEAR_SHEET}`);
    expect([told.err, told.findings.includes('“基本支出”栏')]).toEqual(['', false]);
  });

  it('and asked for anew where the heading is another one by now', async () => {
    const changed = { ...kept, answers: { ...kept.answers, pointings: [{ ...POINTING, heading: '人员支出' }] } };
    const told = await check({ 's.xlsx': createWorkbook(sideFileSheets(changed, context)) }, '--supplement', 's.xlsx');
    expect(told.err).toContain('没有采用：那里原来是“人员支出”，现在是“**”，请重新指明。');
    expect(told.findings).toContain('“基本支出”栏');
  });
});

function fail(): never {
  throw new Error('no sheet');
}
