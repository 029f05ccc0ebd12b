import { run } from '../../src/cli/program';
import { FORM_RULES } from '../../src/evaluation';
import { TEXT_RULES } from '../../src/proofreading';
import { CATALOGUE } from '../../src/rules';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { memoryMachine } from '../support/memory-machine';

const consistent = fileOf(CONSISTENT.sheets);

/** What every command that opens a book may be told of it. */
const ABOUT_THE_BOOK = ['--year', '--unit', '--name', '--scope', '--kind', '--password-file', '--map', '--answer'];

describe('help', () => {
  it('names the words that are built, and no others', async () => {
    const machine = memoryMachine({});
    expect(await run(['--help'], machine)).toBe(0);
    const words = [...machine.out().matchAll(/^ {2}([a-z]+) /gm)].map((match) => match[1]);
    expect(words).toEqual([
      'check',
      'draft',
      'proofread',
      'update',
      'follow',
      'compare',
      'publish',
      'rules',
      'standards',
      'help',
    ]);
    expect(machine.out()).toContain('退出状态：0 ');
  });

  it.each([
    [
      'check',
      [
        '--prior',
        '--units',
        '--internal',
        '--approved',
        '--supplement',
        '--previous',
        '--rules',
        '--out',
        '--sheet',
        '--review',
        '--seal',
        '--json',
        '--jobs',
        '--roster',
        '--approval-date',
        ...ABOUT_THE_BOOK,
        '--help',
      ],
    ],
    [
      'draft',
      [
        '--prior',
        '--internal',
        '--own-level',
        '--papers',
        '--budget',
        '--supplement',
        '--template',
        '--report',
        '--format',
        '--out',
        '--last-text',
        '--blanks',
        '--seen',
        ...ABOUT_THE_BOOK,
        '--help',
      ],
    ],
    [
      'proofread',
      [
        '--workbook',
        '--prior',
        '--internal',
        '--approved',
        '--supplement',
        '--out',
        '--json',
        ...ABOUT_THE_BOOK,
        '--help',
      ],
    ],
    ['compare', ['--text', '--prior', '--supplement', '--out', '--json', ...ABOUT_THE_BOOK, '--help']],
    ['update', ['--workbook', '--prior', '--internal', '--supplement', '--out', '--json', ...ABOUT_THE_BOOK, '--help']],
    [
      'follow',
      ['--old', '--workbook', '--prior', '--internal', '--supplement', '--out', '--json', ...ABOUT_THE_BOOK, '--help'],
    ],
    ['publish', ['--out', ...ABOUT_THE_BOOK, '--help']],
    ['rules', ['--year', '--json', '--help']],
    ['standards', ['--year', '--json', '--help']],
  ])('of %s names its options, in Chinese', async (word, options) => {
    const machine = memoryMachine({});
    expect(await run([word, '--help'], machine)).toBe(0);
    expect([...machine.out().matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1])).toEqual(options);
    expect(machine.out()).not.toMatch(/Usage|Options|default|display help/);
  });
});

/** The help of a word, an entry a line without blanks: where commander breaks lines is its own. */
async function helpOf(...words: readonly string[]): Promise<readonly string[]> {
  const machine = memoryMachine({});
  expect(await run([...words, '--help'], machine)).toBe(0);
  return machine
    .out()
    .split(/\n\n|\n(?= {2}\S)/)
    .map(squeezed);
}

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

