import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Workbook, type Borders, type CellValue as Written, type Worksheet } from 'exceljs';
import { gridKey, isCellError, type CellValue, type SheetSnapshot } from '../src/model';
import { corpusBook } from '../test/support/generator';

const THIN = { style: 'thin' } as const;
const BORDER: Partial<Borders> = { top: THIN, left: THIN, bottom: THIN, right: THIN };

/**
 * Writes random books as offices print them: every cell of a table with its border, headings merged, numbers with
 * their formats, texts shared, the file packed.
 */
export async function writePrintedBooks(folder: string, count: number): Promise<void> {
  mkdirSync(folder);
  for (let index = 0; index < count; index += 1) {
    const { name, sheets } = corpusBook(index).book.snapshot;
    const book = new Workbook();
    for (const sheet of sheets) print(sheet, book.addWorksheet(sheet.name));
    const place = path.join(folder, `${String(index).padStart(5, '0')}${name}`);
    writeFileSync(place, new Uint8Array(await book.xlsx.writeBuffer()));
  }
}

function print({ values, formulas, numberFormats, merges }: SheetSnapshot, sheet: Worksheet): void {
  const width = Math.max(0, ...values.map((line) => line.length));
  values.forEach((line, row) => {
    for (let column = 0; column < width; column += 1) {
      const key = gridKey(row, column);
      const cell = sheet.getCell(row + 1, column + 1);
      cell.value = written(line[column] ?? null, formulas.get(key));
      cell.style = { border: BORDER, numFmt: numberFormats.get(key) ?? 'General' };
    }
  });
  for (const { top, left, bottom, right } of merges) sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
}

function written(value: CellValue, formula: string | undefined): Written {
  const plain = isCellError(value) ? value.error : value;
  if (formula === undefined) return plain;
  return { formula: formula.slice(1), ...(plain !== null && { result: plain }) };
}
