import { MARK_LOOKS, markFormula, maybeMarkKind } from '../../../src/host/marks';
import type { MarkKind } from '../../../src/host/host';
import { createExcelHost } from '../../../src/host/excel';
import type { EmulatedFormat, SheetSpec } from '../../support/excel';
import { mark, open, QUICK } from './harness';

const SHEETS: readonly SheetSpec[] = [
  {
    name: '公开01',
    rows: [[1, 2, 3]],
    formats: [
      { type: 'ColorScale', at: 'A1:C9' },
      { type: 'Custom', at: 'A1', formula: '=A1>0', fill: '#00FF00' },
      { type: 'CellValue', at: 'B1' },
    ],
  },
  { name: '公开02', rows: [[4]] },
];

function looksOf(formats: readonly EmulatedFormat[]): readonly (readonly [string, string | undefined])[] {
  return formats.map(({ type, formula }) => [type, formula]);
}

describe('the formula of a mark', () => {
  it.each<[string, MarkKind | null]>([
    ['=N("juesuan-mark:error")=0', 'error'],
    ['N("juesuan-mark:warning")=0', 'warning'],
    ['= N( "juesuan-mark:suspect" ) = 0', 'suspect'],
    ['=n("JUESUAN-MARK:ERROR")=0', 'error'],
    ['=N("juesuan-mark:other")=0', null],
    ['=OR(N("juesuan-mark:error")=0,A1>5)', null],
    ['=A1>0', null],
    ['', null],
  ])('%s is %s', (formula, kind) => expect(maybeMarkKind(formula)).toBe(kind));

  it.each<MarkKind>(['error', 'warning', 'suspect'])('of %s is told by itself', (kind) =>
    expect(maybeMarkKind(markFormula(kind))).toBe(kind),
  );
});

describe('marking', () => {
  it('adds a rule of ours per kind, the gravest first, before the user’s own in their order', async () => {
    const { host, sheet } = open(SHEETS);
    const before = looksOf(sheet('公开01').formats);
    await host.mark([
      mark('公开01', 0, 0, 'warning'),
      mark('公开01', 0, 1, 'error'),
      mark('公开01', 0, 2, 'suspect'),
      mark('公开01', 5, 1, 'error'),
    ]);
    const formats = sheet('公开01').formats;
    expect(looksOf(formats)).toEqual([
      ['Custom', markFormula('error')],
      ['Custom', markFormula('suspect')],
      ['Custom', markFormula('warning')],
      ...before,
    ]);
    expect(formats[0]).toMatchObject({
      ...MARK_LOOKS.error,
      stopIfTrue: false,
      areas: [
        { top: 0, left: 1 },
        { top: 5, left: 1 },
      ],
    });
  });

  it.each([
    ['no rules by formula', [{ name: '公开02', rows: [[4]] }], 2],
    ['rules of the user’s own', SHEETS, 3],
  ])('of 5,000 cells on sheets with %s is one changing round trip', async (_case, sheets, trips) => {
    const { excel, host } = open(sheets);
    await host.readWorkbook();
    excel.roundTrips.length = 0;
    const many = Array.from({ length: 5000 }, (_each, index) => mark('公开02', index * 2, index % 9));
    expect(await host.mark(many)).toEqual({ marked: 5000, skipped: [] });
    expect(excel.roundTrips).toHaveLength(trips);
    expect(excel.roundTrips.at(-1)?.requestBytes).toBeLessThan(150_000);
  });

  it('lists protected sheets instead of forcing them', async () => {
    const { host, sheet } = open([{ ...SHEETS[1]!, isProtected: true }, SHEETS[0]!]);
    expect(await host.mark([mark('公开02', 0, 0), mark('公开01', 0, 0)])).toEqual({
      marked: 1,
      skipped: [{ sheet: '公开02', reason: '工作表“公开02”受保护，未加标记；疑点请看任务窗格里的清单。' }],
    });
    expect(sheet('公开02').formats).toEqual([]);
  });
});

