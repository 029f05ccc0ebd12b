import { run } from '../../../src/cli/program';
import { readWorkbook } from '../../../src/document';
import type { CellValue, SheetSnapshot } from '../../../src/model';
import { CONSISTENT, fileOf, retexted } from '../../support/books/sample-files';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';
import { docxFile } from '../../support/texts/docx-file';

const UNIT = '示例县卫生健康局';

function sheetOf(values: readonly (readonly CellValue[])[]): SheetSnapshot {
  const bare = { formulas: new Map(), numberFormats: new Map(), merges: [] };
  return { ...bare, name: '名册', visibility: 'visible', isProtected: false, values };
}

const ROSTER = fileOf([
  sheetOf([
    ['示例县应公开单位名册'],
    ['序号', '单位名称', '上级', '涉密免公开', '批复日期', '公开日期'],
    [1, UNIT, '', '', '2021-08-15', '2021-09-10'],
    [2, '示例县财政局', '', '', '', ''],
    [3, '示例县教育局', '', '', '', ''],
    [4, '示例县国家保密局', '', '是', '', ''],
    [5, '示例县民政局', '', '', '', ''],
  ]),
]);

const book = fileOf(CONSISTENT.sheets);
const named = (name: string, year = '2020') =>
  fileOf(retexted(CONSISTENT.sheets, (text) => text.replaceAll(UNIT, name).replaceAll('2020', year)));
