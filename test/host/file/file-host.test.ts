import { createFileHost, type FileHost } from '../../../src/host/file';
import { copyName } from '../../../src/host/file/saved-copy';
import { COPY_WORDS } from '../../../src/model';
import type { Mark, MarkKind } from '../../../src/host/host';
import { MARK_LOOKS, markFormula } from '../../../src/host/marks';
import {
  BAD_FILES,
  changedParts,
  chartBook,
  handMadeBook,
  partText,
  prefixedBook,
  TWO_ROWS,
  wpsLikeBook,
  xlsBook,
} from '../../support/books';

const SENTENCES: Readonly<Record<string, string>> = {
  empty: '“决算.xlsx”是空文件（0 字节），可能没有导出或下载完整；请重新导出后再选择。',
  html: '“决算.xlsx”实际是网页（HTML），只是扩展名像工作簿；请用 Excel 或 WPS 表格打开后另存为“Excel 工作簿（*.xlsx）”，再选择新文件。',
  encrypted:
    '“决算.xlsx”设有打开密码，无法读取；请在 Excel 或 WPS 表格中输入密码打开，取消密码后另存一份再选择；或者把密码写进一个文本文件（一行一个），用命令行打开：juesuan check 工作簿.xlsx --password-file 密码.txt。',
  truncated: '“决算.xlsx”不完整（后半部分缺失），可能没有下载或复制完；请重新获取文件后再选择。',
  damaged: '“决算.xlsx”已损坏，有内容读不出来；请用 Excel 打开并让它修复、另存后再选择，或重新获取文件。',
  notADocument:
    '“决算.xlsx”不是 Excel 工作簿；请选择 .xlsx 或 .xls 格式的部门决算报表，或有报表的 .pdf、.docx、.html。',
  word: '“决算.xlsx”是 Word 文档，不是工作簿；请选择 .xlsx 或 .xls 格式的部门决算报表，或有报表的 .pdf、.docx、.html。',
  openDocument:
    '“决算.xlsx”是 OpenDocument 格式，暂不支持；请用 Excel 或 WPS 表格打开后另存为“Excel 工作簿（*.xlsx）”，再选择新文件。',
  binaryWorkbook:
    '“决算.xlsx”是二进制工作簿（.xlsb），暂不支持；请用 Excel 或 WPS 表格打开后另存为“Excel 工作簿（*.xlsx）”，再选择新文件。',
  oldXml:
    '“决算.xlsx”是“XML 电子表格 2003”格式，暂不支持；请用 Excel 或 WPS 表格打开后另存为“Excel 工作簿（*.xlsx）”，再选择新文件。',
  noSheets: '“决算.xlsx”里没有工作表；请选择含有决算报表的工作簿。',
};

const SHEET = 'GK01 收入支出决算总表(公开01表)';

function mark(sheet: string, row: number, column: number, kind: MarkKind = 'error'): Mark {
  return { sheet, area: { top: row, left: column, bottom: row, right: column }, kind };
}

async function hostOf(bytes: Uint8Array, name = '决算.xlsx'): Promise<FileHost> {
  return createFileHost({ name, bytes });
}

async function savedBy(host: FileHost): Promise<Uint8Array> {
  return (await host.save()).bytes;
}

describe('opening', () => {
  it.each(BAD_FILES)('tells in one sentence what to do about %s', async (_name, make, code) => {
    await expect(hostOf(make())).rejects.toMatchObject({ name: 'HostError', message: SENTENCES[code] });
  });

  it('passes on what is no fault of the file', async () => {
    const notBytes = null as unknown as Uint8Array;
    await expect(hostOf(notBytes)).rejects.toThrow(TypeError);
  });
});