describe('clearing', () => {
  async function marked(): Promise<ReturnType<typeof open> & { readonly before: unknown }> {
    const opened = open(SHEETS);
    const before = structuredClone(opened.excel.book.sheets);
    await opened.host.mark([mark('公开01', 0, 0), mark('公开01', 3, 1, 'suspect'), mark('公开02', 0, 0, 'warning')]);
    return { ...opened, before };
  }

  it('after cells were copied removes the copied marks too', async () => {
    const { excel, host, sheet, before } = await marked();
    const [own] = sheet('公开01').formats;
    sheet('公开02').formats.push({ ...structuredClone(own!), id: '{copy-1}' });
    sheet('公开01').formats.push({
      ...structuredClone(own!),
      id: '{copy-2}',
      areas: [{ top: 9, left: 9, bottom: 9, right: 9 }],
    });
    expect(await host.clearMarks()).toBe(5);
    expect(excel.book.sheets).toEqual(before);
  });

  it('after saving and reopening, when every id is new, finds them by formula', async () => {
    const { excel, sheet, before } = await marked();
    for (const name of ['公开01', '公开02']) {
      const own = sheet(name).formats.filter(({ formula }) => formula?.includes('juesuan'));
      own.forEach((format, index) => (format.id = `{reopened-${name}-${index}}`));
    }
    expect(await createExcelHost(QUICK).clearMarks()).toBe(3);
    expect(excel.book.sheets).toEqual(before);
  });

  it('leaves protected sheets alone, clears the rest and says so', async () => {
    const { host, sheet } = await marked();
    sheet('公开02').isProtected = true;
    await expect(host.clearMarks()).rejects.toMatchObject({
      code: 'protected',
      message: '受保护的工作表“公开02”上的标记没有清除。请先撤销工作表保护，再点一次“清除标记”。',
    });
    expect(sheet('公开01').formats).toHaveLength(3);
    expect(sheet('公开02').formats).toHaveLength(1);
  });

  it('is not stopped by a rule that Excel does not let anybody read, but names its sheet', async () => {
    const { host, sheet } = await marked();
    sheet('公开01').formats.push({
      id: '{undone}',
      type: 'Custom',
      areas: [{ top: 0, left: 0, bottom: 0, right: 0 }],
      stopIfTrue: false,
      unreadable: true,
    });
    expect(await host.listTraces()).toEqual([
      { kind: 'marks', sheet: '公开01', text: '2 处标记' },
      { kind: 'marks', sheet: '公开01', text: '有 Excel 暂不让读取的条件格式，可能是标记' },
      { kind: 'marks', sheet: '公开02', text: '1 处标记' },
    ]);
    await expect(host.clearMarks()).rejects.toMatchObject({
      message: expect.stringMatching(/^工作表“公开01”里有 Excel 暂不让读取的条件格式.*重新打开工作簿/) as string,
    });
    expect(looksOf(sheet('公开01').formats).filter(([, formula]) => formula?.includes('juesuan'))).toEqual([]);
    expect(sheet('公开02').formats).toEqual([]);
  });

  it('tries again by the marked cells when Excel does not find a rule on the whole sheet', async () => {
    const { excel, host, before } = await marked();
    excel.failAt(2, 'itemNotFound', 3);
    await host.clearMarks();
    expect(excel.book.sheets).toEqual(before);
  });

  it('names the sheet and the formula where even that fails', async () => {
    const { excel, host } = await marked();
    excel.failAt(2, 'itemNotFound');
    // The first deletion one by one comes after the failed batch and a second scan of two round trips.
    excel.failAt(5, 'itemNotFound');
    await expect(host.clearMarks()).rejects.toMatchObject({
      message: expect.stringMatching(
        /^工作表“公开01”上有标记未能清除。请打开“条件格式—管理规则”，删去公式中含 juesuan-mark 的规则。$/,
      ) as string,
    });
  });
});
