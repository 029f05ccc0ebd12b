import { utils, write, type CellObject } from '@e965/xlsx';

/** A workbook as a common library writes it: shared strings, dates, a filter, a comment, names, a hidden column. */
export function sheetjsBook(): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ['政府采购情况表', null, null, null],
    ['项目', '签订日期', '合同金额', '供应商'],
    ['货物', new Date(Date.UTC(2020, 4, 6)), 1234.5, '示例公司 & 其他'],
    ['服务', new Date(Date.UTC(2020, 10, 30)), 206.61, '示例公司 & 其他'],
    ['合计', null, null, null],
  ]);
  utils.sheet_set_array_formula(sheet, 'C5', 'SUM(C3:C4*1)');
  sheet['!merges'] = [utils.decode_range('A1:D1')];
  sheet['!autofilter'] = { ref: 'A2:D4' };
  sheet['!cols'] = [{ wch: 12 }, { wch: 14 }, { wch: 14 }, { hidden: true }];
  sheet['!rows'] = [{ hpt: 28 }];
  const cells: Readonly<Record<string, CellObject>> = sheet;
  const [linked, noted] = [cells.A3, cells.C3];
  if (linked) utils.cell_set_internal_link(linked, "'说明'!A1", '见说明');
  if (noted) utils.cell_add_comment(noted, '以合同为准', '会计');
  const notes = utils.aoa_to_sheet([['  前后有空格的说明  '], ['第二行\n换行']]);
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, '政府采购');
  utils.book_append_sheet(book, notes, '说明');
  book.Workbook = {
    Names: [{ Name: '采购合计', Ref: "'政府采购'!$C$5" }],
    Sheets: [{ Hidden: 0 }, { Hidden: 1 }],
    WBProps: { date1904: false },
  };
  return new Uint8Array(
    write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
  );
}
