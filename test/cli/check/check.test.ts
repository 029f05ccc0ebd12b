import { run } from '../../../src/cli/program';
import { createFileHost } from '../../../src/host/file';
import { readWorkbook } from '../../../src/document';
import type { SheetSnapshot } from '../../../src/model';
import { handMadeBook, TWO_ROWS, xlsBook } from '../../support/books';
import { CONSISTENT, fileOf, PUBLISHED, retexted } from '../../support/books/sample-files';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

interface JsonCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: string | null;
}

interface JsonFinding {
  readonly rule: string;
  readonly class: string;
  readonly verdict: string;
  readonly severity: string;
  readonly message: string;
  readonly cells: readonly JsonCell[];
  readonly difference: string | null;
  readonly checks: readonly string[];
  readonly candidates: readonly JsonCell[];
  readonly suspects: readonly (JsonCell & { suggested: string | null; slip: string; explains: readonly string[] })[];
}

interface JsonLine {
  readonly file: string;
  readonly error?: string;
  readonly unitName: string | null;
  readonly year: number | null;
  readonly amountUnit: string | null;
  readonly questions: readonly { readonly id: string }[];
  readonly tables: readonly { readonly table: string; readonly sheet: string }[];
  readonly unmapped: readonly { readonly sheet: string }[];
  readonly summary: Readonly<Record<string, number>> | null;
  readonly findings: readonly JsonFinding[];
}

const consistent = fileOf(CONSISTENT.sheets);
const published = fileOf(PUBLISHED.sheets);

function linesOf(machine: MemoryMachine): readonly JsonLine[] {
  const lines = machine.out().trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as JsonLine);
}

function textOf(machine: MemoryMachine, place: string): string {
  return new TextDecoder().decode(machine.files.get(place));
}

describe('check --json', () => {
  it('prints one line a file, with the fields in their order', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent, 'b.xlsx': published });
    expect(await run(['check', 'a.xlsx', 'b.xlsx', '--json'], machine)).toBe(1);
    const lines = linesOf(machine);
    expect(lines.map((line) => line.file)).toEqual(['a.xlsx', 'b.xlsx']);
    expect(Object.keys(lines[0] ?? {})).toEqual([
      'file',
      'ruleSet',
      'unitName',
      'year',
      'amountUnit',
      'scope',
      'standard',
      'questions',
      'tables',
      'unmapped',
      'summary',
      'findings',
    ]);
    expect(machine.err()).toBe('');
  });

  it('tells the unit, the tables and the counts of a consistent book', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['check', 'a.xlsx', '--json'], machine)).toBe(0);
    const [line] = linesOf(machine);
    expect(line).toMatchObject({ unitName: '示例县卫生健康局', year: 2020, amountUnit: '万元' });
    expect(line?.tables).toHaveLength(9);
    expect(line?.unmapped.map((each) => each.sheet)).toEqual(['说明']);
    const { checked = 0, exact = 0, rounding = 0, broken = 0 } = line?.summary ?? {};
    expect([broken, checked]).toEqual([0, exact + rounding]);
    expect(checked).toBeGreaterThan(300);
  });

  it('writes findings with addresses and amounts as the sheet shows them', async () => {
    const machine = memoryMachine({ 'b.xlsx': published });
    await run(['check', 'b.xlsx', '--json'], machine);
    const broken = linesOf(machine)[0]?.findings.filter((finding) => finding.verdict === 'broken') ?? [];
    expect(broken).toHaveLength(5);
    const health = broken.find((finding) => finding.cells.some((cell) => cell.value === '11678.97'));
    expect(Object.keys(health ?? {})).toEqual([
      'rule',
      'class',
      'verdict',
      'severity',
      'message',
      'cells',
      'difference',
      'checks',
      'suspects',
      'candidates',
    ]);
    expect(health).toMatchObject({ class: 'balance', severity: 'error', difference: '103.01' });
    expect(health?.suspects[0]).toMatchObject({ value: '11678.97', suggested: '11575.96' });
    expect(Object.keys(health?.suspects[0] ?? {})).toEqual([
      'sheet',
      'address',
      'value',
      'suggested',
      'slip',
      'explains',
    ]);
    const cells = broken.flatMap((finding) => finding.cells);
    expect(cells.filter((cell) => !/^[A-Z]+\d+$/.test(cell.address))).toEqual([]);
    expect(cells.filter((cell) => cell.value !== null && !/^-?\d+\.\d\d$/.test(cell.value))).toEqual([]);
  });

  it('gives a line for a file that cannot be read, and does the others', async () => {
    const machine = memoryMachine({ 'bad.xlsx': new Uint8Array(0), 'a.xlsx': consistent });
    expect(await run(['check', 'bad.xlsx', 'none.xlsx', 'a.xlsx', '--json'], machine)).toBe(2);
    const sentences = [
      '“bad.xlsx”是空文件（0 字节），可能没有导出或下载完整；请重新导出后再选择。',
      '找不到“none.xlsx”；请检查路径是否写对。',
    ];
    const lines = linesOf(machine);
    expect(lines.map((line) => line.error)).toEqual([...sentences, undefined]);
    expect(lines[0]).toMatchObject({ file: 'bad.xlsx', unitName: null, summary: null, findings: [] });
    expect(machine.err()).toBe(`${sentences.join('\n')}\n`);
  });

  it('says of a workbook without any known table what to do', async () => {
    const machine = memoryMachine({ 'x.xlsx': handMadeBook({ sheets: [{ name: '工资', inside: '<sheetData/>' }] }) });
    expect(await run(['check', 'x.xlsx', '--json'], machine)).toBe(2);
    expect(machine.err()).toBe(
      '“x.xlsx”里没有认出任何部门决算报表；请确认选对了文件，或用 --map 工作表=报表 指明哪张工作表是哪张报表。\n',
    );
  });
});

