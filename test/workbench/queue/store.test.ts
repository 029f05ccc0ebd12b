/** @jest-environment node */
import { unzipSync } from 'fflate';
import { readWorkbook } from '../../../src/document';
import { createQueueStore } from '../../../src/workbench/queue/store/create-queue-store';
import { queueCore } from '../../../src/workbench/queue/units/queue-core';
import type { PlacedFile } from '../../../src/casework/units/tree-of-files';
import type { QueueDependencies, QueueStore } from '../../../src/workbench/queue/store/queue-state';
import { PLANTED_TEXT, PLANTED_WORDS } from '../../support/texts/planted';
import { foreignBook, sixUnits, soundBook } from '../../support/books/unit-books';

interface Bench {
  readonly queue: QueueStore;
  readonly shown: string[];
  readonly saved: Map<string, Uint8Array>;
  readonly copied: string[];
  /** The books that were opened are closed. */
  readonly closeBooks: () => void;
}

function bench(change: Partial<QueueDependencies> = {}): Bench {
  const shown: string[] = [];
  const saved = new Map<string, Uint8Array>();
  const copied: string[] = [];
  let isStillOpen = true;
  const queue = createQueueStore({
    loadCore: () => Promise.resolve(queueCore),
    openBook: async (name, createHost) => {
      const { workbook } = (await createHost(() => Promise.resolve())).getState();
      shown.push(`${name}：${workbook.sheets.length}`);
      return () => {
        shown.push(`又 ${name}`);
        return Promise.resolve(isStillOpen);
      };
    },
    download: (name, bytes) => void saved.set(name, bytes),
    copyRich: (html, text) => {
      expect(html).toContain('<table>');
      copied.push(text);
      return Promise.resolve(true);
    },
    ...change,
  });
  return { queue, shown, saved, copied, closeBooks: () => void (isStillOpen = false) };
}

function placed(files: readonly { readonly path: string; readonly bytes: Uint8Array }[]): readonly PlacedFile[] {
  return files.map(({ path, bytes }) => ({ path, read: () => Promise.resolve(bytes) }));
}

const folder = placed(sixUnits());

