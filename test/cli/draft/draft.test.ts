import { run } from '../../../src/cli/program';
import { createWorkbook, readWorkbook } from '../../../src/document';
import { EMPTY_SUPPLEMENT, type Summary } from '../../../src/model';
import { maybeKept, sideFileSheets } from '../../../src/casework/kept/sheets';
import { NOTHING_KEPT, type KeptData } from '../../../src/casework/kept/kept-data';
import { formSheets, maybeForm } from '../../../src/supplement';
import { CONSISTENT, fileOf, PUBLISHED, retexted } from '../../support/books/sample-files';
import { rows, sheet } from '../../support/grid';
import { randomUnit } from '../../support/generator';
import { internalBook } from '../../support/internal/internal-book';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const UNIT = '示例县卫生健康局';
const consistent = fileOf(CONSISTENT.sheets);
/** Wrong in the first table's 总计, and in what 财政拨款 came to. */
const WRONG = new Map([
  [0, { right: 20862.66, wrong: 20900.66 }],
  [3, { right: 13121.96, wrong: 13221.96 }],
]);
const DOUBTFUL = fileOf(
  CONSISTENT.sheets.map((sheet, at) => ({
    ...sheet,
    values: sheet.values.map((row) =>
      row.map((value) => (value === WRONG.get(at)?.right ? (WRONG.get(at)?.wrong ?? null) : value)),
    ),
  })),
);
const NOTES =
  '提示（a.xlsx）：正文中下列数因四舍五入有尾差，不改数：本年收入合计与财政拨款收入、上级补助收入、事业收入、其他收入之和差0.01万元。\n' +
  '提示（a.xlsx）：出国（境）团组数、出国（境）人次、公务用车购置数：相应的支出为 0，先按 0 填，请核对。\n';
const TOTAL_CHANGE = 'reason:change:incomeExpenditure/in.grandTotal/finalAmount';

function sideFile(change: Partial<KeptData>): Uint8Array {
  const kept: KeptData = { ...NOTHING_KEPT, unitName: UNIT, year: 2020, ...change };
  return createWorkbook(sideFileSheets(kept, { names: new Map() }));
}

function placesIn(machine: MemoryMachine, folder: string): readonly string[] {
  const prefix = `/home/${folder}/`;
  return [...machine.files.keys()]
    .filter((place) => place.startsWith(prefix))
    .map((place) => place.slice(prefix.length))
    .sort();
}

function bytesAt(machine: MemoryMachine, place: string): Uint8Array {
  const bytes = machine.files.get(`/home/${place}`);
  if (!bytes) throw new Error(`no ${place}`);
  return bytes;
}