describe('answers on the command line', () => {
  const unlabelled = fileOf(
    retexted(CONSISTENT.sheets, (text) =>
      text.replace(/金额单位：万元|部门：示例县卫生健康局|示例县卫生健康局|2020年/g, ''),
    ),
  );

  it('are taken for what the workbook does not say', async () => {
    const asked = memoryMachine({ 'a.xlsx': unlabelled });
    await run(['check', 'a.xlsx', '--json'], asked);
    const before = linesOf(asked)[0];
    expect(before).toMatchObject({ unitName: null, amountUnit: null });
    expect(before?.questions.length).toBeGreaterThan(0);

    const told = memoryMachine({ 'a.xlsx': unlabelled });
    await run(['check', 'a.xlsx', '--json', '--year', '2020', '--unit', '万元', '--name', '某局'], told);
    expect(linesOf(told)[0]).toMatchObject({ unitName: '某局', year: 2020, amountUnit: '万元', questions: [] });
  });

  it('take a sheet out or name its table', async () => {
    const sheet = CONSISTENT.sheets[1]?.name ?? '';
    const machine = memoryMachine({ 'a.xlsx': consistent });
    await run(['check', 'a.xlsx', '--json', '--map', `${sheet}=无`], machine);
    expect(linesOf(machine)[0]?.tables.map((table) => table.table)).not.toContain('income');
    const named = memoryMachine({ 'a.xlsx': consistent });
    await run(['check', 'a.xlsx', '--json', '--map', `${sheet}=收入决算表`, '--map', '说明=无'], named);
    expect(linesOf(named)[0]?.tables).toContainEqual(expect.objectContaining({ table: 'income', sheet }));
  });

  it.each([
    [['--year', '去年'], '--year 应为四位年度，例如 2020；无法理解“去年”。'],
    [['--unit', '亿元'], '--unit 只能是 元 或 万元；无法理解“亿元”。'],
    [['--map', '表1'], '--map 应写作 工作表=报表，例如 --map Sheet3=支出决算表；无法理解“表1”。'],
  ])('are refused where they cannot be understood: %j', async (words, sentence) => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['check', 'a.xlsx', ...words], machine)).toBe(2);
    expect([machine.out(), machine.err()]).toEqual(['', `${sentence}\n`]);
  });

  it('name the tables that can be meant', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['check', 'a.xlsx', '--map', '表=资产表'], machine)).toBe(2);
    expect(machine.err()).toMatch(
      /^--map 不认识报表“资产表”；可用：收入支出决算总表（incomeExpenditure）、.*，或“无”。\n$/,
    );
  });
});

