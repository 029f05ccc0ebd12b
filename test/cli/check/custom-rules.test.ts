import { decodeText } from '../../../src/casework';
import { run } from '../../../src/cli/program';
import type { SheetSnapshot } from '../../../src/model';
import { ruleFileText, ruleSheet, type CustomRule } from '../../../src/rules/custom';
import { CONSISTENT, fileOf } from '../../support/books/sample-files';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const HOLDS: CustomRule = {
  id: '自01',
  title: '收入两表一致',
  class: 'balance',
  formula: '公开01!本年收入合计 = 公开02!合计.本年收入合计',
  basis: '',
};
const FAILS: CustomRule = {
  ...HOLDS,
  id: '自02',
  title: '收支应相等',
  formula: '公开01!本年收入合计 = 公开01!年末结转和结余',
};
const MISSPELT: CustomRule = { ...HOLDS, id: '自03', formula: '公开01!本年收入合汁 = 0' };

const book = fileOf(CONSISTENT.sheets);

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function sheetOf(
  rules: readonly CustomRule[],
  change: (texts: string[]) => string[] = (texts) => texts,
): SheetSnapshot {
  const { name, rows } = ruleSheet(rules);
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    values: rows.map((row, index) =>
      index === 0 ? row.map(({ value }) => value) : change(row.map(({ value }) => value)),
    ),
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
  };
}

interface Line {
  readonly ruleSet: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly verdict: string; readonly message: string }[];
}

function lineOf(machine: MemoryMachine): Line {
  return JSON.parse(machine.out()) as Line;
}

async function checkWith(files: Readonly<Record<string, Uint8Array>>, ...words: string[]) {
  const machine = memoryMachine(files);
  const status = await run(['check', 'a.xlsx', '--json', ...words], machine);
  return { machine, status };
}

test('a rule file is judged besides the catalogue', async () => {
  const plain = lineOf((await checkWith({ 'a.xlsx': book })).machine);
  const { machine, status } = await checkWith(
    { 'a.xlsx': book, 'my.json': bytes(ruleFileText([HOLDS, FAILS])) },
    '--rules',
    'my.json',
  );
  const line = lineOf(machine);
  expect(status).toBe(1);
  expect(machine.err()).toBe('');
  expect(line.summary.checked).toBe((plain.summary.checked ?? 0) + 2);
  expect(line.findings.filter(({ verdict }) => verdict === 'broken').map(({ rule }) => rule)).toEqual(['自02']);
  expect(line.ruleSet).not.toBe(plain.ruleSet);
});

test('the text names the rule by its id and says both sides', async () => {
  const machine = memoryMachine({ 'a.xlsx': book, 'my.json': bytes(ruleFileText([FAILS])) });
  await run(['check', 'a.xlsx', '--rules', 'my.json'], machine);
  expect(machine.out()).toMatch(/\[自02 基本平衡 必改\] 公开01 · 本年收入合计（C\d+） [\d,.]+ 与/);
});

test('a name that the book does not know is told where checks are told that could not be made', async () => {
  const { machine, status } = await checkWith(
    { 'a.xlsx': book, 'my.json': bytes(ruleFileText([MISSPELT])) },
    '--rules',
    'my.json',
  );
  expect(status).toBe(0);
  expect(lineOf(machine).findings.map(({ message }) => message)).toContain(
    '无法核对：自03 的公式看不懂（第 6 个字：“本年收入合汁”不是公开01的行名或科目编码；是不是“本年收入合计”），1 条勾稽未核。',
  );
});

test('the text still lists every other check that could not be made', async () => {
  const machine = memoryMachine({ 'a.xlsx': book, 'my.json': bytes(ruleFileText([MISSPELT])) });
  await run(['check', 'a.xlsx', '--rules', 'my.json'], machine);
  const counted = /；(\d+) 项无法核对/.exec(machine.out())?.[1];
  expect(machine.out()).toContain(`无法核对（${counted ?? ''}）`);
  expect(machine.out()).toContain('自03 的公式看不懂');
});

test.each([
  [
    'a formula that is none',
    JSON.stringify({ version: 1, rules: [{ formula: '公开01!甲 = ' }] }),
    '“my.json”里的自定义公式有误，未予采用。第 1 条：公式第 9 个字：公式到这里就完了，应为表名或“合计(”，例如 公开01!本年收入合计。\n',
  ],
  ['no JSON', 'rules:', '“my.json”里的自定义公式有误，未予采用。规则文件不是 JSON，请检查括号、引号和逗号是否配对。\n'],
])('%s is said on stderr, ends with 2, and the book is still checked', async (_what, text, sentence) => {
  const { machine, status } = await checkWith({ 'a.xlsx': book, 'my.json': bytes(text) }, '--rules', 'my.json');
  expect(status).toBe(2);
  expect(machine.err()).toBe(sentence);
  expect(lineOf(machine).summary.broken).toBe(0);
});

test('a file that is not there is said', async () => {
  const { machine, status } = await checkWith({ 'a.xlsx': book }, '--rules', 'my.json');
  expect(status).toBe(2);
  expect(machine.err()).toBe('找不到“my.json”；请检查路径是否写对。\n');
});