describe('draft --supplement', () => {
  const filled = sideFile({
    supplement: {
      ...EMPTY_SUPPLEMENT,
      amounts: { 'prior:incomeExpenditure/in.grandTotal/finalAmount': { fen: 20_000_000_000, step: 10_000 } },
      reasons: { [TOTAL_CHANGE]: '疫情防控投入增加' },
    },
  });

  it('writes what the side file gives', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent, 's.xlsx': filled });
    expect(await run(['draft', 'a.xlsx', '--template', 'national', '--supplement', 's.xlsx'], machine)).toBe(0);
    expect(machine.out()).toMatch(/与上年相比，收支总计增加862\.66万元，增长4\.31%，主要原因是疫情防控投入增加。/);
    expect(machine.err()).toBe(NOTES);
  });

  it('finds the file of each unit in a folder', async () => {
    const other = sideFile({
      unitName: '别的局',
      supplement: { ...EMPTY_SUPPLEMENT, reasons: { [TOTAL_CHANGE]: '别的' } },
    });
    const machine = memoryMachine({
      'a.xlsx': consistent,
      'd/别的局_2020_助手资料.xlsx': other,
      'd/示例县卫生健康局_2020_助手资料.xlsx': filled,
    });
    expect(await run(['draft', 'a.xlsx', '--supplement', 'd'], machine)).toBe(0);
    expect(machine.out()).toContain('疫情防控投入增加');
  });

  it('takes nothing of another unit, and says so', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent, 's.xlsx': sideFile({ unitName: '别的局' }) });
    expect(await run(['draft', 'a.xlsx', '--template', 'national', '--supplement', 's.xlsx'], machine)).toBe(0);
    expect(machine.err()).toBe(`提示（a.xlsx）：助手资料是“别的局”的，打开的工作簿是“${UNIT}”的，没有采用。\n${NOTES}`);
  });

  it.each([['no such sheet', consistent, '“s.xlsx”里没有助手资料；请选决算助手写出的“…_助手资料.xlsx”。\n']])(
    'says of %s what to do',
    async (_what, bytes, expected) => {
      const machine = memoryMachine({ 'a.xlsx': consistent, 's.xlsx': bytes });
      expect(await run(['draft', 'a.xlsx', '--template', 'national', '--supplement', 's.xlsx'], machine)).toBe(2);
      expect(machine.err()).toBe(`${expected}${NOTES}`);
    },
  );

  it('knows a reassigned sheet again', async () => {
    const [first, ...rest] = CONSISTENT.sheets;
    if (!first) throw new Error('no sheet');
    const bare = {
      ...first,
      name: 'Sheet1',
      values: first.values.map((cells, row) => (row < 2 ? ['表'] : cells)),
      merges: [],
    };
    const odd = { ...sheet('Sheet2', rows('说明')), values: first.values };
    const book = fileOf([odd, bare, ...rest]);
    const titles = async (supplement: readonly string[], side: Uint8Array): Promise<string> => {
      const machine = memoryMachine({ 'a.xlsx': book, 's.xlsx': side });
      await run(['draft', 'a.xlsx', '--format', 'json', ...supplement], machine);
      return machine.out();
    };
    const side = sideFile({
      answers: {
        sheets: new Map([
          ['Sheet2', null],
          ['Sheet1', 'incomeExpenditure'],
        ]),
      },
    });
    expect(await titles([], side)).not.toContain('"sheet":"Sheet1"');
    const assigned = await titles(['--supplement', 's.xlsx'], side);
    expect(assigned).toContain('"sheet":"Sheet1"');
    expect(assigned).not.toContain('"sheet":"Sheet2"');
  });
});

describe('draft --budget', () => {
  const budget = fileOf([
    sheet(
      '7',
      rows(`
        2020年一般公共预算支出表
        科目编码|科目名称|合计
        合计|~|12000.00
        '2100408|基本公共卫生服务|2000.00
      `),
    ),
  ]);

  it('reads 年初预算 where it stands', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent, 'b.xlsx': budget });
    expect(await run(['draft', 'a.xlsx', '--budget', 'b.xlsx'], machine)).toBe(0);
    expect(machine.out()).toContain('年初预算为2000.00万元，支出决算为2214.29万元，完成年初预算的110.71%');
    expect(machine.out()).toContain('年初预算为12000.00万元，支出决算为12592.92万元，完成年初预算的104.94%');
  });

  it('reads 全年预算 beside it, for whoever tells completion of it', async () => {
    const changed = fileOf([
      sheet(
        '7',
        rows(`
          2020年一般公共预算支出表
          科目编码|科目名称|年初预算数|调整预算数
          '2100408|基本公共卫生服务|2000.00|2500.00
        `),
      ),
    ]);
    const switched = sideFile({
      supplement: { ...EMPTY_SUPPLEMENT, texts: { 'switch:national/budgetBase': '全年预算' } },
    });
    const machine = memoryMachine({ 'a.xlsx': consistent, 'b.xlsx': changed, 's.xlsx': switched });
    await run(['draft', 'a.xlsx', '--template', 'national', '--budget', 'b.xlsx', '--supplement', 's.xlsx'], machine);
    expect(machine.out()).toContain('全年预算为2500.00万元，支出决算为2214.29万元，完成全年预算的88.57%');
  });

  it('says of a book that is none', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--budget', 'a.xlsx'], machine)).toBe(2);
    expect(machine.err()).toMatch(/^“a\.xlsx”里没有认出预算表/);
  });
});

