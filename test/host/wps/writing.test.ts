import { SHEET_MARKER } from '../../../src/host/marks';
import type { OwnCell, OwnSheet } from '../../../src/host/host';
import { HostError } from '../../../src/host/errors';
import { countMarks } from '../faults';
import { plainSheets } from '../plain-sheets';
import { mark, open, type Opened } from './harness';

function sheetOf(...rows: readonly (readonly OwnCell[])[]): OwnSheet {
  return { name: '核对结果', columns: [{ width: 40 }, { width: 10 }], rows };
}

describe('marking', () => {
  it('puts rules of ours before the user’s own, the gravest first, and stops none of those', async () => {
    const { host, sheet } = open([{ name: '公开01', rows: [[1]], formats: [{ type: 'ColorScale', at: 'A1' }] }]);
    await host.mark([mark('公开01', 0, 0, 'warning'), mark('公开01', 0, 1), mark('公开01', 0, 2, 'suspect')]);
    expect(sheet('公开01').formats.map(({ formula, stopIfTrue, fill }) => [formula, stopIfTrue, fill])).toEqual([
      ['=N("juesuan-mark:error")=0', false, '#F4A9A0'],
      ['=N("juesuan-mark:suspect")=0', false, '#F9C980'],
      ['=N("juesuan-mark:warning")=0', false, '#FFF0A8'],
      [undefined, false, undefined],
    ]);
  });

  it('takes back what WPS did not keep as it was given, and says on which sheet', async () => {
    const { et, host } = open(plainSheets(1, 2, 2), { forgetsFormulas: true });
    expect(await host.mark([mark('公开01', 0, 0)])).toEqual({
      marked: 0,
      skipped: [
        {
          sheet: '公开01',
          reason: 'WPS 表格没有照写“公开01”的条件格式，这张表未加标记；疑点请看任务窗格里的清单。',
        },
      ],
    });
    expect(et.book.sheets[0]?.formats).toEqual([]);
  });

  it('lists protected sheets instead of forcing them', async () => {
    const { host, sheet } = open([{ ...plainSheets(1, 2, 2)[0]!, isProtected: true }]);
    expect(await host.mark([mark('公开01', 0, 0)])).toEqual({
      marked: 0,
      skipped: [{ sheet: '公开01', reason: '工作表“公开01”受保护，未加标记；疑点请看任务窗格里的清单。' }],
    });
    expect(sheet('公开01').formats).toEqual([]);
  });

  it('cannot be cancelled half way', async () => {
    const { et, host } = open(plainSheets(3, 2, 2));
    const controller = new AbortController();
    const marks = plainSheets(3, 2, 2).map(({ name }) => mark(name, 0, 0));
    const onProgress = (done: number): void => {
      if (done === 1) controller.abort();
    };
    expect(await host.mark(marks, { signal: controller.signal, onProgress })).toEqual({ marked: 3, skipped: [] });
    expect(countMarks(et.book)).toBe(3);
  });

  it('that can be neither ended nor taken back says so', async () => {
    const { et, host } = open(plainSheets(1, 2, 2));
    await host.readWorkbook();
    const crossings = et.bridge.crossings;
    await host.mark([mark('公开01', 0, 0)]);
    const whole = et.bridge.crossings - crossings;
    et.bridge.failAt(whole - 8, 'general', 100);
    await expect(host.mark([mark('公开01', 0, 0), mark('公开01', 1, 1)])).rejects.toMatchObject({
      message: expect.stringMatching(/^WPS 表格没有写完.*“清除标记”.*。$/) as string,
    });
    et.bridge.heal();
    await host.removeTraces();
    expect(countMarks(et.book)).toBe(0);
  });
});

