import { utils, write } from '@e965/xlsx';
import { run } from '../../../src/cli/program';
import { readWorkbook } from '../../../src/document/xlsx';
import type { SheetSnapshot } from '../../../src/model';
import { CONSISTENT, fileOf, PUBLISHED } from '../../support/books/sample-files';
import { docxFile, p } from '../../support/texts/docx-file';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const OLD = fileOf(CONSISTENT.sheets);
const NEW = fileOf(PUBLISHED.sheets);
const [
  FIRST = {
    name: '',
    visibility: 'visible',
    isProtected: false,
    values: [],
    formulas: new Map(),
    numberFormats: new Map(),
    merges: [],
  },
] = CONSISTENT.sheets;
const TEXT =
  '五、一般公共预算财政拨款支出决算情况说明\n（二）支出结构\n' +
  '2020年度财政拨款支出12592.92万元，主要用于以下方面：卫生健康支出（类）11575.96万元，占91.92%。\n';

interface Line {
  readonly error?: string;
  readonly seals: { readonly old: string; readonly new: string };
  readonly cells: readonly Readonly<Record<string, string | null>>[];
  readonly checks: readonly { readonly check: string; readonly old: string; readonly new: string }[];
  readonly sentences:
    | readonly {
        readonly line: number;
        readonly figures: readonly { readonly state: string; readonly quote: string }[];
      }[]
    | null;
}

const lineOf = (machine: MemoryMachine): Line => JSON.parse(machine.out()) as Line;

async function compared(old: Uint8Array, now: Uint8Array): Promise<Line> {
  const machine = memoryMachine({ 'a.xlsx': old, 'b.xlsx': now });
  expect(await run(['compare', 'a.xlsx', 'b.xlsx', '--json'], machine)).toBe(0);
  return lineOf(machine);
}

it('tells each changed cell by table, row and column, with both figures in their own decimals', async () => {
  const { cells, checks, sentences } = await compared(OLD, NEW);
  expect(cells).toHaveLength(10);
  expect(cells).toContainEqual(
    expect.objectContaining({
      table: 'generalBudgetExpenditure',
      row: '210',
      column: 'total',
      old: '11575.96',
      new: '11678.97',
    }),
  );
  expect(cells).toContainEqual(
    expect.objectContaining({ row: '206', column: 'total', old: '103.00', new: null, address: null }),
  );
  expect(checks).toContainEqual(expect.objectContaining({ old: 'exact', new: 'broken' }));
  expect(sentences).toBeNull();
});

it('tells which sentences of a text still have the old figures', async () => {
  const machine = memoryMachine({
    'a.xlsx': OLD,
    'b.xlsx': NEW,
    't.docx': docxFile(
      TEXT.split('\n')
        .map((line) => p(line))
        .join(''),
    ),
  });
  expect(await run(['compare', 'a.xlsx', 'b.xlsx', '--text', 't.docx', '--json'], machine)).toBe(0);
  expect(
    lineOf(machine).sentences?.map(({ line, figures }) => [line, figures.map(({ quote, state }) => [quote, state])]),
  ).toEqual([
    [
      3,
      [
        ['11575.96万元', 'stale'],
        ['91.92%', 'stale'],
      ],
    ],
  ]);
});

it('prints for people what changed, what would be true, and both seals', async () => {
  const machine = memoryMachine({ 'a.xlsx': OLD, 'b.xlsx': NEW, 't.txt': new TextEncoder().encode(TEXT) });
  expect(await run(['compare', 'a.xlsx', 'b.xlsx', '--text', 't.txt'], machine)).toBe(0);
  expect(machine.out()).toContain('旧稿：a.xlsx　封签：');
  expect(machine.out()).toContain('210 卫生健康支出 · 本年支出·小计：11,575.96 → 11,678.97（');
  expect(machine.out()).toContain('“11575.96万元”仍是旧数，要改，按新稿应为 11678.97万元');
});

const turned = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] => [...sheets].reverse();
const reformatted = (sheets: readonly SheetSnapshot[]): readonly SheetSnapshot[] =>
  sheets.map((sheet) => ({
    ...sheet,
    name: `甲${sheet.name}`.slice(0, 31),
    numberFormats: new Map(
      [...sheet.numberFormats].map(([cell], index) => [cell, index % 2 === 0 ? '#,##0.00_ ' : '0.0']),
    ),
  }));