describe('draft --format docx', () => {
  it('writes documents for a folder of units, with the blanks visible, and says so', async () => {
    const machine = memoryMachine({ 'd/a.xlsx': consistent, 'd/b.xlsx': consistent });
    expect(await run(['draft', 'd', '--format', 'docx', '--out', 'o'], machine)).toBe(0);
    expect(placesIn(machine, 'o')).toEqual(['a.情况说明.docx', 'b.情况说明.docx']);
    expect([...bytesAt(machine, 'o/a.情况说明.docx').slice(0, 2)]).toEqual([0x50, 0x4b]);
    expect(machine.err()).toMatch(
      /提示（d\/a\.xlsx）：还有 \d+ 处待填：一、部门（单位）主要职责 1（主要职责）；.*；一、收入支出决算总体情况说明 2（上年收支总计、收支总计与上年相比有增减）；.*；文中已标出，补齐前请勿发布。/,
    );
    expect(machine.err()).toMatch(/\n共 2 个工作簿：写出 2 份；其中 2 份仍有待填。\n$/);
  });

  it('goes on after a book that cannot be read, and counts it', async () => {
    const machine = memoryMachine({ 'd/a.xlsx': consistent, 'd/b.xlsx': new Uint8Array([1, 2, 3]) });
    expect(await run(['draft', 'd', '--out', 'o'], machine)).toBe(2);
    expect(placesIn(machine, 'o')).toEqual(['a.情况说明.txt']);
    expect(machine.err()).toMatch(/\n共 2 个工作簿：写出 1 份，1 份没有成功；其中 1 份仍有待填。\n$/);
  });

  it('matches the years before by unit', async () => {
    const named = (name: string) => fileOf(retexted(CONSISTENT.sheets, (text) => text.replaceAll(UNIT, name)));
    const lastYear = (name: string) =>
      fileOf(retexted(CONSISTENT.sheets, (text) => text.replaceAll(UNIT, name).replace(/2020/g, '2019')));
    const machine = memoryMachine({
      'd/甲县财政局.xlsx': named('甲县财政局'),
      'd/乙县财政局.xlsx': named('乙县财政局'),
      '甲.xlsx': lastYear('甲县财政局'),
      '乙.xlsx': lastYear('乙县财政局'),
    });
    expect(await run(['draft', 'd', '--prior', '甲.xlsx', '乙.xlsx', '--out', 'o'], machine)).toBe(0);
    for (const place of placesIn(machine, 'o')) {
      expect(new TextDecoder().decode(bytesAt(machine, `o/${place}`))).toContain('收支总计与上年持平');
    }
    expect(machine.err()).not.toContain('没有用来对照');
  });

  it('writes the page for the leader', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--report', 'brief'], machine)).toBe(0);
    expect(machine.out()).toMatch(/^示例县卫生健康局2020年度部门决算送审摘要\n/);
    await run(['draft', 'a.xlsx', '--report', 'brief', '--format', 'docx', '--out', '摘要.docx'], machine);
    expect(bytesAt(machine, '摘要.docx').length).toBeGreaterThan(5_000);
  });
});