const text = (...lines: readonly string[]) =>
  docxFile(lines.map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`).join(''));

const FILES = {
  '名册.xlsx': ROSTER,
  '公开/卫生健康局.xlsx': book,
  '公开/卫生健康局说明.docx': text('一、部门职责', '负责卫生健康。', '二、机构设置', '内设机构3个。'),
  '公开/示例县财政局.xlsx': named('示例县财政局', '2019'),
  '公开/示例县教育局2020年部门决算.docx': text('示例县教育局2020年度部门决算', '一、主要职责', '负责教育。'),
  '公开/二组/示例县交通局.xlsx': named('示例县交通局'),
  '公开/二组/示例县水利局.xlsx': named('示例县水利局'),
};

const WORDS = ['check', '公开', '--roster', '名册.xlsx', '--year', '2020', '--out', '出'];

async function bulletin(machine: MemoryMachine): Promise<ReadonlyMap<string, readonly (readonly CellValue[])[]>> {
  const bytes = machine.files.get('/home/出/通报底稿.xlsx');
  if (!bytes) throw new Error('no 通报底稿');
  const { snapshot } = await readWorkbook('b.xlsx', bytes);
  return new Map(snapshot.sheets.map(({ name, values }) => [name, values]));
}

describe('check --roster', () => {
  const machine = memoryMachine(FILES);
  let status: number;

  beforeAll(async () => {
    status = await run(WORDS, machine);
  });

  it('holds a list of units against the files, and writes a 通报底稿', async () => {
    expect(status).toBe(2);
    const sheets = await bulletin(machine);
    expect(
      sheets
        .get('单位一览')
        ?.slice(1)
        .map((row) => [row[1], row[3], row[4] ?? '']),
    ).toEqual([
      [UNIT, '已公开', '卫生健康局.xlsx'],
      ['示例县财政局', '年度错', '示例县财政局.xlsx'],
      ['示例县教育局', '已公开', '示例县教育局2020年部门决算.docx'],
      ['示例县国家保密局', '涉密免公开', ''],
      ['示例县民政局', '未公开', ''],
    ]);
    const told = machine.out();
    expect(told).toContain('应公开2020年度部门决算的单位4个（另有涉密免公开单位1个），已公开2个，公开率50.00%。');
    expect(told).toContain('未公开的1个：示例县民政局。');
    expect(told).toContain('公开的不是本年度决算的1个：示例县财政局。');
    expect(told).toContain(`批复后超过20日才公开的1个：${UNIT}（历时26日）。`);
    // Where it lay is nobody's business who is sent the 通报.
    expect(`${told}${JSON.stringify([...sheets])}`).not.toContain('二组');
    expect(told).toContain('“示例县交通局.xlsx”没有对上名册：名册里没有这个单位。');
  });

  it('tells completeness by the tables and the text that lies beside them', async () => {
    const rows = (await bulletin(machine)).get('公开完整性') ?? [];
    const lawful = (name: string): CellValue => rows.find((row) => row[1] === name)?.[2] ?? null;
    expect(lawful(UNIT)).toContain('缺：');
    expect(lawful(UNIT)).toContain('政府采购支出总额');
    expect(lawful(UNIT)).not.toContain('主要职责');
    expect(lawful('示例县教育局')).toContain('缺：决算表；机构设置');
    expect(lawful('示例县民政局')).toBe('没有可核对的文件');
  });

  it('does not take the year that it asks for for what the files say', async () => {
    const machine = memoryMachine({ '名册.xlsx': ROSTER, '公开/示例县财政局.xlsx': named('示例县财政局', '2019') });
    await run(WORDS, machine);
    expect((await bulletin(machine)).get('分单位')?.flat()).toContain('公开的不是2020年度决算：“公开”是2019年度的。');
  });

  it('tells in a second round what was mended', async () => {
    const second = memoryMachine({
      ...Object.fromEntries(machine.files),
      '公开/示例县民政局.xlsx': named('示例县民政局'),
    });
    await run([...WORDS.slice(0, -1), '二轮', '--previous', '出'], second);
    expect(second.out()).toContain('公开方面：已改1项');
    second.files.set('/home/出/通报底稿.xlsx', second.files.get('/home/二轮/通报底稿.xlsx') ?? book);
    expect((await bulletin(second)).get('分单位')?.map((row) => [row[1], row[3]])).toContainEqual([
      '未见公开2020年度决算。',
      '已改',
    ]);
  });

  it('takes one day of approval for all units of which the list has none', async () => {
    const asked = memoryMachine({ '名册.xlsx': ROSTER, '公开/示例县财政局.xlsx': named('示例县财政局') });
    await run([...WORDS, '--approval-date', '2021-08-20'], asked);
    const days = (await bulletin(asked))
      .get('单位一览')
      ?.slice(1)
      .map((row) => row[5]);
    expect(days).toEqual(['2021-08-15', '2021-08-20', '2021-08-20', '2021-08-20', '2021-08-20']);
  });

  it('is no unit where it lies among them', async () => {
    const among = memoryMachine({ '公开/名册.xlsx': ROSTER, '公开/卫生健康局.xlsx': book });
    const words = ['check', '公开', '--roster', '公开/名册.xlsx', '--year', '2020', '--out', '出'];
    await run(words, among);
    expect(among.err()).not.toContain('名册.xlsx');
    expect(JSON.stringify([...(await bulletin(among))])).not.toContain('没有对上名册');
  });

  it('is told from a book that nobody knows where it was not named', async () => {
    const among = memoryMachine({ '名册.xlsx': ROSTER });
    expect(await run(['check', '名册.xlsx'], among)).toBe(2);
    expect(among.err()).toBe(
      '“名册.xlsx”里没有部门决算报表，像是一份名册，没有核对；要与它对照，请用 --roster 和 --year 指明。\n',
    );
  });

  it.each([
    [['check', '公开', '--roster', '名册.xlsx', '--year', '2020'], '--roster 要和 --out 文件夹 一起用，写明写到哪里。'],
    [
      ['check', '公开', '--roster', '名册.xlsx', '--out', '出'],
      '--roster 要和 --year 一起用，写明核对哪一年度的公开。',
    ],
    [[...WORDS, '--approval-date', '八月'], '--approval-date 应为一个日期，例如 2024-08-15；无法理解“八月”。'],
    [['check', '公开', '--approval-date', '2021-08-20'], '--approval-date 要和 --roster 名册 一起用。'],
    [
      ['check', '公开', '--roster', '公开/卫生健康局.xlsx', '--year', '2020', '--out', '出'],
      '“卫生健康局.xlsx”里没有认出名册：请在表头写明“单位名称”，每个单位一行。',
    ],
    [
      ['check', '公开', '--roster', '没有.xlsx', '--year', '2020', '--out', '出'],
      '找不到“没有.xlsx”；请检查路径是否写对。',
    ],
  ])('says in a line what is off: %j', async (words, sentence) => {
    const asked = memoryMachine(FILES);
    expect(await run(words, asked)).toBe(2);
    expect(asked.err()).toBe(`${sentence}\n`);
    expect(asked.files.has('/home/出/通报底稿.xlsx')).toBe(false);
  });
});
