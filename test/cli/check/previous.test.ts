import { run } from '../../../src/cli/program';
import { readWorkbook } from '../../../src/document';
import { maybeRow, maybeTable, type CellRef, type SheetSnapshot, type TableId } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { CONSISTENT, fileOf, retexted } from '../../support/books/sample-files';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

interface JsonRound {
  readonly counts: Readonly<Record<string, number>>;
  readonly opinions: readonly { readonly outcome: string; readonly remark: string; readonly rule: string }[];
  readonly new: readonly { readonly rule: string; readonly message: string }[];
}

const REPORT = recognise(CONSISTENT);

function cellOf(table: TableId, row: string, column: string): CellRef {
  const found = maybeTable(REPORT, table);
  const cell = found && maybeRow(found, row)?.cells.get(column);
  if (!cell) throw new Error(`no ${table}/${row}/${column}`);
  return cell.ref;
}

/** The sheets with this much added to one figure. */
function plus(sheets: readonly SheetSnapshot[], ref: CellRef, more: number): readonly SheetSnapshot[] {
  return sheets.map((sheet) =>
    sheet.name !== ref.sheet
      ? sheet
      : {
          ...sheet,
          values: sheet.values.map((row, r) =>
            row.map((value, c) => (r === ref.row && c === ref.column ? Number(value) + more : value)),
          ),
        },
  );
}

const RECEPTION = cellOf('threePublic', 'officialReception', 'finalAmount');
const INCOME = cellOf('income', 'total', 'total');

const WRONG = plus(CONSISTENT.sheets, RECEPTION, 1);
const OTHER = retexted(CONSISTENT.sheets, (text) => text.replace(/示例县卫生健康局/g, '另一县财政局'));

async function firstRound(files: Readonly<Record<string, readonly SheetSnapshot[]>>): Promise<MemoryMachine> {
  const books = Object.entries(files).map(([name, sheets]) => [name, fileOf(sheets)] as const);
  const machine = memoryMachine(Object.fromEntries(books));
  await run(['check', ...Object.keys(files), '--out', '一轮', '--review'], machine);
  return machine;
}

/** A second round over the files of a first one. */
async function secondRound(first: MemoryMachine, second: readonly SheetSnapshot[], words: readonly string[]) {
  const machine = memoryMachine({ ...Object.fromEntries(first.files), 'b.xlsx': fileOf(second) });
  const status = await run(['check', 'b.xlsx', ...words], machine);
  return { machine, status };
}

async function roundOf(first: MemoryMachine, second: readonly SheetSnapshot[], previous: string) {
  const { machine } = await secondRound(first, second, ['--json', '--previous', previous]);
  return (JSON.parse(machine.out()) as { previous: JsonRound | null }).previous;
}

const brokenOnly = (round: JsonRound | null) => round?.opinions.filter(({ remark }) => remark !== '仍无法核对。') ?? [];

describe('check --previous', () => {
  it.each(['一轮/a.审核意见单.xlsx', '一轮/汇总.xlsx', '一轮'])('takes %s for the round before', async (previous) => {
    const first = await firstRound({ 'a.xlsx': WRONG });
    expect(brokenOnly(await roundOf(first, CONSISTENT.sheets, previous)).map(({ outcome }) => outcome)).toEqual([
      'mended',
    ]);
    expect(brokenOnly(await roundOf(first, WRONG, previous)).map(({ remark }) => remark)).toEqual([
      '数未改动，仍不平。',
    ]);
  });

  it('tells what is new besides what was not mended', async () => {
    const round = await roundOf(await firstRound({ 'a.xlsx': WRONG }), plus(WRONG, INCOME, 3), '一轮');
    expect(round?.counts).toMatchObject({ mended: 0, fresh: 1 });
    expect(brokenOnly(round).map(({ outcome }) => outcome)).toEqual(['open']);
  });

  it('prints 未改, 新错 and 已改 alone, and the verdict with what could not be checked', async () => {
    const { machine, status } = await secondRound(await firstRound({ 'a.xlsx': WRONG }), CONSISTENT.sheets, [
      '--previous',
      '一轮',
    ]);
    expect(status).toBe(0);
    expect(machine.out()).toMatch(/与 2021-03-05 09:07 的上一轮意见比对：已改 1，未改 \d+，新错 0。/);
    expect(machine.out()).toMatch(/^已改（1）\n {2}1\. .+已改：/m);
    expect(machine.out()).not.toContain('不平，按原因');
    expect(machine.out()).toContain('项无法核对。');
  });

  it('writes a 审核意见单 that says so, carries the answers over, and serves a third round', async () => {
    const first = await firstRound({ 'a.xlsx': WRONG });
    const words = ['--previous', '一轮', '--out', '二轮', '--review'];
    const { machine } = await secondRound(first, plus(CONSISTENT.sheets, INCOME, 3), words);
    const { snapshot } = await readWorkbook('r', machine.files.get('/home/二轮/b.审核意见单.xlsx')!);
    const [sheet] = snapshot.sheets;
    expect(sheet?.values[0]?.[0]).toMatch(/审核意见单（与上一轮比对）$/);
    expect(sheet?.values[3]?.slice(6)).toEqual(['上轮意见', '上轮单位回复', '本轮结果', '单位回复', '复核']);
    const results = sheet?.values.slice(4).map((row) => row[8]) ?? [];
    expect(results).toContain('新错');
    expect(results.some((text) => typeof text === 'string' && text.startsWith('已改：'))).toBe(true);
    const report = new TextDecoder().decode(machine.files.get('/home/二轮/b（核对报告）.html'));
    expect(report).toContain('<h2>新错（1）</h2>');
    expect(report).not.toContain('不平，按原因');
    const third = brokenOnly(await roundOf(machine, CONSISTENT.sheets, '二轮'));
    expect(third.map(({ outcome }) => outcome)).toEqual(['mended']);
  });

  it('finds the round of each unit by its name, and counts them in the summary', async () => {
    const first = await firstRound({ 'a.xlsx': WRONG, 'c.xlsx': OTHER });
    const machine = memoryMachine({ ...Object.fromEntries(first.files) });
    const words = ['a.xlsx', 'c.xlsx', '--previous', '一轮', '--out', '二轮'];
    expect(await run(['check', ...words], machine)).toBe(1);
    const { snapshot } = await readWorkbook('s', machine.files.get('/home/二轮/汇总.xlsx')!);
    expect(snapshot.sheets[0]?.values[2]?.slice(-3)).toEqual(['已改', '未改', '新错']);
    expect(machine.err()).toBe('');
  });

  it('does not write over the files of the round before', async () => {
    const first = await firstRound({ 'a.xlsx': WRONG });
    const before = first.files.get('/home/一轮/汇总.xlsx');
    const { machine } = await secondRound(first, WRONG, ['--previous', '一轮', '--out', '一轮']);
    expect(machine.files.get('/home/一轮/汇总.xlsx')).toBe(before);
    expect(machine.files.has('/home/一轮/汇总-2.xlsx')).toBe(true);
  });
});