describe('six units in a folder', () => {
  const { queue, shown, saved, copied, closeBooks } = bench();
  const steps: string[] = [];

  beforeAll(async () => {
    queue.subscribe(({ work }) => {
      if (work !== null) steps.push(`${work.kind} ${work.at}/${work.total} ${work.name}`);
    });
    await queue.getState().take(folder, { isFolder: true });
  });

  it('are checked one after another, each named', () => {
    expect([...new Set(steps)]).toEqual([
      'listing 0/0 ',
      'checking 1/6 丁县林业局.xlsx',
      'checking 2/6 丙县水利局.xlsx',
      'checking 3/6 乙县民政局2020年部门决算.xlsx',
      'checking 4/6 己县财政局.xlsx',
      'checking 5/6 甲县教育局2020年部门决算.xlsx',
      'checking 6/6 戊乡人民政府2020年',
    ]);
    expect(queue.getState()).toMatchObject({ work: null, waiting: [], messages: [], isShown: true });
  });

  it('are listed with what is missing first, then by trouble', () => {
    const lines = queue.getState().board?.lines ?? [];
    expect(lines.map(({ name, state, lacks }) => [name, state, lacks])).toEqual([
      ['己县财政局.xlsx', '没有核对', [expect.stringMatching(/^“己县财政局.xlsx”.+。$/)]],
      ['丁县林业局', '不齐', ['缺 收入决算表', '没有随附情况说明文稿']],
      ['丙县水利局', '不齐', ['没有随附情况说明文稿', '年度不符：本册 2019 年，应为 2020 年']],
      ['甲县教育局', '有必改', []],
      ['戊乡人民政府', '有必改', []],
      ['乙县民政局', expect.stringMatching(/^未见不平/), []],
    ]);
  });

  it('each say what was checked and what was not, and the figure to know them by', () => {
    const lines = queue.getState().board?.lines ?? [];
    const troubled = lines.find(({ name }) => name === '甲县教育局');
    expect(troubled?.mustMend).toBeGreaterThan(0);
    expect(troubled?.counts?.checked).toBeGreaterThan(100);
    expect(troubled?.total).toMatch(/^[\d,.]+ 万元$/);
    const broken = lines.find(({ name }) => name === '己县财政局.xlsx');
    expect(broken).toMatchObject({ counts: null, total: null, canOpen: false, mustMend: 0 });
    expect(queue.getState().board?.headline).toBe(
      '6 个单位：1 个没有核对，2 个缺表、缺稿或年度不符，2 个有必改的问题。',
    );
  });

  it('have their common problems counted, to be copied for a 通报', async () => {
    const problems = queue.getState().board?.problems ?? [];
    expect(problems[0]?.units).toEqual(['甲县教育局', '戊乡人民政府']);
    await queue.getState().copyProblems();
    expect(copied[0]?.split('\n')[0]).toMatch(
      /^1\. .+（\w+，(必改|核实)）：2 个单位，\d+ 处：甲县教育局、戊乡人民政府$/,
    );
    expect(queue.getState().messages).toEqual([{ kind: 'info', text: '已复制。' }]);
  });

  it('are opened one by one, and not read again while they are open', async () => {
    await queue.getState().open('戊乡人民政府2020年');
    expect(queue.getState()).toMatchObject({ isShown: false, current: '戊乡人民政府2020年', opening: null });
    queue.getState().back();
    expect(queue.getState().isShown).toBe(true);
    await queue.getState().open('戊乡人民政府2020年');
    expect(shown).toEqual(['戊乡人民政府2020年：9', '又 戊乡人民政府2020年']);
    closeBooks();
    await queue.getState().open('戊乡人民政府2020年');
    expect(shown.slice(2)).toEqual(['又 戊乡人民政府2020年', '戊乡人民政府2020年：9']);
  });

  it('go out as one archive', async () => {
    await queue.getState().handOut();
    const [[name, bytes] = ['', new Uint8Array()]] = [...saved];
    expect(name).toBe('决算核对汇总和审核意见单.zip');
    const files = unzipSync(bytes);
    expect(Object.keys(files).sort()).toEqual(
      [
        '汇总.xlsx',
        ...[
          '丁县林业局',
          '丙县水利局',
          '乙县民政局2020年部门决算',
          '甲县教育局2020年部门决算',
          '戊乡人民政府2020年',
        ].flatMap((stem) => [`${stem}.审核意见单.xlsx`, `${stem}.审核意见单.docx`]),
      ].sort(),
    );
    const summary = await readWorkbook('汇总.xlsx', files['汇总.xlsx'] ?? new Uint8Array());
    expect(summary.snapshot.sheets.map((sheet) => sheet.name)).toEqual(
      expect.arrayContaining(['汇总', '共性问题', '无法核对', '问题']),
    );
    expect(queue.getState().messages).toEqual([
      {
        kind: 'info',
        text: '已交给浏览器保存：决算核对汇总和审核意见单.zip，内有汇总和 5 个单位的审核意见单。原文件没有改动。',
      },
    ]);
  });
});

describe('texts that came with the units', () => {
  const words = new TextEncoder().encode(PLANTED_TEXT);
  const texts = placed([
    { path: '收/甲县教育局2020年部门决算.xlsx', bytes: soundBook({ unit: '甲县教育局' }) },
    { path: '收/甲县教育局情况说明.txt', bytes: words },
    { path: '收/乙县民政局2020年部门决算.xlsx', bytes: soundBook({ unit: '乙县民政局' }) },
    { path: '收/乙县民政局情况说明.doc', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) },
  ]);
  const offered: string[][] = [];
  const { queue, saved } = bench({
    openBook: (_name, _createHost, files) => {
      offered.push(files.map(({ name }) => name));
      return Promise.resolve(() => Promise.resolve(true));
    },
  });

  beforeAll(() => queue.getState().take(texts, { isFolder: true }));

  const line = (name: string) => queue.getState().board?.lines.find((each) => each.name === name);

  it('are proof-read against their unit’s book, and counted; what cannot be read is said', () => {
    expect(line('甲县教育局')?.inTexts).toMatchObject({ mustMend: true });
    expect(line('甲县教育局')?.inTexts?.count).toBeGreaterThanOrEqual(PLANTED_WORDS.length);
    expect(line('甲县教育局')).toMatchObject({ state: expect.stringMatching(/稿件有问题$/) as string, remark: null });
    expect(line('乙县民政局')).toMatchObject({
      inTexts: null,
      remark: expect.stringMatching(/^文稿没有校对：“乙县民政局情况说明.doc”是旧格式的文档/) as string,
    });
  });

  it('go along with the book that is opened', async () => {
    await queue.getState().open('甲县教育局2020年部门决算.xlsx');
    expect(offered).toEqual([['甲县教育局情况说明.txt']]);
  });

  it('stand in 汇总.xlsx, with the count of each unit', async () => {
    await queue.getState().handOut();
    const files = unzipSync([...saved.values()][0] ?? new Uint8Array());
    const { snapshot } = await readWorkbook('汇总.xlsx', files['汇总.xlsx'] ?? new Uint8Array());
    const found = snapshot.sheets.find(({ name }) => name === '稿件问题')?.values ?? [];
    expect(found.slice(1).map(([unit, file]) => [unit, file])).toContainEqual(['甲县教育局', '甲县教育局情况说明.txt']);
    expect(found).toHaveLength(1 + (line('甲县教育局')?.inTexts?.count ?? 0));
  });
});