describe('check for people', () => {
  it('says the verdict, the causes and what was not checked, and never that all is well', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent, 'b.xlsx': published });
    await run(['check', 'a.xlsx', 'b.xlsx'], machine);
    const [first = '', second = ''] = machine.out().split(/^b\.xlsx$/m);
    expect(first).toMatch(
      /^a\.xlsx\n示例县卫生健康局 · 2020 年度 · 金额单位：万元\n9 张表已识别；\d+ 项勾稽：\d+ 平，\d+ 尾差，0 不平；\d+ 项无法核对。\n/,
    );
    expect(first).toContain('未作核对的工作表（1）\n  1. 说明：');
    expect(second).toMatch(/不平，按原因（5）\n {2}1\. \[\S+ 基本平衡 必改\] (?:可能 )?公开05/);
    expect(machine.out()).not.toMatch(/通过|合格|正确/);
  });

  it('tells how to answer each question', async () => {
    const bytes = fileOf(retexted(CONSISTENT.sheets, (text) => text.replace('金额单位：万元', '')));
    const machine = memoryMachine({ 'a.xlsx': bytes });
    await run(['check', 'a.xlsx'], machine);
    expect(machine.out()).toContain('（可用 --unit 万元 或 --unit 元 回答）');
  });

  it('tells its progress only where somebody watches', async () => {
    const files = { 'a.xlsx': consistent, 'b.xlsx': consistent };
    const watched = memoryMachine(files, { isWatched: true });
    await run(['check', 'a.xlsx', 'b.xlsx', '--json'], watched);
    expect(watched.err()).toBe('[1/2] a.xlsx\n[2/2] b.xlsx\n');
  });
});

describe('a folder of one-table files', () => {
  const files = Object.fromEntries(
    CONSISTENT.sheets.slice(0, 9).map((sheet) => [`局/${sheet.name}.xlsx`, fileOf([{ ...sheet, name: 'Sheet1' }])]),
  );

  it('is one book', async () => {
    const machine = memoryMachine({ ...files, '局/~$锁.xlsx': new Uint8Array(3), 'a.xlsx': consistent });
    expect(await run(['check', '局', 'a.xlsx', '--json', '--year', '2020'], machine)).toBe(0);
    const [folder, whole] = linesOf(machine);
    expect(folder?.file).toBe('局');
    expect(folder?.tables.map((table) => table.table).sort()).toEqual(whole?.tables.map((table) => table.table).sort());
    expect(folder?.summary).toEqual(whole?.summary);
  });

  it('has each of its files marked', async () => {
    const broken = Object.fromEntries(
      PUBLISHED.sheets.slice(0, 9).map((sheet, index) => [`局/${index + 1}.xlsx`, fileOf([sheet])]),
    );
    const machine = memoryMachine(broken);
    expect(await run(['check', '局', '--out', '出'], machine)).toBe(1);
    const written = [...machine.files.keys()].filter((place) => place.startsWith('/home/出/'));
    expect(written).toHaveLength(11);
    const fifth = await createFileHost({ name: '5', bytes: machine.files.get('/home/出/5（标记）.xlsx')! });
    expect(fifth.getState().marks.length).toBeGreaterThan(0);
    expect(new Set(fifth.getState().marks.map((mark) => mark.sheet))).toEqual(new Set([PUBLISHED.sheets[4]?.name]));
  });

  it('without workbooks is said to have none', async () => {
    const machine = memoryMachine({ '空/说明.txt': new Uint8Array(1) });
    expect(await run(['check', '空'], machine)).toBe(2);
    expect(machine.err()).toBe('文件夹“空”里没有 .xlsx、.xls 或 .pdf 文件；请检查路径是否写对。\n');
  });
});