describe('what else is said on the command line', () => {
  it('why this template, and how to have another', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx'], machine)).toBe(0);
    expect(machine.err()).toContain(
      '这是哪个省（自治区、直辖市）的单位？没有看出来，暂用模板“国家通用 2021年度及以前”；',
    );
    expect(machine.err()).toContain('命令行用 --template 指定。');
  });

  it('what is off in an edition of the bureau’s own, at its line; the rest of it is followed', async () => {
    const edition = '决算版本\n【目录】\n第三部分 情况说明\n一、收入决算情况\n二、支出决算情况\n【写法】\n零写作：无\n';
    const machine = memoryMachine({ 'a.xlsx': consistent, '版本.txt': new TextEncoder().encode(edition) });
    expect(await run(['draft', 'a.xlsx', '--supplement', '版本.txt'], machine)).toBe(2);
    expect(machine.err()).toContain('第 7 行：“零写作”不能是“无”，可以是：0.00、0。');
    expect(machine.out()).toContain('\n一、收入决算情况\n');
    const other = memoryMachine({ 'a.xlsx': consistent, '说明.txt': new TextEncoder().encode('关于决算的说明') });
    expect(await run(['draft', 'a.xlsx', '--supplement', '说明.txt'], other)).toBe(2);
    expect(other.err()).toContain('“说明.txt”不是版本文件；');
  });

  it('which figures stand in cells that must be mended, in the text too', async () => {
    const machine = memoryMachine({ 'a.xlsx': fileOf(PUBLISHED.sheets) });
    expect(await run(['draft', 'a.xlsx'], machine)).toBe(0);
    expect(machine.out()).toMatch(/\d〔核对不平〕万元/);
    expect(machine.err()).toMatch(/文中有 \d+ 个数取自核对不平、必须改正的单元格（.+![A-Z]+\d+/);
    await run(['draft', 'a.xlsx', '--format', 'json'], machine);
    expect(machine.out()).toContain('"doubt":"');
  });

  it.each([
    ['情况说明', ['--format', 'docx']],
    ['送审摘要', ['--report', 'brief', '--format', 'docx']],
    ['绩效自评报告的附表', ['--report', 'evaluation', '--format', 'xlsx']],
  ])('and a file of %s is no clean one until that was seen', async (_what, words) => {
    const machine = memoryMachine({ 'a.xlsx': DOUBTFUL });
    expect(await run(['draft', 'a.xlsx', ...words, '--out', 'o'], machine)).toBe(1);
    expect(machine.files.has('/home/o')).toBe(true);
    expect(machine.err()).toMatch(
      /写出的文件里有 \d+ 个数取自核对不平、必须改正的单元格，退出码为 1；先改正，或看过以后加 --seen 再写。\n$/,
    );
    const seen = memoryMachine({ 'a.xlsx': DOUBTFUL });
    expect(await run(['draft', 'a.xlsx', ...words, '--out', 'o', '--seen'], seen)).toBe(0);
    expect(seen.err()).not.toContain('退出码');
    expect(seen.err()).toMatch(/有 \d+ 个数取自核对不平、必须改正的单元格（/);
  });

  it.each([
    ['部门', '本部门'],
    ['部门（汇总）', '本部门'],
    ['部门(汇总)', '本部门'],
    ['单位', '本单位'],
    ['本级', '本单位'],
  ])('--scope %s', async (scope, called) => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--scope', scope], machine)).toBe(0);
    expect(machine.out()).toContain(`${called}2020年度机关运行经费支出`);
  });

  it.each([
    ['事业单位', '为事业单位，按规定口径没有机关运行经费'],
    ['乡镇', '机关运行经费支出'],
  ])('--kind %s', async (kind, expected) => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--kind', kind], machine)).toBe(0);
    expect(machine.out()).toContain(expected);
  });

  it.each([
    [['--scope', '全部'], '--scope 只能是 部门（汇总）、本级、单位；无法理解“全部”。\n'],
    [['--kind', '公司'], '--kind 只能是 行政单位、参公单位、事业单位、医院、学校、乡镇（街道）；无法理解“公司”。\n'],
  ])('refuses %j, for check and draft', async (words, expected) => {
    for (const command of ['check', 'draft']) {
      const machine = memoryMachine({ 'a.xlsx': consistent });
      expect(await run([command, 'a.xlsx', ...words], machine)).toBe(2);
      expect(machine.err()).toBe(expected);
    }
  });

  it('check takes --scope as its answer', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    await run(['check', 'a.xlsx', '--scope', '单位', '--json'], machine);
    expect(machine.out()).toContain('"scope":"unit"');
  });

  it('check --kind tells which checks apply', async () => {
    const countsWith = async (...words: readonly string[]): Promise<Summary> => {
      const machine = memoryMachine({ 'a.xlsx': consistent });
      await run(['check', 'a.xlsx', '--scope', '单位', '--json', ...words], machine);
      return (JSON.parse(machine.out()) as { summary: Summary }).summary;
    };
    const [unsaid, township, institution] = [
      await countsWith(),
      await countsWith('--kind', '乡镇（街道）'),
      await countsWith('--kind', '事业单位'),
    ];
    expect(township.checked).toBeGreaterThan(unsaid.checked);
    expect(institution.checked).toBe(unsaid.checked);
    expect(institution.notApplicable).toBeGreaterThan(unsaid.notApplicable);
    expect(institution.notChecked).toBeLessThan(unsaid.notChecked);
  });
});

