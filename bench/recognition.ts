import { read, write } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addBookRules, openPackage, packageBytes, readWorkbook, type BookRule } from '../src/document';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/model';
import { recognise } from '../src/recognition';
import { longBook } from '../test/support/books';
import { layOut, randomUnit } from '../test/support/generator';
import { row, time, timeAsync } from './measure';

const SAMPLE = path.join(__dirname, '../samples/示例县卫生健康局2020年部门决算公开表.xlsx');
const MANY_ROWS = 20_000;

/** Recognising a nine-table book and one of 20,000 rows; reading, marking and saving a file against the bare reader. */
export async function benchRecognition(): Promise<void> {
  const { snapshot } = layOut(randomUnit(1, { sort: 'township', year: 2022 }), { seed: 1 });
  const many = withRows(snapshot, MANY_ROWS);
  console.log(`\n${row('识别，毫秒', '首次', '中位数')}`);
  for (const [name, book] of [
    ['九张表', snapshot],
    [`${MANY_ROWS} 行`, many],
  ] as const) {
    const start = performance.now();
    recognise(book);
    const first = performance.now() - start;
    console.log(row(name, first, time(() => recognise(book), 3_000).median));
  }
  console.log(`\n${row('读、打标记、存，毫秒（中位数）', '示例', `${MANY_ROWS} 行`)}`);
  const sample = await fileTimes(new Uint8Array(readFileSync(SAMPLE)));
  const long = await fileTimes(longBook(MANY_ROWS));
  for (const [name, ofSample] of sample) console.log(row(name, ofSample, long.get(name) ?? NaN));
}

/** Milliseconds for each step on a file: what the bare library takes, and what the product does. */
async function fileTimes(bytes: Uint8Array): Promise<ReadonlyMap<string, number>> {
  const { snapshot } = await readWorkbook('示例.xlsx', bytes);
  const rules = marksOn(snapshot);
  const bareRead = time(() => read(bytes, { type: 'array', cellNF: true, cellFormula: true })).median;
  const bareBook = read(bytes, { type: 'array', cellNF: true, cellFormula: true, cellStyles: true });
  const bareWrite = time(() => write(bareBook, { type: 'array', bookType: 'xlsx', compression: true })).median;
  const ourRead = (await timeAsync(async () => readWorkbook('示例.xlsx', bytes))).median;
  const ourPatch = time(() => packageBytes(addBookRules(openPackage(bytes), rules))).median;
  return new Map([
    ['裸读取', bareRead],
    ['裸写出（会丢图表、保护等）', bareWrite],
    ['本工具：读', ourRead],
    ['本工具：打标记并存', ourPatch],
    ['读＋存 ÷ 裸读取', (ourRead + ourPatch) / bareRead],
    ['读＋存 ÷ 裸读取＋裸写出', (ourRead + ourPatch) / (bareRead + bareWrite)],
  ]);
}

/** A mark on three cells of every sheet. */
function marksOn({ sheets }: WorkbookSnapshot): readonly BookRule[] {
  return sheets.map(({ name: sheet }) => ({
    sheet,
    areas: [{ top: 4, left: 1, bottom: 6, right: 1 }],
    formula: 'N("bench")=0',
    look: { fill: '#F4A9A0', font: '#1A1A1A' },
  }));
}

/** The book with its longest sheet repeated down to so many rows under new codes. */
function withRows(book: WorkbookSnapshot, rows: number): WorkbookSnapshot {
  const longest = book.sheets.reduce((best, sheet) => (sheet.values.length > best.values.length ? sheet : best));
  return { ...book, sheets: book.sheets.map((sheet) => (sheet === longest ? stretched(sheet, rows) : sheet)) };
}

function stretched(sheet: SheetSnapshot, rows: number): SheetSnapshot {
  const body = sheet.values.filter((line) => typeof line[0] === 'string' && /^\d{7}$/.test(line[0]));
  const extra = Array.from({ length: rows - sheet.values.length }, (_, index) => {
    const line = body[index % body.length] ?? [];
    return [String(3_000_000 + index), ...line.slice(1)];
  });
  return { ...sheet, values: [...sheet.values, ...extra] };
}