describe('what cannot serve is refused in a sentence, and the check is done all the same', () => {
  it.each<[what: string, previous: string, sentence: RegExp]>([
    [
      'another unit',
      '一轮/汇总.xlsx',
      /是另一县财政局 2020 年度的上一轮意见，与本册（示例县卫生健康局 2020 年度）不符/,
    ],
    ['a file that is not ours', 'a.xlsx', /“a\.xlsx”里没有上一轮意见的标识；请选本助手写出的审核意见单/],
    ['a folder without any', '空', /“空”里没有上一轮的审核意见单/],
    ['a file that is not there', '没有.xlsx', /找不到“没有\.xlsx”/],
  ])('%s', async (_what, previous, sentence) => {
    const first = await firstRound({ 'a.xlsx': OTHER, '空/a.txt.xlsx': OTHER });
    const { machine, status } = await secondRound(first, WRONG, ['--json', '--previous', previous]);
    expect(status).toBe(2);
    expect(machine.err()).toMatch(sentence);
    expect(JSON.parse(machine.out())).toMatchObject({
      previous: null,
      summary: { broken: expect.any(Number) as number },
    });
  });
});

test('a folder that an earlier version wrote serves as well', async () => {
  const first = await firstRound({ 'a.xlsx': WRONG });
  const summary = first.files.get('/home/一轮/汇总.xlsx')!;
  first.files.clear();
  first.files.set('/home/一轮/summary.xlsx', summary).set('/home/一轮/a.marked.xlsx', fileOf(WRONG));
  expect(brokenOnly(await roundOf(first, CONSISTENT.sheets, '一轮')).map(({ outcome }) => outcome)).toEqual(['mended']);
});

test('a unit’s answer is not lost where the same round was written once more', async () => {
  const first = await firstRound({ 'a.xlsx': WRONG });
  const place = '/home/一轮/a.审核意见单.xlsx';
  const { snapshot } = await readWorkbook('r', first.files.get(place)!);
  const answered = snapshot.sheets.map((sheet) => {
    const head = sheet.values.findIndex((row) => row.includes('单位回复'));
    const column = sheet.values[head]?.indexOf('单位回复') ?? -1;
    return {
      ...sheet,
      values: sheet.values.map((row, at) =>
        at === head + 1 ? Object.assign([...row], { [column]: '已与银行核对' }) : row,
      ),
    };
  });
  first.files.set(place, fileOf(answered));
  const later = { ...first, now: () => new Date(2021, 5, 6, 7, 8) };
  await run(['check', 'a.xlsx', '--out', '一轮', '--review'], later);
  expect(first.files.has('/home/一轮/a-2.审核意见单.xlsx')).toBe(true);
  const { machine } = await secondRound(first, WRONG, ['--previous', '一轮', '--out', '二轮', '--review']);
  const review = await readWorkbook('r', machine.files.get('/home/二轮/b.审核意见单.xlsx')!);
  expect(JSON.stringify(review.snapshot.sheets[0]?.values)).toContain('已与银行核对');
});
