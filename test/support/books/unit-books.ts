import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import type { SheetSnapshot } from '../../../src/model';
import { CONSISTENT, fileOf, PUBLISHED, retexted } from './sample-files';

/** A file as a reviewer's folder holds it. */
export interface FolderFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

const SAMPLE_UNIT = '示例县卫生健康局';
const SAMPLE_YEAR = /2020/g;

interface UnitBook {
  readonly unit: string;
  readonly year?: number;
}

function sheetsOf(sheets: readonly SheetSnapshot[], { unit, year = 2020 }: UnitBook): readonly SheetSnapshot[] {
  return retexted(sheets, (text) => text.split(SAMPLE_UNIT).join(unit).replace(SAMPLE_YEAR, String(year)));
}

/** A book in which everything holds. */
export function soundBook(book: UnitBook): Uint8Array {
  return fileOf(sheetsOf(CONSISTENT.sheets, book));
}

/** A book with what the published sample has to mend. */
export function troubledBook(book: UnitBook): Uint8Array {
  return fileOf(sheetsOf(PUBLISHED.sheets, book));
}

/** An empty workbook, which holds no table that is known. */
export function foreignBook(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['通讯录'], ['张三', '1234']]), '通讯录');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

/**
 * Six units: two in trouble (one of them as nine files of a table each, the other with nothing missing), one sound, one
 * without a table, one of another year, and one whose file is broken. Texts came with the first and with the folder.
 */
export function sixUnits(): readonly FolderFile[] {
  const tables = sheetsOf(PUBLISHED.sheets, { unit: '戊乡人民政府' }).slice(0, 9);
  return [
    { path: '2020决算/甲县教育局2020年部门决算.xlsx', bytes: troubledBook({ unit: '甲县教育局' }) },
    { path: '2020决算/甲县教育局情况说明.docx', bytes: new Uint8Array(1) },
    { path: '2020决算/乙县民政局2020年部门决算.xlsx', bytes: soundBook({ unit: '乙县民政局' }) },
    { path: '2020决算/乙县民政局 情况说明.doc', bytes: new Uint8Array(1) },
    { path: '2020决算/丙县水利局.xlsx', bytes: soundBook({ unit: '丙县水利局', year: 2019 }) },
    {
      path: '2020决算/丁县林业局.xlsx',
      bytes: fileOf(
        sheetsOf(CONSISTENT.sheets, { unit: '丁县林业局' }).filter(({ name }) => !name.includes('收入决算表')),
      ),
    },
    { path: '2020决算/己县财政局.xlsx', bytes: new TextEncoder().encode('PK 不是工作簿') },
    ...tables.map((sheet, index) => ({
      path: `2020决算/戊乡人民政府2020年/${index + 1}.xlsx`,
      bytes: fileOf([sheet]),
    })),
    { path: '2020决算/戊乡人民政府2020年/说明/情况说明.docx', bytes: new Uint8Array(1) },
  ];
}

/** Writes files into a folder, with the folders that they lie in. @returns the folder */
export function writeFolder(root: string, files: readonly FolderFile[]): string {
  for (const { path, bytes } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytes);
  }
  return root;
}