function xlsOf(sheets: readonly SheetSnapshot[]): Uint8Array {
  const book = utils.book_new();
  for (const { name, values } of sheets)
    utils.book_append_sheet(book, utils.aoa_to_sheet(values.map((row) => [...row])), name.slice(0, 31));
  return new Uint8Array(write(book, { type: 'array', bookType: 'biff8' }) as ArrayBuffer);
}

it.each<[string, Uint8Array]>([
  ['in another order', fileOf(turned(CONSISTENT.sheets))],
  ['in other formats and under other names', fileOf(reformatted(CONSISTENT.sheets))],
  [
    'with a note among its sheets',
    fileOf([...CONSISTENT.sheets, { ...FIRST, name: '备查', values: [['本表仅供备查']] }]),
  ],
  ['as .xls', xlsOf(CONSISTENT.sheets)],
])('a copy %s has the same seal and no changes', async (_case, copy) => {
  const { seals, cells } = await compared(OLD, copy);
  expect(cells).toEqual([]);
  expect(seals.new).toBe(seals.old);
});

it('a book with other figures has another seal', async () => {
  const { seals } = await compared(OLD, NEW);
  expect(seals.new).not.toBe(seals.old);
});

it.each([
  ['c.html', '<!DOCTYPE html>'],
  ['c.xlsx', 'PK'],
])('writes %s, and never over what it compares', async (name, start) => {
  const machine = memoryMachine({ 'a.xlsx': OLD, 'b.xlsx': NEW });
  expect(await run(['compare', 'a.xlsx', 'b.xlsx', '--out', name], machine)).toBe(0);
  expect(machine.out()).toContain(`已写出 ${name}`);
  const written = machine.files.get(`/home/${name}`) ?? new Uint8Array();
  expect(new TextDecoder().decode(written.subarray(0, start.length))).toBe(start);
  if (start === 'PK') expect((await readWorkbook(name, written)).snapshot.sheets[0]?.name).toBe('改动的数');
  expect(await run(['compare', 'a.xlsx', 'b.xlsx', '--out', 'b.xlsx'], machine)).toBe(2);
  expect(machine.files.get('/home/b.xlsx')).toBe(NEW);
});

it.each<[string[], string]>([
  [['a.xlsx', 'none.xlsx'], '找不到“none.xlsx”；请检查路径是否写对。'],
  [
    ['a.xlsx', 'empty.xlsx'],
    '“empty.xlsx”里没有认出任何部门决算报表；请确认选对了文件，或用 --map 工作表=报表 指明哪张工作表是哪张报表。',
  ],
  [['a.xlsx', 'b.xlsx', '--out', 'c.pdf'], '两稿比对写成 .html 或 .xlsx；“c.pdf”不是这样的名称。'],
  [['a.xlsx', 'b.xlsx', '--text', 'none.docx'], '“none.docx”读不出来：没有这个文件或文件夹；请检查路径是否写对。'],
])('%j end in one sentence and status 2', async (words, sentence) => {
  const empty = fileOf([{ ...FIRST, name: 'x', values: [['别的']], merges: [] }]);
  const machine = memoryMachine({ 'a.xlsx': OLD, 'b.xlsx': NEW, 'empty.xlsx': empty });
  expect(await run(['compare', ...words, '--json'], machine)).toBe(2);
  expect(machine.err()).toBe(`${sentence}\n`);
  expect(lineOf(machine)).toMatchObject({ error: sentence, cells: [], checks: [], sentences: null });
});

describe('check', () => {
  const seal = async (): Promise<string> => (await compared(OLD, NEW)).seals.old;

  it.each([
    ['a.xlsx', '相同：数没有改过。', true],
    ['b.xlsx', '不同：数改过，或不是同一本；改了哪里用 compare 看。', false],
  ])('says of %s whether it has a given seal', async (name, told, isSealed) => {
    const given = await seal();
    const machine = memoryMachine({ 'a.xlsx': OLD, 'b.xlsx': NEW });
    await run(['check', name, '--seal', given.toLowerCase().replace(/-/g, '')], machine);
    expect(machine.out()).toContain(`与所给的封签 ${given} ${told}`);
    const asked = memoryMachine({ 'a.xlsx': OLD, 'b.xlsx': NEW });
    await run(['check', name, '--seal', given, '--json'], asked);
    expect(JSON.parse(asked.out())).toMatchObject({ isSealed });
  });

  it('prints the seal of every book', async () => {
    const machine = memoryMachine({ 'a.xlsx': OLD });
    await run(['check', 'a.xlsx'], machine);
    expect(machine.out()).toContain(`封签：${await seal()}`);
  });
});