describe('help says', () => {
  it('what the program does and does not do, and how it ends', async () => {
    const help = await helpOf();
    expect(help.slice(0, 2)).toEqual([
      '用法：juesuan命令[文件…][选项]',
      '决算助手：核对部门决算工作簿的勾稽关系，起草情况说明，校对文稿，用上年稿换数',
    ]);
    expect(help.at(-1)).toBe(
      '退出状态：0没有必改的问题；1至少有一处；2有文件读不出来，或命令写得不对。不联网，不改写原文件。',
    );
    expect(help).toEqual(
      expect.arrayContaining(['选项：', '命令：', 'help[命令]显示某个命令的用法', '-h,--help显示用法']),
    );
  });

  it('the same of a word in either way', async () => {
    const machine = memoryMachine({});
    expect(await run(['help', 'publish'], machine)).toBe(0);
    const other = memoryMachine({});
    await run(['publish', '-h'], other);
    expect(machine.out()).toBe(other.out());
  });

  it.each<[word: string, usage: string, does: string]>([
    ['check', '文件… [选项]', '核对勾稽关系，按原因列出不平之处、疑点单元格和无法核对的项目'],
    ['draft', '文件… [选项]', '由工作簿起草情况说明、送审摘要或绩效自评报告；工作簿里没有的数留作待填'],
    ['proofread', '文稿… [选项]', '校对写好的情况说明或自评报告：与工作簿核对，也核对文字自身'],
    [
      'update',
      '上年稿.docx --workbook 本年工作簿 --out 新稿.docx [选项]',
      '换成本年的数，全部写成修订；对应不上的加批注',
    ],
    [
      'follow',
      '文稿.docx --old 原工作簿 --workbook 新工作簿 --out 新稿.docx [选项]',
      '文稿里只改变了的数，其余一字不动',
    ],
    ['compare', '旧稿 新稿 [选项]', '改动的数、增减的行、由平变不平的勾稽、文中受影响的句子'],
    ['publish', '财决工作簿 --out 文件 [选项]', '由财决工作簿生成公开表：逐格 ÷ 10000 四舍五入，并列出因此产生的尾差'],
    ['rules', '[选项]', '列出全部勾稽关系及其依据'],
    ['standards', '[选项]', '哪些见过公开的目录（已见），哪些没有（待核）'],
  ])('what %s is for', async (word, usage, does) => {
    const [own, all] = [await helpOf(word), await helpOf()];
    expect(own[0]).toBe(squeezed(`用法：juesuan ${word} ${usage}`));
    expect(own[1]).toContain(squeezed(does));
    expect(all).toContain(squeezed(`${word} ${usage}`) + (own[1] ?? ''));
  });

  it.each<[word: string, option: string, says: string]>([
    ['check', '文件', '.xlsx、.xls 或 .et；有报表的 .pdf、.docx、.html；或文件夹'],
    ['check', '--prior <工作簿...>', '上年决算工作簿；核对多个单位时按单位名称对应'],
    ['check', '--units <工作簿...>', '所属各单位的决算工作簿，与部门汇总数核对'],
    ['check', '--internal <工作簿>', '财决工作簿（元），公开表与它逐格核对'],
    ['check', '--approved <工作簿>', '批复的决算工作簿，逐格核对'],
    ['check', '--supplement <助手资料...>', '报表对应关系和自定义公式；也可以是本地的版本文件（.txt）'],
    ['check', '--previous <上一轮意见...>', '只列已改、未改、新错；按单位名称和年度对应'],
    ['check', '--rules <规则文件...>', '.json 规则文件，或有“自定义公式”工作表的工作簿'],
    ['check', '--out <文件夹>', '加标记的副本（名称（标记）.xlsx）、报告（名称（核对报告）.html）和汇总（汇总.xlsx）'],
    ['check', '--sheet <形式>', '清单（只有数），或 公式（每条勾稽带 Excel 公式）'],
    ['check', '--review', '另写审核意见单（名称.审核意见单.xlsx 和 .docx）'],
    ['check', '--seal <封签>', '说明这本的数与它相同还是不同'],
    ['check', '--json', '每个文件输出一行 JSON'],
    ['check', '--jobs <本数>', '不写则每个处理器核心一本'],
    ['check', '--roster <名册>', '与找到的文件逐个单位核对，写出通报底稿.xlsx；与 --year、--out 一起用'],
    ['check', '--approval-date <日期>', '名册没有写批复日期的单位，按这一天批复'],
    ['draft', '文件', '分表文件所在的文件夹；或放着许多单位工作簿的文件夹'],
    ['draft', '--own-level <本级账...>', '绩效自评报告里本级的数只从这里取'],
    ['draft', '--papers <绩效材料...>', '批复的绩效目标表、填好的自评表和基础数据表、佐证材料目录（.xlsx、.docx）'],
    ['draft', '--budget <预算工作簿...>', '读出年初、全年（调整）预算数和“三公”预算数'],
    ['draft', '--supplement <助手资料...>', '助手资料或填好的收集表，或所在文件夹'],
    ['draft', '--template <模板>', '不写则按年度和地区选择'],
    ['draft', '--format <格式>', 'text（文字，不写即此）、json、docx（公文格式）或 xlsx（绩效自评的附表）'],
    ['draft', '--out <路径>', '写到此文件；有多个工作簿时写到此文件夹'],
    ['draft', '--last-text <上年稿>', '注明“取自上年稿，请核”；已填的不改'],
    ['draft', '--blanks <文件夹>', '把待填内容写成助手资料文件，并给名单上的下属单位各写一份收集表'],
    ['draft', '--seen', '不写时照样注明并写出，退出码为 1'],
    ['proofread', '文稿', '里面的文稿各与同一文件夹里同名单位的工作簿核对'],
    ['proofread', '--supplement <助手资料...>', '和说明过“不是错误”的地方'],
    ['proofread', '--out <文件夹>', '带批注的 Word 副本（名称（校对）.docx）和校对报告（名称（校对报告）.html）'],
    ['update', '上年稿', '财政局发的带 XX、空格、下划线的模板'],
    ['update', '--prior <工作簿...>', '上年稿的数与它核对，对上了才改'],
    ['update', '--out <文件>', '原稿不动'],
    ['follow', '--old <工作簿>', '文稿原来所依据的那一版工作簿'],
    ['follow', '--workbook <工作簿>', '改过的工作簿'],
    ['compare', '新稿', '按表、行、栏对应，不看位置；元与万元也能比'],
    ['compare', '--text <文稿>', '列出受影响的句子，哪些仍是旧数'],
    ['compare', '--out <文件>', '写成网页（.html）或工作簿（.xlsx），看名称的结尾'],
    ['publish', '--out <文件>', '公开表写到此 .xlsx 文件'],
    ['rules', '--year <年度>', '只列该年度适用的'],
    ['standards', '--json', '每个省、每个年度输出一行 JSON'],
    ['check', '--year <年度>', '决算年度，例如 2020'],
    ['check', '--unit <单位>', '金额单位：元 或 万元'],
    ['check', '--scope <口径>', '口径：部门（汇总）、本级、单位'],
    ['check', '--password-file <文本文件>', '每行一个；密码不保存，写出的副本不带密码'],
    ['check', '--map <工作表=报表>', '“无”表示都不是；财决报表写 财决01表 或 internal01），可写多次'],
    ['check', '--map <工作表=报表>', '工作表!单元格=报表/行:名称、工作表!单元格=报表/栏:名称'],
    ['check', '--answer <编号=选项>', '照“请确认”列出的编号和选项回答，例如 set=示例局（本级），可写多次'],
    ['check', '-h, --help', '显示用法'],
  ])('of %s what %s takes', async (word, option, says) => {
    const entry = (await helpOf(word)).find((each) => each.startsWith(squeezed(option)));
    expect(entry).toContain(squeezed(says));
  });
});

