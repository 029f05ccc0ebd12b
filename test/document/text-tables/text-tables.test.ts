import { allowanceFor } from '../../../src/document/allowance';
import { captionLines, noteLines } from '../../../src/document/text-tables/caption';
import { textCellValue } from '../../../src/document/text-tables/cell-values';
import { tableSheets } from '../../../src/document/text-tables/table-sheets';

describe('textCellValue', () => {
  it.each([
    ['12592.92', 12592.92, '0.00'],
    ['1,204.50', 1204.5, '#,##0.00'],
    ['0.00', 0, '0.00'],
    ['-0.00', 0, '0.00'],
    ['-3.125', -3.125, '0.000'],
    ['1204', 1204, null],
    ['1204.5', 1204.5, null],
    ['1,204', 1204, null],
    ['60.36%', 0.6036, '0.00%'],
    ['１，２０４．５０', 1204.5, '#,##0.00'],
    ['\u00a012.30\u200b', 12.3, '0.00'],
    ['2010301', 2010301, null],
  ])('reads %j as a number', (text, value, format) => {
    expect(textCellValue(text)).toEqual({ value, format });
  });

  it.each(['0204', '—', '12,04.5', '1.2.3', '12 个', '2020年', '12345678901234567', '..5', '5.'])(
    'leaves %j',
    (text) => {
      expect(textCellValue(text)).toEqual({ value: text, format: null });
    },
  );

  it.each(['', ' ', '\u200b'])('is empty for %j', (text) => {
    expect(textCellValue(text)).toEqual({ value: null, format: null });
  });
});

describe('captionLines', () => {
  it.each([
    [['二、正文说完。', '收入支出决算总表', '公开01表', '部门：某局', '单位：万元'], 1],
    [['公开01表', '收入支出决算总表', '部门：某局　　单位：万元'], 0],
    [['表1 收入支出决算总表'], 0],
    [['附件2', '2020年度收入决算表（续）', '金额单位：元'], 0],
    [['收入增长，主要原因是：', '单位：万元'], 1],
    [['（一）总体情况', '单位：万元'], 1],
    [['第二部分 决算表', '（一）总体情况', '收入决算表'], 2],
    [['正文说完。'], 1],
    [['', ' '], 2],
  ])('takes of %j those from %i on', (lines, from) => {
    expect(captionLines(lines)).toEqual(lines.slice(from).map((line) => line.trim()));
  });
});

it('takes the notes right below a table', () => {
  expect(noteLines(['', '注：本表反映收支情况。', '注2：另一条。', '正文。', '注：不是。'])).toEqual([
    '注：本表反映收支情况。',
    '注2：另一条。',
  ]);
  expect(noteLines(['正文。', '注：不是。'])).toEqual([]);
});

describe('tableSheets', () => {
  const cell = (row: number, column: number, text: string, rowSpan = 1, columnSpan = 1) => ({
    row,
    column,
    rowSpan,
    columnSpan,
    text,
  });
  const table = {
    caption: ['收入决算表', '\t公开02表', '部门：某局\t单位：万元'],
    cells: [cell(0, 0, '项目', 1, 2), cell(0, 2, '合计'), cell(1, 0, '201', 2), cell(1, 1, '甲'), cell(1, 2, '1.50')],
    notes: ['注：略。'],
  };

  it('puts a table below the lines above it, with its merges, formats and notes', () => {
    expect(tableSheets('a.docx', [table], allowanceFor())).toEqual({
      name: 'a.docx',
      sheets: [
        {
          name: '收入决算表',
          visibility: 'visible',
          isProtected: false,
          values: [
            ['收入决算表', null, null],
            [null, null, '公开02表'],
            ['部门：某局', null, '单位：万元'],
            ['项目', null, '合计'],
            [201, '甲', 1.5],
            [null, null, null],
            ['注：略。', null, null],
          ],
          formulas: new Map(),
          numberFormats: new Map([['4,2', '0.00']]),
          merges: [
            { top: 3, left: 0, bottom: 3, right: 1 },
            { top: 4, left: 0, bottom: 5, right: 0 },
          ],
          places: new Map(),
        },
      ],
    });
  });

  it('names tables by their titles, each once, and by their count', () => {
    const untitled = { ...table, caption: [] };
    const own = { ...untitled, cells: [cell(0, 0, '支出 决算表', 1, 3), cell(1, 0, '甲'), cell(1, 1, '乙')] };
    const names = tableSheets('a.docx', [table, table, untitled, own], allowanceFor())?.sheets.map(({ name }) => name);
    expect(names).toEqual(['收入决算表', '收入决算表（2）', '表3', '支出决算表']);
  });

  it('names a table without a title by its page and first words where it is printed', () => {
    const place = { page: 6, box: [0, 0, 1, 1] } as const;
    const cells = [cell(0, 0, '序 号'), cell(0, 1, '“三公”/经费'), cell(1, 0, '1'), cell(1, 1, '2')];
    const printed = { ...table, caption: [], cells: cells.map((each) => ({ ...each, place })) };
    const names = tableSheets('a.pdf', [printed, printed], allowanceFor())?.sheets.map(({ name }) => name);
    expect(names).toEqual(['第6页的表“序号、三公经费”', '第6页的表“序号、三公经费”（2）']);
  });

  it('passes over frames of one cell or column', () => {
    const frames = [[cell(0, 0, '甲')], [cell(0, 0, '甲'), cell(1, 0, '乙')], [cell(0, 0, '甲'), cell(0, 1, '乙')]];
    expect(
      tableSheets(
        'a.docx',
        frames.map((cells) => ({ ...table, cells })),
        allowanceFor(),
      ),
    ).toBeNull();
  });
});