describe('saving', () => {
  it('gives the very file back where nothing was marked', async () => {
    const bytes = wpsLikeBook();
    const copy = await (await hostOf(bytes)).save();
    expect(copy).toEqual({ name: '决算（无痕迹）.xlsx', bytes, note: null });
  });

  it('puts marks after the rules that are there, each kind with its colours', async () => {
    const host = await hostOf(wpsLikeBook());
    await host.mark([mark(SHEET, 0, 1, 'warning'), mark(SHEET, 1, 1, 'suspect'), mark(SHEET, 1, 0, 'suspect')]);
    const bytes = await savedBy(host);
    const xml = partText(bytes, 'xl/worksheets/sheet1.xml');
    const ours = [
      ...xml.matchAll(
        /<conditionalFormatting sqref="([^"]*)"><cfRule type="expression" dxfId="(\d)" priority="(\d+)"><formula>(.*?)<\/formula>/g,
      ),
    ];
    expect(ours.map((match) => match.slice(1))).toEqual([
      ['B2 A2', '1', '13', 'N(&quot;juesuan-mark:suspect&quot;)=0'],
      ['B1', '2', '14', 'N(&quot;juesuan-mark:warning&quot;)=0'],
    ]);
    expect(xml.indexOf('juesuan')).toBeGreaterThan(xml.indexOf('priority="7"'));
    expect(xml.indexOf('<pageMargins')).toBeGreaterThan(xml.lastIndexOf('juesuan'));
    const styles = partText(bytes, 'xl/styles.xml');
    expect(styles).toContain('<dxfs count="3"><dxf><font><color rgb="FFFF0000"/></font></dxf>');
    expect(styles).toContain(`<bgColor rgb="FF${MARK_LOOKS.suspect.fill.slice(1)}"/>`);
  });

  it('finds marks of an earlier copy again, and clearing them leaves the first file', async () => {
    const original = wpsLikeBook();
    const first = await hostOf(original);
    const marks = [mark(SHEET, 1, 1, 'suspect'), mark(SHEET, 0, 1), mark('说明', 5, 5, 'warning')];
    await first.mark(marks);
    const second = await hostOf(await savedBy(first), '决算（标记）.xlsx');
    expect(second.getState().marks).toEqual(marks);
    expect((await second.save()).name).toBe('决算（标记）-2.xlsx');
    expect(await second.clearMarks()).toBe(3);
    expect(changedParts(original, await savedBy(second))).toEqual([]);
  });

  it('takes a mark out of a block that a program merged with a rule of the user', async () => {
    const rule = (priority: number, formula: string): string =>
      `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
    const inside = `${TWO_ROWS}<conditionalFormatting sqref="B1:B2">${rule(1, 'B1&gt;0')}${rule(2, 'N(&quot;juesuan-mark:error&quot;)=0')}</conditionalFormatting>`;
    const host = await hostOf(handMadeBook({ sheets: [{ name: '表', inside }] }));
    expect(host.getState().marks).toEqual([
      { sheet: '表', area: { top: 0, left: 1, bottom: 1, right: 1 }, kind: 'error' },
    ]);
    await host.clearMarks();
    const xml = partText(await savedBy(host), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain(`<conditionalFormatting sqref="B1:B2">${rule(1, 'B1&gt;0')}</conditionalFormatting>`);
    expect(xml).not.toContain('juesuan');
  });

  it('keeps formats of marks that something else shows, too', async () => {
    const marked = await hostOf(handMadeBook({ sheets: [{ name: '表', inside: TWO_ROWS }] }));
    await marked.mark([mark('表', 0, 1)]);
    const styles = partText(await savedBy(marked), 'xl/styles.xml').replace(
      /^[^]*<styleSheet[^>]*>|<\/styleSheet>$/g,
      '',
    );
    const inside = `${TWO_ROWS}<conditionalFormatting sqref="B1"><cfRule type="expression" dxfId="0" priority="2"><formula>B1&gt;0</formula></cfRule><cfRule type="expression" dxfId="0" priority="1"><formula>N("juesuan-mark:error")=0</formula></cfRule></conditionalFormatting>`;
    const host = await hostOf(handMadeBook({ sheets: [{ name: '表', inside }], styles }));
    await host.clearMarks();
    expect(partText(await savedBy(host), 'xl/styles.xml')).toContain('<dxfs count="1"><dxf>');
  });

  it('marks thousands of cells in a few rules', async () => {
    const host = await hostOf(handMadeBook({ sheets: [{ name: '表', inside: TWO_ROWS }] }));
    const marks = Array.from({ length: 3000 }, (_, index) => mark('表', index * 2, index % 7));
    await host.mark(marks);
    const bytes = await savedBy(host);
    expect(partText(bytes, 'xl/worksheets/sheet1.xml').match(/<cfRule/g)).toHaveLength(6);
    expect((await hostOf(bytes)).getState().marks).toEqual(marks);
  });

  it('converts an .xls and says what the copy lacks', async () => {
    const host = await hostOf(xlsBook(), '旧表.xls');
    await host.mark([mark('收支总表', 0, 1)]);
    const copy = await host.save();
    expect(copy.name).toBe('旧表（标记）.xlsx');
    expect(copy.note).toBe(
      '“旧表.xls”是旧格式（.xls），副本已转换为 .xlsx：数据、公式、合并单元格、数字格式和列宽行高保留，字体、边框、颜色、图表和打印设置没有保留；原文件未改动。',
    );
    const again = await hostOf(copy.bytes);
    expect(again.getState().marks).toHaveLength(1);
    expect(again.getState().workbook.sheets[0]?.values[0]).toEqual(['收入合计', 19359.65]);
  });

  it('reads an .et that is built like an .xls, and tells of another one what to do with it', async () => {
    const host = await hostOf(xlsBook(), '旧表.et');
    expect(host.getState().workbook.sheets[0]?.values[0]).toEqual(['收入合计', 19359.65]);
    const { name, note } = await host.save();
    expect([name, note?.slice(0, 23)]).toEqual(['旧表（无痕迹）.xlsx', '“旧表.et”是旧格式（.et），副本已转换为']);
    await expect(hostOf(new TextEncoder().encode('另一种格式'), '新表.et')).rejects.toMatchObject({
      code: 'unsupportedFormat',
      message:
        '“新表.et”是 WPS 表格自己的格式（.et），这一个读不出来；请用 WPS 表格打开后另存为“Microsoft Excel 文件（*.xlsx）”，再选择新文件。',
    });
  });

  it.each([
    ['决算.xlsx', '决算（标记）.xlsx'],
    ['决算.xls', '决算（标记）.xlsx'],
    ['决算.2020.xlsx', '决算.2020（标记）.xlsx'],
    ['决算（标记）.xlsx', '决算（标记）-2.xlsx'],
    ['决算（标记）-9.xlsx', '决算（标记）-10.xlsx'],
    ['决算（无痕迹）.xlsx', '决算（标记）.xlsx'],
    ['决算.marked.xlsx', '决算（标记）.xlsx'],
    ['决算.marked-9.xlsx', '决算（标记）.xlsx'],
    ['无扩展名', '无扩展名（标记）.xlsx'],
  ])('suggests for %s the name %s', (name, expected) => {
    expect(copyName(name, COPY_WORDS.marked)).toBe(expected);
  });

  it('calls a copy by whether it holds anything of ours', async () => {
    const host = await hostOf(wpsLikeBook());
    expect((await host.save()).name).toBe('决算（无痕迹）.xlsx');
    await host.mark([mark(SHEET, 0, 1)]);
    expect((await host.save()).name).toBe('决算（标记）.xlsx');
    await host.removeTraces();
    expect((await host.save()).name).toBe('决算（无痕迹）.xlsx');
  });
});

describe('sheets of ours', () => {
  const report = {
    name: '核对结果',
    columns: [{ width: 40 }],
    rows: [[{ value: '核对结果', style: 'title' as const }], [{ formula: '=1+1', style: 'number' as const }]],
  };

  it('are known again in a saved copy and removed without a trace', async () => {
    const original = prefixedBook();
    const host = await hostOf(original);
    await host.writeOwnSheet(report);
    const saved = await hostOf(await savedBy(host));
    expect(await saved.listTraces()).toEqual([{ kind: 'sheet', sheet: '核对结果', text: '助手写的工作表' }]);
    await saved.removeTraces();
    const removed = await savedBy(saved);
    // Once told to calculate on opening, a workbook keeps that; the list of formats may stay, empty.
    expect(changedParts(original, removed).filter((part) => !/styles|workbook\.xml$/.test(part))).toEqual([]);
    expect(partText(removed, 'xl/workbook.xml')).not.toMatch(/juesuan|核对结果/);
    expect(partText(removed, 'xl/styles.xml')).not.toContain('0B5A8A');
  });

  it('that were only read are replaced when written again', async () => {
    const host = await hostOf(chartBook());
    await host.writeOwnSheet(report);
    const saved = await hostOf(await savedBy(host));
    await saved.writeOwnSheet({ ...report, rows: [[{ value: '第二次' }]] });
    const last = await hostOf(await savedBy(saved));
    expect(last.getState().workbook.sheets.map((sheet) => sheet.name)).toEqual(['图表', '说明', '核对结果']);
    expect(last.getState().workbook.sheets[2]?.values).toEqual([['第二次']]);
  });

  it('keep the places of other sheets right when one before them goes', async () => {
    const names = (position: number): string =>
      `<definedNames><definedName name="_juesuan_sheet" localSheetId="0" hidden="1">"juesuan"</definedName><definedName name="_xlnm.Print_Titles" localSheetId="${position}">表!$1:$1</definedName></definedNames>`;
    const bytes = handMadeBook({
      beforeSheets: '<bookViews><workbookView firstSheet="1" activeTab="1"/></bookViews>',
      sheets: [
        { name: '核对结果', inside: '<sheetData/>' },
        { name: '表', inside: TWO_ROWS },
      ],
      afterSheets: names(1),
    });
    const host = await hostOf(bytes);
    await host.removeTraces();
    const workbook = partText(await savedBy(host), 'xl/workbook.xml');
    expect(workbook).toContain('<workbookView firstSheet="0" activeTab="0"/>');
    expect(workbook).toContain('<definedName name="_xlnm.Print_Titles" localSheetId="0">表!$1:$1</definedName>');
    expect(workbook).not.toContain('juesuan');
  });
});

describe('the state', () => {
  it('tells its listeners of marks and selection, until they stop', async () => {
    const host = await hostOf(chartBook());
    const seen: (string | number)[] = [];
    const stop = host.subscribe(() => seen.push(host.getState().marks.length, host.getState().selection?.sheet ?? ''));
    await host.mark([mark('图表', 0, 0)]);
    await host.select({ sheet: '说明', row: 0, column: 0 });
    stop();
    await host.clearMarks();
    expect(seen).toEqual([1, '', 1, '说明']);
  });

  it('is a new value after each change and the same between', async () => {
    const host = await hostOf(chartBook());
    const before = host.getState();
    expect(host.getState()).toBe(before);
    await host.mark([mark('图表', 0, 0)]);
    expect(host.getState()).not.toBe(before);
    expect(before.marks).toEqual([]);
  });

  it('shows a hidden sheet on request without unhiding it in the copy', async () => {
    const bytes = handMadeBook({
      sheets: [
        { name: '表', inside: TWO_ROWS },
        { name: '底稿', inside: TWO_ROWS, state: 'hidden' },
      ],
    });
    const host = await hostOf(bytes);
    await host.select({ sheet: '底稿', row: 0, column: 0 }, { reveal: true });
    expect([...host.getState().revealed]).toEqual(['底稿']);
    expect(await savedBy(host)).toBe(bytes);
  });

  it('never changes by itself, and says so', async () => {
    const host = await hostOf(chartBook());
    const reason = '打开的是文件副本，内容不会自行变化；改数后请保存文件并重新打开。';
    expect(host.capabilities).toMatchObject({ changeEvents: { can: false, reason }, reread: { can: false, reason } });
    const stop = host.onChanged(() => {
      throw new Error('nothing changes');
    });
    await host.mark([mark('图表', 0, 0)]);
    stop();
  });
});

describe('the colours of marks', () => {
  /** Relative luminance as WCAG 2 defines it. */
  function luminance(colour: string): number {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = parseInt(colour.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  it.each(Object.entries(MARK_LOOKS))('of %s leave the figure easy to read', (_kind, { fill, font }) => {
    expect((luminance(fill) + 0.05) / (luminance(font) + 0.05)).toBeGreaterThan(7);
  });

  it('differ in grey print', () => {
    const greys = Object.values(MARK_LOOKS)
      .map((look) => luminance(look.fill))
      .sort((a, b) => a - b);
    greys.slice(1).forEach((grey, index) => expect(grey - (greys[index] ?? 0)).toBeGreaterThan(0.08));
  });

  it('are laid by formulas that are always true and refer to no cell', () => {
    expect(markFormula('error')).toBe('=N("juesuan-mark:error")=0');
  });
});