describe('returned 收集表', () => {
  const VEHICLES = 'agencyOperations/vehiclesKept/finalAmount';

  function returned(unitName: string, count: string, year = 2020): Uint8Array {
    const missing = [{ id: VEHICLES, kind: 'count', prompt: '公务用车保有量（辆）', where: '', why: '' }] as const;
    const sheets = formSheets({ unitName, year }, missing, new Map());
    return createWorkbook(
      sheets.map((each) => ({
        ...each,
        rows: each.rows.map((cells) =>
          cells.map((cell, at) => (cells[0]?.value === VEHICLES && at === 3 ? { ...cell, value: count } : cell)),
        ),
      })),
    );
  }

  it('are added up by draft, and check says that it does not read them', async () => {
    const files = {
      'a.xlsx': consistent,
      'd/甲医院_2020_收集表.xlsx': returned('甲医院', '3'),
      'd/乙医院_2020_收集表.xlsx': returned('乙医院', '4'),
    };
    const machine = memoryMachine(files);
    expect(await run(['draft', 'a.xlsx', '--supplement', 'd'], machine)).toBe(0);
    expect(machine.out()).toContain('公务用车保有量为7辆');
    expect(machine.err()).toContain('已读入 2 份收集表：');
    const other = memoryMachine(files);
    await run(['check', 'a.xlsx', '--supplement', 'd'], other);
    expect(other.err()).toContain('有 2 份收集表没有读入：收集表只用于 draft。');
  });

  it('of the year before give last year’s figures to the draft, and to the forms of this year', async () => {
    const side = sideFile({ supplement: { ...EMPTY_SUPPLEMENT, texts: { 'list/units': '甲医院' } } });
    const files = {
      'a.xlsx': consistent,
      'd/s_助手资料.xlsx': side,
      'd/甲医院_2019_收集表.xlsx': returned('甲医院', '3', 2019),
    };
    const machine = memoryMachine(files);
    expect(await run(['draft', 'a.xlsx', '--supplement', 'd', '--blanks', 'o'], machine)).toBe(0);
    const { snapshot } = await readWorkbook('s', bytesAt(machine, `o/${UNIT}_2020_助手资料.xlsx`));
    expect(maybeKept(snapshot)?.kept.supplement.counts).toEqual({ [`prior:${VEHICLES}`]: 3 });
  });
});

describe('draft --internal', () => {
  it('takes from 附03 what no public table holds, and asks for it no more', async () => {
    const unit = randomUnit(7, { year: 2020 });
    // Its other tables are another unit's, and no concern of this test.
    const own = internalBook(unit).sheets.filter(({ name }) => name.startsWith('F03'));
    const sheets = retexted(own, (text) => text.replaceAll(unit.name, UNIT));
    const files = { 'a.xlsx': consistent, '财决.xlsx': fileOf(sheets) };
    const drafted = async (...words: readonly string[]) => {
      const machine = memoryMachine(files);
      expect(await run(['draft', 'a.xlsx', ...words], machine)).toBe(0);
      return { text: machine.out(), told: machine.err() };
    };
    const [without, taken] = [await drafted(), await drafted('--internal', '财决.xlsx')];
    expect(without.text).not.toContain('0.12万元');
    // 机关运行经费 stands in it with 1,234.50 元, 车辆 with 3.
    expect(taken.text).toMatch(/机关运行经费支出0\.12万元/);
    expect(taken.text).toContain('共有车辆3辆');
    expect(taken.told).not.toContain('没有用来对照');
    const asked = async (...words: readonly string[]): Promise<readonly string[]> => {
      const { text } = await drafted('--format', 'json', ...words);
      return (JSON.parse(text) as { missing: readonly { id: string }[] }).missing.map(({ id }) => id);
    };
    const open = await asked('--internal', '财决.xlsx');
    expect((await asked()).filter((id) => !open.includes(id))).toEqual([
      'agencyOperations/agencyOperatingExpenses/finalAmount',
      'agencyOperations/vehiclesTotal/finalAmount',
    ]);
  });
});

