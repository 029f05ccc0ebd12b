import { read } from '@e965/xlsx';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../src/document';
import type { SheetSnapshot, WorkbookSnapshot } from '../src/model';
import { recognise } from '../src/recognition';
import { layOut, randomUnit } from '../test/support/generator';
import { row, time } from './measure';

const SAMPLE = path.join(__dirname, '../samples/示例县卫生健康局2020年部门决算公开表.xlsx');
const MANY_ROWS = 20_000;

/** Recognising a nine-table book and one of 20,000 rows; opening a file against the bare reader. */
export async function benchRecognition(): Promise<void> {
  console.log('\n识别与读取，毫秒（中位数）');
  const { snapshot } = layOut(randomUnit(1, { sort: 'township', year: 2022 }), { seed: 1 });
  console.log(row('识别：九张表', time(() => recognise(snapshot)).median));
  const many = withRows(snapshot, MANY_ROWS);
  console.log(row(`识别：${MANY_ROWS} 行`, time(() => recognise(many), 4_000).median));
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const bare = time(() => read(bytes, { type: 'array', cellNF: true, cellFormula: true })).median;
  const times: number[] = [];
  for (let run = 0; run < 15; run += 1) {
    const start = performance.now();
    await readWorkbook('示例.xlsx', bytes);
    times.push(performance.now() - start);
  }
  const ours = times.sort((a, b) => a - b)[7] ?? 0;
  console.log(row('读示例：裸读取', bare));
  console.log(row('读示例：本工具', ours));
  console.log(row('  ÷ 裸读取', ours / bare));
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
