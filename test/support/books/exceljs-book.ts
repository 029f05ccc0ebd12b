import { Workbook } from 'exceljs';

/** A red pixel. */
const PNG = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';

/** A workbook as exceljs writes one, with most of what a user may have put into it. */
export async function exceljsBook(): Promise<Uint8Array> {
  const book = new Workbook();
  book.created = new Date(Date.UTC(2021, 0, 1));
  const income = book.addWorksheet('收入支出决算总表', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
    pageSetup: { printTitlesRow: '1:2', printArea: 'A1:C5', orientation: 'landscape' },
  });
  income.columns = [{ width: 30 }, { width: 12 }, { width: 12 }];
  income.addRow(['收入支出决算总表']);
  income.mergeCells('A1:C1');
  income.addRow(['项目', '行次', '决算数']);
  income.addRow(['一、财政拨款收入', 1, 14066.4]);
  income.addRow(['二、事业收入', 2, { formula: 'ROUND(C3/2,2)', result: 7033.2 }]);
  income.addRow(['合计', 3, { formula: 'C3+C4', result: 21099.6 }]);
  income.getColumn(3).numFmt = '#,##0.00';
  income.getCell('A3').note = '据批复填列';
  income.getCell('B3').dataValidation = { type: 'whole', operator: 'between', formulae: [1, 99], allowBlank: true };
  income.addConditionalFormatting({
    ref: 'C3:C5',
    rules: [
      {
        type: 'expression',
        formulae: ['C3<0'],
        priority: 3,
        style: { font: { color: { argb: 'FF9C0006' } } },
      },
    ],
  });
  const image = book.addImage({ base64: PNG, extension: 'png' });
  income.addImage(image, 'E1:F4');
  const locked = book.addWorksheet('附表', { state: 'hidden' });
  locked.addRow(['说明', '本表受保护']);
  await locked.protect('secret', {});
  book.definedNames.add("'收入支出决算总表'!$C$5", '收入合计');
  return new Uint8Array(await book.xlsx.writeBuffer());
}