describe('check --out', () => {
  it('writes a marked copy, a report and the summary, and leaves the originals alone', async () => {
    const machine = memoryMachine({ 'b.xlsx': published });
    expect(await run(['check', 'b.xlsx', '--out', 'out'], machine)).toBe(1);
    expect([...machine.files.keys()].sort()).toEqual([
      '/home/b.xlsx',
      '/home/out/b（标记）.xlsx',
      '/home/out/b（核对报告）.html',
      '/home/out/汇总.xlsx',
    ]);
    expect(machine.files.get('/home/b.xlsx')).toBe(published);
    expect(machine.out()).toContain('已写出 out/b（标记）.xlsx\n已写出 out/b（核对报告）.html\n已写出 out/汇总.xlsx\n');
    const copy = await createFileHost({ name: 'b', bytes: machine.files.get('/home/out/b（标记）.xlsx')! });
    expect(copy.getState().marks).toContainEqual(expect.objectContaining({ kind: 'suspect' }));
    expect(copy.getState().workbook.sheets.map((sheet) => sheet.values)).toEqual(
      (await readWorkbook('b', published)).snapshot.sheets.map((sheet) => sheet.values),
    );
  });

  it('writes a report that stands alone', async () => {
    const machine = memoryMachine({ 'b.xlsx': published });
    await run(['check', 'b.xlsx', '--out', 'out'], machine);
    const html = textOf(machine, '/home/out/b（核对报告）.html');
    expect(html).not.toMatch(/<script|https?:|src=|@import|url\(/);
    expect(html).toContain(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    );
    expect(html).toContain('<h1>示例县卫生健康局 2020 年度部门决算核对报告</h1>');
    expect(html).toMatch(/9 张表已识别；\d+ 项勾稽：.*5|不平/);
    expect(html).toContain('20,862.66');
    expect(html).not.toMatch(/通过|合格/);
  });

  it('says in the summary which files could not be read', async () => {
    const machine = memoryMachine({ 'b.xlsx': published, 'bad.xlsx': new Uint8Array(0) });
    expect(await run(['check', 'b.xlsx', 'bad.xlsx', '--out', 'out', '--json'], machine)).toBe(2);
    const { snapshot } = await readWorkbook('s', machine.files.get('/home/out/汇总.xlsx')!);
    const visible = snapshot.sheets.filter(({ visibility }) => visibility === 'visible');
    expect(visible.map(({ name }) => name)).toEqual(['汇总', '共性问题', '无法核对', '问题']);
    const [books, , , findings] = snapshot.sheets;
    expect(books?.values[1]?.[0]).toMatch(/^2 个单位：1 个没有核对，0 个缺表或年度不符，1 个有必改的问题。/);
    expect(books?.values[1]?.[0]).toContain('检查时间：2021-03-05 09:07');
    const [bad, good] = books?.values.slice(3) ?? [];
    expect(bad?.slice(0, 4)).toEqual([1, '没有核对', null, 'bad.xlsx']);
    expect(bad?.at(-1)).toMatch(/^“bad\.xlsx”是空文件/);
    expect(good?.slice(0, 7)).toEqual([2, '有必改', '示例县卫生健康局', 'b.xlsx', 2020, '万元', 9]);
    expect(findings?.values).toHaveLength(6);
    expect(machine.out().trimEnd().split('\n')).toHaveLength(2);
  });

  it('keeps files of one name apart, and inputs that look like copies', async () => {
    const machine = memoryMachine({ 'x/a.xlsx': consistent, 'y/a.xlsx': consistent, 'x/a（标记）.xlsx': published });
    await run(['check', 'x/a.xlsx', 'y/a.xlsx', 'x/a（标记）.xlsx', '--out', 'x'], machine);
    expect(machine.files.get('/home/x/a（标记）.xlsx')).toBe(published);
    expect([...machine.files.keys()].filter((place) => place.endsWith('.xlsx')).sort()).toEqual([
      '/home/x/a-2（标记）.xlsx',
      '/home/x/a-3（标记）.xlsx',
      '/home/x/a.xlsx',
      '/home/x/a（标记）.xlsx',
      '/home/x/a（标记）（标记）.xlsx',
      '/home/x/汇总.xlsx',
      '/home/y/a.xlsx',
    ]);
  });

  it('adds 核对结果 to the copy where it is asked for, as figures or as formulas', async () => {
    const machine = memoryMachine({ 'b.xlsx': published });
    await run(['check', 'b.xlsx', '--out', 'a', '--sheet', '清单'], machine);
    await run(['check', 'b.xlsx', '--out', 'b', '--sheet', '公式'], machine);
    const sheetIn = async (folder: string): Promise<SheetSnapshot | undefined> => {
      const { snapshot } = await readWorkbook('b', machine.files.get(`/home/${folder}/b（标记）.xlsx`)!);
      return snapshot.sheets.find(({ name }) => name === '核对结果');
    };
    const [plain, live] = [await sheetIn('a'), await sheetIn('b')];
    expect(plain?.values[0]?.[0]).toBe('示例县卫生健康局 2020 年度部门决算核对结果');
    expect(plain?.formulas.size).toBe(0);
    expect(live?.formulas.size).toBeGreaterThan(1000);
  });

  it('is not led astray by 核对结果 when a copy is checked again', async () => {
    const machine = memoryMachine({ 'b.xlsx': published });
    await run(['check', 'b.xlsx', '--out', 'o', '--sheet', '公式'], machine);
    const again = memoryMachine({ 'b.xlsx': published, 'c.xlsx': machine.files.get('/home/o/b（标记）.xlsx')! });
    await run(['check', 'b.xlsx', 'c.xlsx', '--json'], again);
    const [first, second] = linesOf(again);
    expect(second?.summary).toEqual(first?.summary);
    expect(second?.tables).toEqual(first?.tables);
    expect(second?.unmapped.map(({ sheet }) => sheet)).toEqual(['说明', '核对结果']);
  });

  it('says of a folder of files that 核对结果 cannot reach across them', async () => {
    const files = Object.fromEntries(
      PUBLISHED.sheets.slice(0, 2).map((sheet, index) => [`局/${index + 1}.xlsx`, fileOf([sheet])]),
    );
    const machine = memoryMachine(files);
    await run(['check', '局', '--out', 'o', '--sheet', '清单'], machine);
    expect(machine.out()).toContain(
      '“局”由多个文件组成，副本里没有加“核对结果”：链接和公式不能跨文件；全部内容见报告。\n',
    );
  });

  it('writes the 审核意见单 in both forms where it is asked for', async () => {
    const machine = memoryMachine({ 'b.xlsx': published });
    await run(['check', 'b.xlsx', '--out', 'o', '--review'], machine);
    const { snapshot } = await readWorkbook('r', machine.files.get('/home/o/b.审核意见单.xlsx')!);
    expect(snapshot.sheets[0]?.values[0]?.[0]).toBe('示例县卫生健康局 2020 年度部门决算审核意见单');
    const [first = 0, second = 0] = machine.files.get('/home/o/b.审核意见单.docx') ?? [];
    expect(String.fromCharCode(first, second)).toBe('PK');
  });

  it('says where it cannot write', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent }, { readOnly: true });
    expect(await run(['check', 'a.xlsx', '--out', 'out'], machine)).toBe(2);
    expect(machine.err()).toMatch(/^“out\/a（标记）\.xlsx”写不进去：所在的磁盘是只读的；请换一个位置。\n/);
  });

  it('says of an .xls what its copy lacks', async () => {
    const machine = memoryMachine({
      '旧/1.xls': xlsBook(),
      ...Object.fromEntries(
        CONSISTENT.sheets.slice(0, 3).map((sheet, index) => [`旧/${index + 2}.xlsx`, fileOf([sheet])]),
      ),
    });
    await run(['check', '旧', '--out', '出'], machine);
    expect(machine.out()).toContain('“1.xls”是旧格式（.xls），副本已转换为 .xlsx');
    expect([...machine.files.keys()]).toContain('/home/出/1（标记）.xlsx');
  });
});