describe('clearing', () => {
  it('finds marks that were copied with their cells, and counts them', async () => {
    const { et, host, sheet } = open(plainSheets(2, 2, 2));
    await host.mark([mark('公开01', 0, 0), mark('公开01', 5, 1)]);
    const [own] = sheet('公开01').formats;
    sheet('公开02').formats.push({ ...structuredClone(own!), id: '{copy}' });
    expect(await host.listTraces()).toEqual([
      { kind: 'marks', sheet: '公开01', text: '2 处标记' },
      { kind: 'marks', sheet: '公开02', text: '2 处标记' },
    ]);
    expect(await host.clearMarks()).toBe(4);
    expect(countMarks(et.book)).toBe(0);
  });

  it('leaves protected sheets alone, clears the rest and says so', async () => {
    const { et, host, sheet } = open(plainSheets(2, 2, 2));
    await host.mark([mark('公开01', 0, 0), mark('公开02', 0, 0)]);
    sheet('公开02').isProtected = true;
    await expect(host.clearMarks()).rejects.toEqual(
      new HostError('protected', '受保护的工作表“公开02”上的标记没有清除。请先撤销工作表保护，再点一次“清除标记”。'),
    );
    expect(countMarks(et.book)).toBe(1);
  });

  it('is not stopped by a rule whose formula WPS does not tell, which the traces name', async () => {
    const { et, host, sheet } = open(plainSheets(1, 2, 2));
    await host.mark([mark('公开01', 0, 0)]);
    const [own] = sheet('公开01').formats;
    sheet('公开01').formats.push({ ...structuredClone(own!), id: '{mute}', formula: '=A1', unreadable: true });
    const silent =
      '1 条条件格式 WPS 表格不告诉公式，无法确定是不是标记，不会删除；' +
      '请在“开始—条件格式—管理规则”里看，公式中含 juesuan-mark 的可删';
    expect((await host.listTraces()).map(({ text }) => text)).toEqual(['1 处标记', silent]);
    expect(await host.clearMarks()).toBe(1);
    expect(et.book.sheets[0]?.formats.map(({ id }) => id)).toEqual(['{mute}']);
    expect((await host.listTraces()).map(({ text }) => text)).toEqual([silent]);
  });

  const USERS = { id: '{user}', type: 'Custom', areas: [], stopIfTrue: false, formula: '=A1>0' };
  const AREA = { top: 0, left: 0, bottom: 0, right: 0 };

  /** What may happen between marking and clearing; each leaves as many rules, or as many sheets, as there were. */
  it.each<[string, (opened: Opened) => void]>([
    [
      'puts a rule of their own in place of one of ours',
      ({ sheet }) => {
        sheet('公开01').formats = [{ ...USERS, areas: [AREA] }, ...sheet('公开01').formats.slice(1)];
      },
    ],
    ['adds a rule', ({ sheet }) => void sheet('公开02').formats.push({ ...USERS, areas: [AREA] })],
    ['deletes our rules', ({ sheet }) => void (sheet('公开01').formats = [])],
    [
      'deletes a sheet and copies another',
      ({ et, sheet }) => {
        const copied = { ...structuredClone(sheet('公开01')), id: '{copy}', name: '公开01 (2)' };
        et.book.sheets = [...et.book.sheets.filter(({ name }) => name !== '公开03'), copied];
      },
    ],
    [
      'changes the order of sheets and their names',
      ({ et, sheet }) => {
        sheet('公开01').name = '总表';
        et.book.sheets.reverse();
      },
    ],
  ])('takes ours only, and all of them, where the user %s', async (_what, happens) => {
    const opened = open(plainSheets(3, 2, 2));
    await opened.host.mark([mark('公开01', 0, 0), mark('公开01', 0, 1, 'warning'), mark('公开02', 1, 1)]);
    happens(opened);
    const rules = opened.et.book.sheets.flatMap(({ formats }) => formats);
    const users = rules.filter(({ id }) => id === '{user}');
    const marks = countMarks(opened.et.book);
    expect(await opened.host.clearMarks()).toBe(marks);
    expect(opened.et.book.sheets.flatMap(({ formats }) => formats)).toEqual(users);
  });

  it.each(['nothing', 'refuses'] as const)(
    'deletes rule by rule where deleting all in one call %s',
    async (deletesRulesTogether) => {
      const { et, host } = open(plainSheets(2, 2, 2), { deletesRulesTogether });
      await host.mark([mark('公开01', 0, 0), mark('公开01', 0, 1, 'warning'), mark('公开02', 1, 1)]);
      await host.mark([mark('公开01', 0, 0), mark('公开01', 0, 1, 'warning')]);
      expect(et.book.sheets.map(({ formats }) => formats.length)).toEqual([2, 0]);
      expect(await host.clearMarks()).toBe(2);
      expect(countMarks(et.book)).toBe(0);
    },
  );

  it('says on which sheet WPS kept what it was told to delete', async () => {
    const { et, host } = open(plainSheets(1, 2, 2), { deletesRules: false });
    await host.mark([mark('公开01', 0, 0)]);
    await expect(host.clearMarks()).rejects.toMatchObject({
      message: expect.stringMatching(/^工作表“公开01”上有标记未能清除。.*juesuan-mark.*。$/) as string,
    });
    expect(await host.mark([mark('公开01', 1, 1)])).toEqual({
      marked: 0,
      skipped: [
        {
          sheet: '公开01',
          reason: '“公开01”上原有的标记未能清除，这张表未加新的标记；疑点请看任务窗格里的清单。',
        },
      ],
    });
    expect(countMarks(et.book)).toBe(1);
  });
});