describe('words that are off', () => {
  it.each<[string[], string]>([
    [['check', 'a.xlsx', '--review'], '--review 要和 --out 文件夹 一起用，写明写到哪里。'],
    [['check', 'a.xlsx', '--sheet', '公式'], '--sheet 要和 --out 文件夹 一起用，写明写到哪里。'],
    [['check', 'a.xlsx', '--out', 'o', '--sheet', '全部'], '--sheet 只能是 清单 或 公式；无法理解“全部”。'],
    [
      [],
      '请写明要做什么：check、draft、proofread、update、follow、compare、publish、rules 或 standards；juesuan --help 显示用法。',
    ],
    [['chekc', 'a.xlsx'], '没有“chekc”这个命令；juesuan --help 显示用法。'],
    [['check'], '没有写明文件；juesuan --help 显示用法。'],
    [['compare', 'a.xlsx'], '没有写明文件；juesuan --help 显示用法。'],
    [['check', 'a.xlsx', '--seal', '7K3M'], '--seal 应为十二位封签，例如 7K3M-92QD-X0T1；无法理解“7K3M”。'],
    [['check', 'a.xlsx', '--jsno'], '没有“--jsno”这个选项；juesuan --help 显示用法。'],
    [['check', 'a.xlsx', '--out'], '选项“--out <文件夹>”后面缺内容；juesuan --help 显示用法。'],
    [['draft', 'a.xlsx', '--format', 'pdf'], '--format 只能是 text、json、docx 或 xlsx；无法理解“pdf”。'],
    [['draft', 'a.xlsx', '--format', 'docx'], '--format docx 要和 --out 文件夹 一起用，写明写到哪里。'],
    ...['0', '65', '1.5', '-1', '两本', ''].map((jobs): [string[], string] => [
      ['check', 'a.xlsx', '--jobs', jobs],
      `--jobs 应为 1 至 64 的整数；无法理解“${jobs}”。`,
    ]),
    [['check', 'a.xlsx', '--approval-date', '2024-08-15'], '--approval-date 要和 --roster 名册 一起用。'],
    [['check', 'a.xlsx', '--roster', 'r.xlsx', '--year', '2020'], '--roster 要和 --out 文件夹 一起用，写明写到哪里。'],
    [['check', 'a.xlsx', '--roster', 'r.xlsx', '--out', 'o'], '--roster 要和 --year 一起用，写明核对哪一年度的公开。'],
    [
      ['check', 'a.xlsx', '--roster', 'r.xlsx', '--out', 'o', '--year', '2020', '--approval-date', '八月'],
      '--approval-date 应为一个日期，例如 2024-08-15；无法理解“八月”。',
    ],
    [['check', 'a.xlsx', '--year', '20'], '--year 应为四位年度，例如 2020；无法理解“20”。'],
    [['check', 'a.xlsx', '--unit', '千元'], '--unit 只能是 元 或 万元；无法理解“千元”。'],
    [['check', 'a.xlsx', '--scope', '全部'], '--scope 只能是 部门（汇总）、本级、单位；无法理解“全部”。'],
    [
      ['check', 'a.xlsx', '--answer', 'set'],
      '--answer 应写作 编号=选项，编号和选项照“请确认”所列，例如 --answer set=示例局（本级）；无法理解“set”。',
    ],
    [['check', 'a.xlsx', '--answer', 'set=甲', '--answer', 'set=乙'], '--answer 两次回答了“set”；请只保留一次。'],
    [['check', 'a.xlsx', '--map', '支出'], '--map 应写作 工作表=报表，例如 --map Sheet3=支出决算表；无法理解“支出”。'],
    [['check', 'a.xlsx', '--map', '表=无', '--map', '表=支出决算表'], '--map 两次指明了工作表“表”；请只保留一次。'],
    [['draft', 'a.xlsx', '--papers', 'p.xlsx'], '--papers 是绩效自评的材料，要和 --report evaluation 一起用。'],
    [
      ['draft', 'a.xlsx', '--format', 'xlsx', '--out', 'o.xlsx'],
      '--format xlsx 写出绩效自评的附表，要和 --report evaluation 一起用。',
    ],
    [['publish', 'a.xlsx'], '请用 --out 写明公开表写到哪个 .xlsx 文件。'],
    [['publish', 'a.xlsx', 'b.xlsx', '--out', 'o.xlsx'], '写了多余的内容；juesuan --help 显示用法。'],
    [['compare', 'a.xlsx', 'a.xlsx', 'b.xlsx'], '写了多余的内容；juesuan --help 显示用法。'],
    [
      ['update', 'a.docx', 'b.docx', '--workbook', 'a.xlsx', '--out', 'o.docx'],
      '写了多余的内容；juesuan --help 显示用法。',
    ],
    [['rules', '2024'], '写了多余的内容；juesuan --help 显示用法。'],
    [['compare', 'a.xlsx', 'a.xlsx', '--out', 'o.pdf'], '两稿比对写成 .html 或 .xlsx；“o.pdf”不是这样的名称。'],
    [['update', 'a.docx', '--out', 'o.docx'], '请用 --workbook 写明本年的决算工作簿。'],
    [['update', 'a.docx', '--workbook', 'a.xlsx'], '请用 --out 写明改好的文稿写到哪个 .docx 文件。'],
    [['follow', 'a.docx', '--workbook', 'a.xlsx', '--out', 'o.docx'], '请用 --old 写明文稿原来所依据的那一版工作簿。'],
    [
      ['draft', 'a.xlsx', '--report', '摘要'],
      '--report 只能是 narrative（情况说明）、brief（送审摘要）或 evaluation（绩效自评报告）；无法理解“摘要”。',
    ],
  ])('%j get one line, and nothing is done', async (words, sentence) => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(words, machine)).toBe(2);
    expect([machine.out(), machine.err()]).toEqual(['', `${sentence}\n`]);
  });
});

