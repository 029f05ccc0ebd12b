import { strToU8, zipSync } from 'fflate';
import { isUnchanged, sealed } from '../../../src/cli/writing/seal';
import { outputsIn, writeNamed, type Written } from '../../../src/cli/writing/outputs';
import { memoryMachine, systemError, type MemoryMachine } from '../../support/memory-machine';

const archive = (text: string): Uint8Array => zipSync({ part: strToU8(text) });
const NEW = archive('new');
const EARLIER = sealed(archive('earlier'));
const EDITED = archive('earlier, and what a person wrote');

/** Writes 出/甲（标记）.xlsx. */
async function write(machine: MemoryMachine, inputs: readonly string[] = []): Promise<Written> {
  return (await outputsIn('出', inputs, machine)).write('甲', '（标记）.xlsx', NEW);
}

describe('a name that is taken', () => {
  it.each<[what: string, there: Uint8Array | null, place: string]>([
    ['nothing', null, '出/甲（标记）.xlsx'],
    ['a file of ours that nobody changed', EARLIER, '出/甲（标记）.xlsx'],
    ['the very same file', sealed(NEW), '出/甲（标记）.xlsx'],
    ['a file of ours that was changed', EDITED, '出/甲-2（标记）.xlsx'],
    ['an empty file', new Uint8Array(0), '出/甲-2（标记）.xlsx'],
  ])('by %s', async (_what, there, expected) => {
    const machine = memoryMachine(there ? { '出/甲（标记）.xlsx': there } : {});
    const { place, remark } = await write(machine);
    expect(place).toBe(expected);
    expect(machine.files.get(`/home/${place}`)).toEqual(sealed(NEW));
    const isKept = place.includes('-2');
    if (isKept) expect(machine.files.get('/home/出/甲（标记）.xlsx')).toBe(there);
    expect(remark !== null).toBe(isKept);
    expect(remark?.split('\n') ?? ['']).toHaveLength(1);
  });

  it('counts on over all that must stay, and says the first', async () => {
    const machine = memoryMachine({
      '出/甲（标记）.xlsx': EDITED,
      '出/甲-2（标记）.xlsx': EDITED,
      '出/甲-3（标记）.xlsx': EARLIER,
    });
    expect(await write(machine)).toEqual({
      place: '出/甲-3（标记）.xlsx',
      remark:
        '“出/甲（标记）.xlsx”已经有了，不是本次要写的内容，或已有人改过，没有覆盖；写到了“出/甲-3（标记）.xlsx”。',
    });
  });

  it('is left to the run that takes it first', async () => {
    const machine = memoryMachine({});
    const places = await Promise.all(
      [1, 2, 3, 4].map(async (run) => {
        const outputs = await outputsIn('出', [], machine);
        return (await outputs.write('甲', '.xlsx', archive(`${run}`))).place;
      }),
    );
    for (const place of places) expect(isUnchanged(machine.files.get(`/home/${place}`)!)).toBe(true);
    expect([...machine.files.keys()].filter((place) => place.includes('.tmp'))).toEqual([]);
  });

  it('is not taken twice by one run', async () => {
    const machine = memoryMachine({});
    const outputs = await outputsIn('出', [], machine);
    const places = [];
    for (const text of ['1', '1', '2']) places.push((await outputs.write('甲', '.xlsx', archive(text))).place);
    expect(places).toEqual(['出/甲.xlsx', '出/甲-2.xlsx', '出/甲-3.xlsx']);
  });
});

describe('an original is never written', () => {
  it.each<[how: string, input: string, links: Record<string, string>]>([
    ['by its own path', '出/甲（标记）.xlsx', {}],
    ['by another path', './出/../出/甲（标记）.xlsx', {}],
    ['as a file of the folder that is checked', '出', {}],
    ['by a link to it', '原/甲.xlsx', { '出/甲（标记）.xlsx': '原/甲.xlsx' }],
    ['by a link that was named', '链.xlsx', { '链.xlsx': '出/甲（标记）.xlsx' }],
  ])('%s', async (_how, input, links) => {
    const files = { '出/甲（标记）.xlsx': EARLIER, '原/甲.xlsx': EARLIER };
    const kept = links['出/甲（标记）.xlsx'] === undefined ? files : { '原/甲.xlsx': EARLIER };
    const machine = memoryMachine(kept, { links });
    expect((await write(machine, [input])).place).toBe('出/甲-2（标记）.xlsx');
    for (const place of Object.keys(kept)) expect(machine.files.get(`/home/${place}`)).toBe(EARLIER);
  });

  it.each(['甲.xlsx', './x/../甲.xlsx', '链.xlsx'])('where it is named: %s', async (place) => {
    const machine = memoryMachine({ '甲.xlsx': EARLIER }, { links: { '链.xlsx': '甲.xlsx' } });
    await expect(writeNamed(place, NEW, ['甲.xlsx'], machine)).rejects.toThrow(
      `不能写到“${place}”：这是输入的文件，原文件不得改写；请换一个名称。`,
    );
    expect([...machine.files]).toEqual([['/home/甲.xlsx', EARLIER]]);
  });
});

test('a link that was written through stays a link', async () => {
  const machine = memoryMachine({ '真.xlsx': EARLIER }, { links: { '链.xlsx': '真.xlsx' } });
  expect((await writeNamed('链.xlsx', NEW, [], machine)).place).toBe('链.xlsx');
  expect([...machine.files]).toEqual([['/home/真.xlsx', sealed(NEW)]]);
});

test('a folder is no place for a file', async () => {
  const machine = memoryMachine({ '夹/a.txt': EDITED });
  await expect(writeNamed('夹', NEW, [], machine)).rejects.toThrow(/^不能写到“夹”：那里是文件夹或设备/);
});

test.each<[string, RegExp]>([
  ['ENOSPC', /磁盘已满/],
  ['EFBIG', /文件大小/],
  ['EACCES', /没有权限/],
  ['EROFS', /只读/],
])('%s is said in Chinese, and leaves nothing behind', async (code, words) => {
  const memory = memoryMachine({});
  const machine = { ...memory, moveNew: () => Promise.reject(systemError(code)) };
  const failure = (await outputsIn('出', [], machine)).write('甲', '.xlsx', NEW);
  await expect(failure).rejects.toThrow(words);
  await failure.catch((error: unknown) => expect((error as Error).message.replace('.xlsx', '')).not.toMatch(/[a-z]/i));
  expect(memory.files.size).toBe(0);
});