it('cancelling keeps what is done, and the rest can be done later', async () => {
  const { queue } = bench();
  const stop = queue.subscribe(({ board, work }) => {
    if (board?.lines.length === 2 && work !== null) queue.getState().cancel();
  });
  await queue.getState().take(folder, { isFolder: true });
  stop();
  expect(queue.getState().board?.lines).toHaveLength(2);
  expect(queue.getState().waiting).toHaveLength(4);
  expect(queue.getState()).toMatchObject({
    work: null,
    messages: [{ kind: 'info', text: '已取消：6 个单位核对了 2 个，结果保留。' }],
  });
  await queue.getState().goOn();
  expect(queue.getState().board?.lines).toHaveLength(6);
  expect(queue.getState()).toMatchObject({ waiting: [], work: null, messages: [] });
});

it('a file that has changed since is said, and the others are written', async () => {
  const gone = new Set<string>();
  const files = folder.map(({ path, read }) => ({
    path,
    read: () => (gone.has(path) ? Promise.reject(new Error('NotReadableError')) : read()),
  }));
  const { queue, saved, shown } = bench();
  await queue.getState().take(files, { isFolder: true });
  gone.add('2020决算/甲县教育局2020年部门决算.xlsx');
  await queue.getState().handOut();
  expect(saved.size).toBe(1);
  expect(queue.getState().messages.map(({ text }) => text)).toEqual([
    expect.stringContaining('4 个单位的审核意见单'),
    '“甲县教育局2020年部门决算.xlsx”没有写审核意见单：“甲县教育局2020年部门决算.xlsx”读不出来：可能已被移动、改名或改动，请重新选择文件夹。',
  ]);
  await queue.getState().open('甲县教育局2020年部门决算.xlsx');
  expect(queue.getState()).toMatchObject({ isShown: true, opening: null });
  expect(shown).toEqual([]);
});

it('a book without a known table can be opened, and says that nothing was checked', async () => {
  const { queue, shown } = bench();
  await queue.getState().take(placed([{ path: '收/通讯录.xlsx', bytes: foreignBook() }]), { isFolder: true });
  expect(queue.getState().board?.lines).toMatchObject([
    { state: '没有核对', canOpen: true, lacks: [expect.stringMatching(/^没有认出任何一张决算公开表/)] },
  ]);
  await queue.getState().open('收');
  expect(shown).toEqual(['收：1']);
});

it('a folder without workbooks is said to be one', async () => {
  const { queue } = bench();
  await queue.getState().take(placed([{ path: '收/a.txt', bytes: new Uint8Array() }]), { isFolder: true });
  expect(queue.getState()).toMatchObject({ isShown: true, units: [], work: null });
  expect(queue.getState().messages[0]?.text).toMatch(/^所选文件夹里没有 .xlsx、.xls 工作簿。/);
});

describe('files that were not chosen as a folder', () => {
  const book = (name: string) => ({ path: name, bytes: soundBook({ unit: name }) });

  it('are a list where they are many units', async () => {
    const { queue } = bench();
    const files = placed(['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx', 'e.xlsx'].map(book));
    expect(await queue.getState().take(files, { isFolder: false })).toBe(true);
    expect(queue.getState().board?.lines).toHaveLength(5);
  });

  it.each<[string, readonly PlacedFile[]]>([
    ['a few books', placed(['a.xlsx', 'b.xlsx'].map(book))],
    ['the tables of one unit', folder.filter(({ path }) => /\d\.xlsx$/.test(path))],
  ])('are left to be opened where they are %s', async (_what, files) => {
    const { queue } = bench();
    expect(await queue.getState().take(files, { isFolder: false })).toBe(false);
    expect(queue.getState()).toMatchObject({ isShown: false, units: [] });
  });
});
