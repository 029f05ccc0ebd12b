import {
  addSheet,
  createWorkbook,
  openPackage,
  packageBytes,
  readWorkbook,
  removeSheet,
} from '../../../../src/document';
import type { SheetContent } from '../../../../src/document';
import { maybePart } from '../../../../src/document/package/package';

const MARKER = { name: '_ours', formula: '"ours"' };

const SHEET: SheetContent = {
  name: "核对'结果",
  columns: [{ width: 10 }],
  rows: [
    [{ value: '标题', style: 'title' }],
    [{ value: '一、小标题', style: 'heading' }],
    [{ formula: "='甲'!A1*2", value: 4, style: 'number' }],
    [{ formula: '=IF(A3>0,"<平>","")', value: '<平>' }],
  ],
  print: { titleRows: 2, breakBefore: [0, 3] },
};

function partOf(bytes: Uint8Array, path: string): string {
  return maybePart(openPackage(bytes), path) ?? '';
}

describe('how a sheet of ours is printed', () => {
  const book = createWorkbook([{ name: '甲', columns: [], rows: [[{ value: 2 }]] }, SHEET]);

  it('rows are repeated by the defined name that Excel itself uses', () => {
    expect(partOf(book, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'核对''结果'!$1:$2</definedName>`,
    );
  });

  it('pages break before the rows named, never before the first, and are numbered', () => {
    const xml = partOf(book, 'xl/worksheets/sheet2.xml');
    expect(xml).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="3" max="16383" man="1"/></rowBreaks>');
    expect(xml).toContain('<oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter>');
    expect(xml.indexOf('<headerFooter>')).toBeLessThan(xml.indexOf('<rowBreaks'));
  });

  it('a sheet without wishes has neither', () => {
    const plain = createWorkbook([{ name: '甲', columns: [], rows: [] }]);
    expect(partOf(plain, 'xl/workbook.xml')).not.toContain('definedName');
    expect(partOf(plain, 'xl/worksheets/sheet1.xml')).not.toContain('rowBreaks');
  });

  it('formulas carry the result that is known, number or text', async () => {
    const { snapshot } = await readWorkbook('a.xlsx', book);
    expect(snapshot.sheets[1]?.values.slice(2)).toEqual([[4], ['<平>']]);
    expect(snapshot.sheets[1]?.formulas.get('2,0')).toBe("='甲'!A1*2");
  });

  it('in a workbook of somebody else the names come and go with the sheet', () => {
    const original = createWorkbook([{ name: '甲', columns: [], rows: [[{ value: 2 }]] }]);
    const added = addSheet(openPackage(original), SHEET, MARKER);
    expect(partOf(packageBytes(added), 'xl/workbook.xml')).toContain('_xlnm.Print_Titles" localSheetId="1"');
    const removed = packageBytes(removeSheet(added, SHEET.name));
    expect(partOf(removed, 'xl/workbook.xml')).not.toContain('definedName');
  });
});