describe('rules', () => {
  it('prints the catalogue, a line each', async () => {
    const machine = memoryMachine({});
    expect(await run(['rules'], machine)).toBe(0);
    const lines = machine.out().trimEnd().split('\n');
    expect(lines).toHaveLength(CATALOGUE.length + TEXT_RULES.length + FORM_RULES.length + 4);
    expect(lines[0]).toMatch(/^A01 +基本平衡 必改 {2}本年收入合计 = .*（依据：.+）$/);
    expect(lines).toContainEqual(expect.stringMatching(/^NR-S12 必改 {2}名单里没有重复的名称（依据：.+）$/));
    expect(lines).toContain('JX04  指标得分不超过分值');
    expect(lines.slice(-3)).toEqual([
      `共 ${CATALOGUE.length} 条。`,
      `文稿校对另有 ${TEXT_RULES.length} 条。`,
      `绩效自评表、自评报告另有 ${FORM_RULES.length} 条。`,
    ]);
  });

  it('prints an object a line for programs', async () => {
    const machine = memoryMachine({});
    await run(['rules', '--json'], machine);
    const rules = machine
      .out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { rule: string; title: string });
    expect(rules.map((rule) => [rule.rule, rule.title])).toEqual(
      [...CATALOGUE, ...TEXT_RULES, ...FORM_RULES].map((rule) => [rule.id, rule.title]),
    );
  });

  it('leaves out rules of other years', async () => {
    const [early, late] = [memoryMachine({}), memoryMachine({})];
    await run(['rules', '--json', '--year', '2017'], early);
    await run(['rules', '--json', '--year', '2024'], late);
    const idsOf = (text: string): Set<string> =>
      new Set(
        text
          .trimEnd()
          .split('\n')
          .map((line) => (JSON.parse(line) as { rule: string }).rule),
      );
    const dated = CATALOGUE.filter((rule) => rule.years?.from !== undefined && rule.years.from > 2017);
    expect(dated.length).toBeGreaterThan(0);
    expect(dated.filter((rule) => idsOf(early.out()).has(rule.id))).toEqual([]);
    expect(idsOf(late.out()).size).toBeGreaterThan(0);
  });
});

