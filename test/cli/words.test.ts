import { run } from '../../src/cli/program';
import { TEXT_RULES } from '../../src/proofreading';
import { CATALOGUE } from '../../src/rules';
import { CONSISTENT, fileOf, retexted } from '../support/books/sample-files';
import { memoryMachine } from '../support/memory-machine';

const consistent = fileOf(CONSISTENT.sheets);

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
        '--year',
        '--unit',
        '--name',
        '--scope',
        '--kind',
        '--password-file',
        '--map',
        '--answer',
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
        '--year',
        '--unit',
        '--name',
        '--scope',
        '--kind',
        '--password-file',
        '--map',
        '--answer',
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
        '--year',
        '--unit',
        '--name',
        '--scope',
        '--kind',
        '--password-file',
        '--map',
        '--answer',
        '--help',
      ],
    ],
    [
      'compare',
      [
        '--text',
        '--prior',
        '--supplement',
        '--out',
        '--json',
        '--year',
        '--unit',
        '--name',
        '--scope',
        '--kind',
        '--password-file',
        '--map',
        '--answer',
        '--help',
      ],
    ],
    ['rules', ['--year', '--json', '--help']],
    ['standards', ['--year', '--json', '--help']],
  ])('of %s names its options, in Chinese', async (word, options) => {
    const machine = memoryMachine({});
    expect(await run([word, '--help'], machine)).toBe(0);
    expect([...machine.out().matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1])).toEqual(options);
    expect(machine.out()).not.toMatch(/Usage|Options|default|display help/);
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
    expect(lines).toHaveLength(CATALOGUE.length + TEXT_RULES.length + 3);
    expect(lines[0]).toMatch(/^A01 +基本平衡 必改 {2}本年收入合计 = .*（依据：.+）$/);
    expect(lines).toContainEqual(expect.stringMatching(/^NR-S12 必改 {2}名单里没有重复的名称（依据：.+）$/));
    expect(lines.at(-2)).toBe(`共 ${CATALOGUE.length} 条。`);
    expect(lines.at(-1)).toBe(`文稿校对另有 ${TEXT_RULES.length} 条。`);
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
      [...CATALOGUE, ...TEXT_RULES].map((rule) => [rule.id, rule.title]),
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