describe('our sheet', () => {
  it.each<[string, OwnCell, object]>([
    ['a title', { value: '字', style: 'title' }, { bold: true, size: 16 }],
    ['a heading', { value: '字', style: 'heading' }, { bold: true, size: 12 }],
    ['a header', { value: '字', style: 'header' }, { bold: true, fill: 0xf4eee7 }],
    ['what wraps', { value: '字', style: 'wrap' }, { wrapText: true, verticalAlignment: -4160 }],
    ['a number', { value: '字', style: 'number' }, { horizontalAlignment: -4152 }],
    ['a link', { value: '字', linkTo: { sheet: '公开01', row: 0, column: 0 } }, { fontColor: 0x8c540f, underline: 2 }],
  ])('gives %s its look', async (_name, cell, look) => {
    const { host, sheet } = open(plainSheets(1, 2, 2));
    await host.writeOwnSheet(sheetOf([cell]));
    expect(sheet('核对结果').rows[0]?.[0]?.look).toEqual(look);
  });

  it('is ours by a hidden name, stands last, is dressed, and leaves on show what was', async () => {
    const { et, host, sheet } = open(plainSheets(2, 2, 2));
    await host.writeOwnSheet({
      ...sheetOf(
        [{ value: '核对结果', style: 'title' }],
        [
          { value: '说明', style: 'wrap' },
          { value: 1, style: 'number' },
        ],
      ),
      print: { titleRows: 2, breakBefore: [5, 9] },
    });
    const written = sheet('核对结果');
    expect(et.book.sheets.map(({ name }) => name)).toEqual(['公开01', '公开02', '核对结果']);
    expect(et.book.activeSheet).toBe('公开01');
    expect(written.names).toEqual([{ name: SHEET_MARKER, formula: '="juesuan"', visible: false }]);
    expect(written.rows[0]?.[0]?.look).toEqual({ bold: true, size: 16 });
    expect(written.rows[1]?.[0]?.look).toEqual({ wrapText: true, verticalAlignment: -4160 });
    expect(written.columnWidths).toEqual({ 0: 40, 1: 10 });
    expect(written.page).toEqual({ footer: '第 &P 页，共 &N 页', titleRows: '$1:$2', breaks: ['A6', 'A10'] });
  });

  it('is whole on a PC without a printer', async () => {
    const { et, host, sheet } = open(plainSheets(1, 2, 2));
    et.book.hasPrinter = false;
    await host.writeOwnSheet(sheetOf([{ value: 1 }]));
    expect(sheet('核对结果').rows[0]?.[0]?.value).toBe(1);
  });

  it('of tens of thousands of lines is written in portions', async () => {
    const { et, host, sheet } = open(plainSheets(1, 2, 2));
    const lines = Array.from({ length: 30_000 }, (_line, index): OwnCell[] => [{ value: `第 ${index} 条` }]);
    await host.writeOwnSheet(sheetOf([{ value: '核对结果', style: 'title' }], ...lines));
    expect(sheet('核对结果').rows[30_000]?.[0]?.value).toBe('第 29999 条');
    expect(et.bridge.crossings).toBeLessThan(200);
  });

  it('is not written where the build does not say whose its name is', async () => {
    const { et, host } = open(plainSheets(1, 2, 2), { bareNames: true });
    await expect(host.writeOwnSheet(sheetOf([{ value: 1 }]))).rejects.toEqual(
      new HostError(
        'notSupported',
        'WPS 表格没有照写工作表“核对结果”，已把它撤去。请用决算助手网页版打开工作簿，在那里生成。',
      ),
    );
    expect(et.book.sheets.map(({ name }) => name)).toEqual(['公开01']);
  });

  it('is not begun in a workbook whose structure is protected, nor over a protected one of ours', async () => {
    const { et, host, sheet } = open(plainSheets(1, 2, 2));
    et.book.structureProtected = true;
    await expect(host.writeOwnSheet(sheetOf([{ value: 1 }]))).rejects.toMatchObject({
      code: 'protected',
      message: '工作簿的结构受保护，不能添加或删除工作表。请先在“审阅”中撤销工作簿保护，再试一次。',
    });
    et.book.structureProtected = false;
    await host.writeOwnSheet(sheetOf([{ value: '上次' }]));
    sheet('核对结果').isProtected = true;
    await expect(host.writeOwnSheet(sheetOf([{ value: 1 }]))).rejects.toMatchObject({
      code: 'protected',
      message: '工作表“核对结果”受保护，不能重写。请先撤销工作表保护，再试一次。',
    });
    expect(sheet('核对结果').rows[0]?.[0]?.value).toBe('上次');
  });

  it.each(['Hidden', 'VeryHidden'] as const)('is removed although it is %s', async (visibility) => {
    const { et, host, sheet } = open(plainSheets(1, 2, 2));
    await host.writeOwnSheet(sheetOf([{ value: 1 }]));
    sheet('核对结果').visibility = visibility;
    await host.removeTraces();
    expect(et.book.sheets.map(({ name }) => name)).toEqual(['公开01']);
  });
});