describe('draft', () => {
  it('prints the text with its figures and blanks', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx'], machine)).toBe(0);
    expect(machine.out()).toContain('19359.65万元');
    expect(machine.out()).toMatch(/〔[^〕]+〕/);
  });

  it('prints for programs where each figure comes from', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--format', 'json'], machine)).toBe(0);
    expect(machine.out().trimEnd()).not.toContain('\n');
    const draft = JSON.parse(machine.out()) as {
      sections: {
        paragraphs: {
          runs: { text: string; figure?: { value: string; sources: object[] }; blank?: { id: string } }[];
        }[];
      }[];
      missing: object[];
    };
    expect(Object.keys(draft)).toEqual(['template', 'title', 'sections', 'missing']);
    const runs = draft.sections.flatMap((section) => section.paragraphs.flatMap((paragraph) => paragraph.runs));
    const income = runs.find((each) => each.figure?.value === '19359.65');
    expect(Object.keys(income?.figure ?? {})).toEqual(['value', 'unit', 'formula', 'sources']);
    expect(income?.figure?.sources[0]).toEqual({ sheet: CONSISTENT.sheets[1]?.name, address: 'E9' });
    expect(runs.some((each) => each.blank)).toBe(true);
    expect(Object.keys(draft.missing[0] ?? {})).toEqual(['id', 'kind', 'prompt', 'where']);
  });

  it('takes a template by its id, and names those there are', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--template', 'national', '--format', 'json'], machine)).toBe(0);
    expect((JSON.parse(machine.out()) as { template: string }).template).toBe('national');
    const refused = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--template', '火星'], refused)).toBe(2);
    expect(refused.err()).toMatch(/^没有模板“火星”；可用：.*national/);
  });

  it('compares with last year where its book is given', async () => {
    const without = memoryMachine({ 'a.xlsx': consistent });
    await run(['draft', 'a.xlsx', '--format', 'json'], without);
    const lastYear = fileOf(retexted(CONSISTENT.sheets, (text) => text.replace(/2020/g, '2019')));
    const withPrior = memoryMachine({ 'a.xlsx': consistent, '2019年决算.xlsx': lastYear });
    await run(['draft', 'a.xlsx', '--prior', '2019年决算.xlsx', '--format', 'json'], withPrior);
    const missingIn = (text: string): number => (JSON.parse(text) as { missing: object[] }).missing.length;
    expect(missingIn(withPrior.out())).toBeLessThan(missingIn(without.out()));
  });

  it('remarks on what the text cannot say, apart from the text', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--prior', 'a.xlsx', '--format', 'json'], machine)).toBe(0);
    expect(machine.err()).toMatch(/^提示（a\.xlsx）：.+。$/m);
    expect(machine.out()).not.toContain('提示');
  });

  it('writes to a file, never over an input', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--out', '稿.txt'], machine)).toBe(0);
    expect(new TextDecoder().decode(machine.files.get('/home/稿.txt'))).toContain('19359.65');
    expect(machine.out()).toBe('');
    const said = machine.err();
    expect(await run(['draft', 'a.xlsx', '--out', './a.xlsx'], machine)).toBe(2);
    expect(machine.err()).toBe(`${said}不能写到“./a.xlsx”：这是输入的文件，原文件不得改写；请换一个名称。\n`);
    expect(machine.files.get('/home/a.xlsx')).toBe(consistent);
  });

  it('writes several drafts into a folder and says which book has none', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent, 'b.xlsx': consistent, 'c.xlsx': new Uint8Array(0) });
    expect(await run(['draft', 'a.xlsx', 'b.xlsx', 'c.xlsx', '--out', '稿'], machine)).toBe(2);
    expect([...machine.files.keys()].filter((place) => place.includes('稿')).sort()).toEqual([
      '/home/稿/a.情况说明.txt',
      '/home/稿/b.情况说明.txt',
    ]);
    expect(machine.err()).toMatch(/^“c\.xlsx”是空文件/m);
  });

  it('says that last year’s book cannot be read', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    expect(await run(['draft', 'a.xlsx', '--prior', '去年.xlsx'], machine)).toBe(2);
    expect(machine.err()).toMatch(/^找不到“去年.xlsx”；请检查路径是否写对。\n/);
  });
});