describe('draft --blanks', () => {
  it('goes by the book where the unit is not named, so that two units keep apart', async () => {
    const nameless = fileOf(retexted(CONSISTENT.sheets, (text) => text.replaceAll(UNIT, '')));
    const machine = memoryMachine({ 'd/甲.xlsx': nameless, 'd/乙.xlsx': nameless });
    expect(await run(['draft', 'd', '--out', 'o', '--blanks', 'b'], machine)).toBe(0);
    expect(placesIn(machine, 'b')).toEqual(['乙_2020_助手资料.xlsx', '甲_2020_助手资料.xlsx']);
  });

  it('asks in 助手资料 for what is left open in the order of the text, section by section', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    await run(['draft', 'a.xlsx', '--format', 'json', '--blanks', 'o'], machine);
    const { missing } = JSON.parse(machine.out()) as { missing: readonly { id: string; where: string }[] };
    const { snapshot } = await readWorkbook('s', bytesAt(machine, `o/${UNIT}_2020_助手资料.xlsx`));
    const rows = snapshot.sheets.find(({ name }) => name === '待填内容')?.values.slice(1) ?? [];
    const headings = rows.filter(([id]) => !id).map((row) => row[2]);
    expect(headings).toEqual([...new Set(missing.map(({ where }) => where))]);
    expect(rows.flatMap(([id]) => (id ? [id] : [])).sort()).toEqual(missing.map(({ id }) => id).sort());
  });

  it('writes 助手资料 to be filled in, and a 收集表 for each unit on its list', async () => {
    const side = sideFile({ supplement: { ...EMPTY_SUPPLEMENT, texts: { 'list/units': '甲医院\n乙医院' } } });
    const machine = memoryMachine({ 'a.xlsx': consistent, 's.xlsx': side });
    expect(await run(['draft', 'a.xlsx', '--supplement', 's.xlsx', '--blanks', 'o'], machine)).toBe(0);
    expect(placesIn(machine, 'o')).toEqual([
      '乙医院_2020_收集表.xlsx',
      '甲医院_2020_收集表.xlsx',
      `${UNIT}_2020_助手资料.xlsx`,
    ]);
    const { snapshot } = await readWorkbook('s', bytesAt(machine, `o/${UNIT}_2020_助手资料.xlsx`));
    expect(maybeKept(snapshot)).toMatchObject({
      kept: { unitName: UNIT, year: 2020, supplement: { texts: { 'list/units': '甲医院\n乙医院' } } },
      problems: [],
    });
    const form = await readWorkbook('f', bytesAt(machine, 'o/甲医院_2020_收集表.xlsx'));
    const asked = maybeForm(form.snapshot)?.lines ?? [];
    expect(asked.find(({ id }) => id === 'agencyOperations/vehiclesKept/finalAmount')).toMatchObject({
      kind: '数量',
      unit: '辆',
      value: '',
    });
  });
});

describe('check --supplement', () => {
  it('takes the mapping of sheets and the rules that are kept', async () => {
    const side = sideFile({
      answers: { sheets: new Map([[CONSISTENT.sheets[1]?.name ?? '', null]]) },
      customRules: [
        {
          id: '自01',
          title: '两个合计相等',
          class: 'logic',
          formula: '公开01!本年支出合计 = 公开03!合计.本年支出合计',
          basis: '',
        },
      ],
    });
    const machine = memoryMachine({ 'a.xlsx': consistent, 's.xlsx': side });
    await run(['check', 'a.xlsx', '--supplement', 's.xlsx', '--json'], machine);
    const line = JSON.parse(machine.out()) as { tables: { table: string }[]; ruleSet: string };
    expect(line.tables.map(({ table }) => table)).not.toContain('income');
    const bare = memoryMachine({ 'a.xlsx': consistent });
    await run(['check', 'a.xlsx', '--json'], bare);
    expect((JSON.parse(bare.out()) as { ruleSet: string }).ruleSet).not.toBe(line.ruleSet);
  });
});
