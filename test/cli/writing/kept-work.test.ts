import { run } from '../../../src/cli/program';
import { readWorkbook } from '../../../src/document';
import { CONSISTENT, fileOf, PUBLISHED } from '../../support/books/sample-files';
import { memoryMachine, type MemoryMachine } from '../../support/memory-machine';

const consistent = fileOf(CONSISTENT.sheets);
const published = fileOf(PUBLISHED.sheets);
const BY_HAND = fileOf(CONSISTENT.sheets.slice(0, 1));

/** The file with what a person wrote into it. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const { snapshot } = await readWorkbook('x', bytes);
  return fileOf(snapshot.sheets.map((sheet) => ({ ...sheet, values: [...sheet.values, ['写在这里']] })));
}

async function workIn(machine: MemoryMachine, place: string): Promise<Uint8Array> {
  const bytes = await filledIn(machine.files.get(place)!);
  machine.files.set(place, bytes);
  return bytes;
}

describe('what a person wrote stays where the same command runs again', () => {
  it.each<[what: string, words: readonly string[], place: string, beside: string]>([
    [
      '助手资料',
      ['draft', 'a.xlsx', '--blanks', '待填'],
      '待填/示例县卫生健康局_2020_助手资料.xlsx',
      '待填/示例县卫生健康局_2020_助手资料-2.xlsx',
    ],
    ['审核意见单', ['check', 'a.xlsx', '--out', '出', '--review'], '出/a.审核意见单.xlsx', '出/a-2.审核意见单.xlsx'],
    ['marked copy', ['check', 'a.xlsx', '--out', '出'], '出/a（标记）.xlsx', '出/a-2（标记）.xlsx'],
    ['summary', ['check', 'a.xlsx', '--out', '出'], '出/汇总.xlsx', '出/汇总-2.xlsx'],
  ])('%s', async (_what, words, place, beside) => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    await run(words, machine);
    const filled = await workIn(machine, `/home/${place}`);
    machine.files.set('/home/a.xlsx', published);
    await run(words, machine);
    expect(machine.files.get(`/home/${place}`)).toBe(filled);
    expect(machine.files.has(`/home/${beside}`)).toBe(true);
    const lines = machine
      .err()
      .split('\n')
      .filter((line) => line.includes('没有覆盖'));
    expect(lines).toEqual([expect.stringContaining(`“${place}”`)]);
    expect(lines[0]).toContain(`写到了“${beside}”`);
  });

  it.each<[words: readonly string[], place: string]>([
    [['check', 'a.xlsx', '--out', '.'], '汇总.xlsx'],
    [['draft', 'a.xlsx', '--out', 'other.xlsx'], 'other.xlsx'],
    [['draft', 'a.xlsx', '--format', 'docx', '--out', 'other.xlsx'], 'other.xlsx'],
  ])('and so does a file that was never ours: %j', async (words, place) => {
    const machine = memoryMachine({ 'a.xlsx': consistent, [place]: BY_HAND });
    expect(await run(words, machine)).toBe(0);
    expect(machine.files.get(`/home/${place}`)).toBe(BY_HAND);
    expect(machine.files.has(`/home/${place.replace('.xlsx', '-2.xlsx')}`)).toBe(true);
    expect(machine.err()).toContain(`“${place}”已经有了`);
  });

  it('and where nobody wrote anything the names stay, with nothing to say', async () => {
    const words = ['check', 'a.xlsx', '--out', '出', '--review'];
    const machine = memoryMachine({ 'a.xlsx': consistent });
    await run(words, machine);
    const names = [...machine.files.keys()];
    machine.files.set('/home/a.xlsx', published);
    await run(words, machine);
    expect([...machine.files.keys()].sort()).toEqual(names.sort());
    expect(machine.err()).not.toContain('没有覆盖');
  });

  it('is read from a numbered 助手资料 as well', async () => {
    const machine = memoryMachine({ 'a.xlsx': consistent });
    await run(['draft', 'a.xlsx', '--blanks', '待填'], machine);
    const bytes = machine.files.get('/home/待填/示例县卫生健康局_2020_助手资料.xlsx')!;
    machine.files.clear();
    machine.files
      .set('/home/a.xlsx', consistent)
      .set('/home/待填/示例县卫生健康局_2020_助手资料-2.xlsx', new Uint8Array(0));
    expect(await run(['check', 'a.xlsx', '--supplement', '待填'], machine)).toBe(2);
    machine.files.set('/home/待填/示例县卫生健康局_2020_助手资料-2.xlsx', bytes);
    expect(await run(['check', 'a.xlsx', '--supplement', '待填'], machine)).toBe(0);
  });
});

test('an official sheet names the file, and no folder', async () => {
  const machine = memoryMachine({ '某人的桌面/局/a.xlsx': published, '某人的桌面/局/坏.xlsx': new Uint8Array(0) });
  await run(['check', '某人的桌面/局', '--out', '出', '--review', '--sheet', '清单'], machine);
  const texts: string[] = [];
  for (const [place, bytes] of machine.files) {
    if (!place.startsWith('/home/出/')) continue;
    if (place.endsWith('.html')) texts.push(new TextDecoder().decode(bytes));
    if (!place.endsWith('.xlsx')) continue;
    const { snapshot } = await readWorkbook('x', bytes);
    texts.push(JSON.stringify(snapshot.sheets.map(({ values }) => values)));
  }
  expect(texts.length).toBeGreaterThan(3);
  for (const text of texts) expect(text).not.toContain('某人的桌面');
});
