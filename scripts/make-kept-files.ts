/**
 * Wrote test/fixtures/kept/: the files that people keep, and beside each the data that it is read back to. They say
 * what an older version has written, so what is there is never written again; only a new kind of file is added.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils, write, type CellObject, type WorkBook } from '@e965/xlsx';
import { run } from '../src/cli/program';
import {
  explanationSheet,
  forms,
  judge,
  keptFile,
  keptSheet,
  recognise,
  ruleFileText,
  ruleSheet,
} from '../src/casework';
import { createWorkbook } from '../src/document';
import { readBook } from '../src/taskpane/read-book';
import { sixUnits } from '../test/support/books/unit-books';
import { canonicalText } from '../test/support/answers/canonical';
import { atFixedTime } from '../test/support/answers/fixed-clock';
import { dataFile, KEPT_FILES, KEPT_FOLDER } from '../test/support/answers/kept-files';
import { readBack } from '../test/support/answers/kept-roads';
import { memoryMachine } from '../test/support/memory-machine';
import { KEPT, RULES } from './kept-files/content';

const BOOK = '示例县卫生健康局2020年部门决算公开表（公布稿）.xlsx';
const SAMPLE = path.join(__dirname, '../samples', BOOK);

type Written = Readonly<Record<string, Uint8Array>>;

async function written(): Promise<Written> {
  const bytes = new Uint8Array(readFileSync(SAMPLE));
  const snapshot = await readBook(BOOK, bytes);
  const report = recognise(snapshot, {});
  const { check, explained } = judge({ book: snapshot, kept: KEPT, others: {}, previous: null }, report);
  const inputs = { supplement: { ...KEPT.supplement, explanations: [] }, prior: null };
  const [form] = forms(report, {
    ...inputs,
    supplement: { ...inputs.supplement, counts: {}, reasons: {} },
  });
  if (!form) throw new RangeError('no form');
  const files = await commandFiles({ 'a.xlsx': bytes }, ['check', 'a.xlsx', '--out', 'o', '--review']);
  const folder = Object.fromEntries(sixUnits().map((each) => [each.path, each.bytes]));
  const summary = await commandFiles(folder, ['check', '2020决算', '--out', 'o']);
  const review = fileOf(files, '审核意见单.xlsx');
  return {
    '示例县卫生健康局_2020_助手资料.xlsx': keptFile(report, KEPT, inputs, check).bytes,
    '工作底稿.xlsx': createWorkbook([keptSheet(report, KEPT, inputs), ruleSheet(RULES), explanationSheet(explained)]),
    '甲医院_2020_收集表（空）.xlsx': form.bytes,
    '甲医院_2020_收集表（已填）.xlsx': filledForm(form.bytes),
    '审核意见单.xlsx': review,
    '审核意见单（单位回复）.xlsx': repliedReview(review),
    'summary.xlsx': fileOf(summary, '汇总.xlsx'),
    '自定义公式.json': new TextEncoder().encode(ruleFileText(RULES)),
    '自定义公式.xlsx': createWorkbook([ruleSheet(RULES)]),
  };
}

async function commandFiles(files: Written, words: readonly string[]): Promise<Written> {
  const machine = memoryMachine(files);
  await run(words, machine);
  return Object.fromEntries(machine.files);
}

function fileOf(files: Written, ending: string): Uint8Array {
  const [, bytes] = Object.entries(files).find(([place]) => place.endsWith(ending)) ?? [];
  if (!bytes) throw new RangeError(`no ${ending}`);
  return bytes;
}

/** A 收集表 as a unit sends it back: answers of every kind, some lines left open, saved by another program. */
function filledForm(bytes: Uint8Array): Uint8Array {
  const book = read(bytes, { type: 'array' });
  fillColumn(book, '收集表', '填写', (line, index) => {
    if (index % 5 === 4) return null;
    if (line.类别 === '数量') return { t: 'n', v: index + 3 };
    if (line.类别 === '金额') return { t: 's', v: `${index + 1}.25万元` };
    if (index % 7 === 6) return { t: 's', v: '不填' };
    return { t: 's', v: `第${index + 1}项：人员增加 & “𠮷田”项目\n<结算>` };
  });
  return saved(book);
}

/** A 审核意见单 as it comes back: some opinions answered, one by a number, one not at all. */
function repliedReview(bytes: Uint8Array): Uint8Array {
  const book = read(bytes, { type: 'array' });
  fillColumn(book, '审核意见单', '单位回复', (_line, index) => {
    if (index === 1) return null;
    return index === 2 ? { t: 'n', v: 103.01 } : { t: 's', v: ` 已核实：第 ${index + 1} 处按账簿更正\n详见附件② ` };
  });
  return saved(book);
}

type Line = Readonly<Record<string, string>>;

function fillColumn(
  book: WorkBook,
  name: string,
  title: string,
  textFor: (line: Line, index: number) => CellObject | null,
): void {
  const sheet = book.Sheets[name];
  if (!sheet) throw new RangeError(`no sheet ${name}`);
  const rows = utils.sheet_to_json<(string | number)[]>(sheet, { header: 1, defval: '' });
  const head = rows.findIndex((row) => row.includes(title));
  const titles = rows[head]?.map(String) ?? [];
  const column = titles.indexOf(title);
  rows.slice(head + 1).forEach((row, index) => {
    if (row[0] === '') return;
    const cell = textFor(Object.fromEntries(titles.map((each, at) => [each, String(row[at] ?? '')])), index);
    if (cell) sheet[utils.encode_cell({ r: head + 1 + index, c: column })] = cell;
  });
}

function saved(book: WorkBook): Uint8Array {
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx', compression: true }) as Buffer);
}

async function main(): Promise<void> {
  const files = await written();
  mkdirSync(KEPT_FOLDER, { recursive: true });
  for (const [name, kind] of Object.entries(KEPT_FILES)) {
    const place = path.join(KEPT_FOLDER, name);
    const bytes = files[name];
    if (!bytes || existsSync(place)) continue;
    const data: unknown = JSON.parse(canonicalText(await readBack(kind, { name, bytes })));
    writeFileSync(place, bytes);
    writeFileSync(dataFile(name), `${JSON.stringify(data, null, 1)}\n`);
  }
}

atFixedTime(main).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