describe('a file', () => {
  const BYTES = Uint8Array.from({ length: 20_000 }, (_byte, index) => index % 256);
  const paths = ({ et }: Opened): readonly string[] => [...et.world.files.keys()];

  it('goes beside the workbook, byte for byte, and over nothing', async () => {
    const opened = open(plainSheets(1, 1, 1), { path: 'D:\\决算\\' });
    await opened.host.saveFile('情况说明.docx', BYTES);
    await opened.host.saveFile('情况说明.docx', new Uint8Array([1]));
    expect(paths(opened)).toEqual(['D:\\决算\\情况说明.docx', 'D:\\决算\\情况说明-2.docx']);
    expect(opened.et.world.files.get('D:\\决算\\情况说明.docx')).toEqual(BYTES);
  });

  it('of a workbook that lies nowhere has no place', async () => {
    const opened = open(plainSheets(1, 1, 1), { path: '' });
    await expect(opened.host.saveFile('a.html', BYTES)).rejects.toMatchObject({
      code: 'notFound',
      message: '工作簿还没有保存过，不知道把文件放到哪个文件夹。请先保存工作簿，再试一次。',
    });
  });

  it('that WPS says it wrote and did not is missed', async () => {
    const opened = open(plainSheets(1, 1, 1), { writesNoFiles: true });
    await expect(opened.host.saveFile('a.html', BYTES)).rejects.toMatchObject({
      message: '“a.html”没有写成：工作簿所在的文件夹可能不让写。请把工作簿另存到自己的文件夹，再试一次。',
    });
  });
});