describe('books to compare with', () => {
  const lastYear = fileOf(retexted(CONSISTENT.sheets, (text) => text.replace(/2020/g, '2019')));
  const other = fileOf(
    retexted(CONSISTENT.sheets, (text) => text.replace(/2020/g, '2019').replace(/示例县卫生健康局/g, '别处县水利局')),
  );
  /** Checks that last year's book decides, by rule. */
  async function openRules(words: readonly string[], files: Readonly<Record<string, Uint8Array>>): Promise<string> {
    const machine = memoryMachine(files);
    await run(['check', ...words], machine);
    return machine.out() + machine.err();
  }

  it('close what could not be checked without them', async () => {
    const files = { 'a.xlsx': consistent, '2019年.xlsx': lastYear };
    expect(await openRules(['a.xlsx'], files)).toContain('缺 上年决算');
    const told = await openRules(['a.xlsx', '--prior', '2019年.xlsx'], files);
    expect(told).not.toContain('缺 上年决算');
    expect(told).toMatch(/\[A10 /);
  });

  it('are matched by unit where several are given', async () => {
    const files = { 'a.xlsx': consistent, '甲2019年.xlsx': other, '乙2019年.xlsx': lastYear };
    expect(await openRules(['a.xlsx', '--prior', '甲2019年.xlsx', '乙2019年.xlsx'], files)).not.toContain(
      '缺 上年决算',
    );
    const unmatched = { ...files, 'b.xlsx': published, '丙2019年.xlsx': other };
    const told = await openRules(['a.xlsx', 'b.xlsx', '--prior', '甲2019年.xlsx', '丙2019年.xlsx'], unmatched);
    expect(told.match(/\[A10\][^\n]*缺 上年决算/g)).toHaveLength(2);
  });

  it('of another year are not used, and that is said', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent, 'b.xlsx': consistent });
    await run(['check', 'a.xlsx', '--prior', 'b.xlsx'], machine);
    expect(machine.err()).toBe('提示（a.xlsx）：“b.xlsx”是 2020 年度的，不是 2020 年度的上年，没有用来对照。\n');
    expect(machine.out()).toContain('缺 上年决算');
  });

  it('that cannot be read are said, and the check is done without', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['check', 'a.xlsx', '--approved', '批复.xlsx', '--json'], machine)).toBe(2);
    expect(machine.err()).toBe('找不到“批复.xlsx”；请检查路径是否写对。\n');
    expect(linesOf(machine)[0]?.summary?.checked).toBeGreaterThan(300);
  });

  it('show every cell that is not as approved', async () => {
    const files = { 'a.xlsx': published, '批复.xlsx': consistent };
    expect(await openRules(['a.xlsx', '--approved', 'a.xlsx'], files)).not.toContain('缺 批复数');
    expect(await openRules(['a.xlsx', '--approved', '批复.xlsx'], files)).toMatch(/\[P01 .*11,678\.97/);
  });

  it('show a row that is approved and not published', async () => {
    const files = { 'a.xlsx': published, '批复.xlsx': consistent };
    const told = await openRules(['a.xlsx', '--approved', '批复.xlsx'], files);
    expect(told).toMatch(/漏列了“206 科学技术支出”一行/);
  });
});

it('reports an unexpected failure in one line, without a stack', async () => {
  const machine = memoryMachine({ 'a.xlsx': handMadeBook({ sheets: [{ name: '表', inside: TWO_ROWS }] }) });
  const failing = { ...machine, kindOf: () => Promise.reject(new Error('disk on fire')) };
  expect(await run(['check', 'a.xlsx'], failing)).toBe(2);
  expect(machine.err()).toBe('处理“a.xlsx”时出现意外错误；原文件未作任何改动，请把该文件与本行文字交给维护人员。\n');
});