test('a workbook with a sheet 自定义公式 serves as a rule file', async () => {
  const files = { 'a.xlsx': book, 'rules.xlsx': fileOf([sheetOf([FAILS])]) };
  const { machine, status } = await checkWith(files, '--rules', 'rules.xlsx');
  expect(status).toBe(1);
  expect(lineOf(machine).findings.some(({ rule }) => rule === '自02')).toBe(true);
  const without = await checkWith({ 'a.xlsx': book, 'b.xlsx': book }, '--rules', 'b.xlsx');
  expect(without.machine.err()).toBe('“b.xlsx”里没有“自定义公式”工作表，或它的表头不全；没有从中读到自定义公式。\n');
});

describe('the sheet in the book itself', () => {
  test('counts without being asked for, once with a file that says the same', async () => {
    const files = {
      'a.xlsx': fileOf([...CONSISTENT.sheets, sheetOf([FAILS])]),
      'my.json': bytes(ruleFileText([FAILS])),
    };
    const alone = await checkWith(files);
    expect(alone.status).toBe(1);
    expect(lineOf(alone.machine).findings.filter(({ rule }) => rule === '自02')).toHaveLength(1);
    const both = await checkWith(files, '--rules', 'my.json');
    expect(lineOf(both.machine).summary).toEqual(lineOf(alone.machine).summary);
  });

  test('another rule with an id that is taken gets the next free one', async () => {
    const files = {
      'a.xlsx': fileOf([...CONSISTENT.sheets, sheetOf([{ ...FAILS, id: '自01' }])]),
      'my.json': bytes(ruleFileText([HOLDS])),
    };
    const { machine } = await checkWith(files, '--rules', 'my.json');
    expect(
      lineOf(machine)
        .findings.filter(({ verdict }) => verdict === 'broken')
        .map(({ rule }) => rule),
    ).toEqual(['自02']);
  });

  test('a line of it that cannot be read is said with its row', async () => {
    const wrong = sheetOf([HOLDS], (texts) => texts.map((text, index) => (index === 3 ? '公开01' : text)));
    const { machine, status } = await checkWith({ 'a.xlsx': fileOf([...CONSISTENT.sheets, wrong]) });
    expect(status).toBe(2);
    expect(machine.err()).toContain('“a.xlsx”里的自定义公式有误，未予采用。“自定义公式”第 2 行：公式第 5 个字：');
  });
});

test('help says the option', async () => {
  const machine = memoryMachine({});
  expect(await run(['check', '--help'], machine)).toBe(0);
  expect(machine.out()).toMatch(/--rules <规则文件\.\.\.>\s+自定义公式：\.json\s+规则文件/);
});

describe('a rule file of another encoding', () => {
  const text = ruleFileText([HOLDS, FAILS]);
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

  it.each<[encoding: string, file: Uint8Array]>([
    ['UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['UTF-16', utf16],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16()],
  ])('%s is read', async (_encoding, file) => {
    const { machine, status } = await checkWith({ 'a.xlsx': book, 'my.json': file }, '--rules', 'my.json');
    expect([status, machine.err()]).toEqual([1, '']);
  });

  it('GBK is read', () => {
    // 合计 and 自01
    expect(decodeText(Uint8Array.of(0xba, 0xcf, 0xbc, 0xc6))).toBe('合计');
    expect(decodeText(Uint8Array.of(0xd7, 0xd4, 0x30, 0x31))).toBe('自01');
  });

  it.each([[Uint8Array.of(0x80, 0xff, 0x80)], [Uint8Array.of(0x50, 0x4b, 0, 0)], [fileOf(CONSISTENT.sheets)]])(
    'what is no text is refused by name',
    async (file) => {
      const { machine, status } = await checkWith({ 'a.xlsx': book, 'my.json': file }, '--rules', 'my.json');
      expect(machine.err()).toMatch(/^“my\.json”不是 UTF-8 或 GBK 编码的文字，没有读取/);
      expect(status).toBe(2);
    },
  );
});

/** What every object has. */
const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty'];

describe.each(INHERITED)('%s is no word', (word) => {
  it.each<[words: readonly string[], sentence: RegExp]>([
    [['check', 'a.xlsx', '--out', '出', '--sheet', word], /^--sheet 只能是/],
    [['check', 'a.xlsx', '--unit', word], /^--unit 只能是/],
    [['check', 'a.xlsx', '--map', `公开01=${word}`], /^--map 不认识报表/],
    [['draft', 'a.xlsx', '--template', word], /^没有模板/],
    [['draft', 'a.xlsx', '--format', word], /^--format 只能是/],
    [['draft', 'a.xlsx', '--report', word], /^--report 只能是/],
    [[word], /^没有“/],
  ])('of %j', async (words, sentence) => {
    const machine = memoryMachine({ 'a.xlsx': book });
    expect(await run(words, machine)).toBe(2);
    expect(machine.err()).toMatch(sentence);
  });

  it.each([
    `{"version":1,"rules":[{"${word}":"x","formula":"公开01!本年收入合计 = 1"}]}`,
    `{"version":1,"${word}":[],"rules":[]}`,
    `{"version":1,"rules":[{"class":"${word}","formula":"公开01!本年收入合计 = 1"}]}`,
    `{"version":1,"rules":[{"formula":"${word}!${word} = 1"}]}`,
  ])('of a rule file: %s', async (text) => {
    const { machine } = await checkWith({ 'a.xlsx': book, 'my.json': bytes(text) }, '--rules', 'my.json');
    expect(machine.err()).not.toMatch(/function|native|意外|\[object/);
    expect(lineOf(machine).findings.every(({ message }) => !/function|native/.test(message))).toBe(true);
  });
});
