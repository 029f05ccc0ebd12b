import { PUBLISHED_BOOK } from '../../../../scripts/samples/books';
import { createExcelBehind, emulatedWorkbookFromFile, type ExcelBehind } from '../../excel';
import { standInExcel } from '../../excel/in-page';
import { press, type Walk } from '../walk';
import { sampleFile } from '../workbench-page';

const PUBLISHED = sampleFile(PUBLISHED_BOOK.fileName);

/** The pane in Excel: what only comes about there. */
export async function excelWalk(): Promise<Walk> {
  const excel = createExcelBehind(await emulatedWorkbookFromFile(PUBLISHED.name, PUBLISHED.bytes));
  return {
    name: 'in Excel',
    options: { at: 'taskpane.html', width: 320, before: (page) => standInExcel(page, excel) },
    frame: 'window',
    steps: [
      {
        name: 'stale',
        async reach(on) {
          await press(on, '检查一致性');
          await on.verdict().waitFor();
          editFirstSheet(excel);
          await on.pane().getByText('下面的结果可能已过期').waitFor();
        },
        focus: '重新检查',
      },
    ],
  };
}

function editFirstSheet(excel: ExcelBehind): void {
  const sheetId = excel.book.sheets[0]?.id ?? '';
  excel.userEdits(() => excel.book.changed({ kind: 'cells', sheetId, address: 'B5' }));
}
