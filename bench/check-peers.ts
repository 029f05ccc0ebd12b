import { checkReport } from '../src/checking';
import { boundTerms } from '../src/checking/bind';
import { checkBook } from '../src/checking/check-book';
import { judgeSystem } from '../src/checking/judging/judge-system';
import { numberAt } from '../src/checking/judging/system';
import { toA1, type ReportModel } from '../src/model';
import { largeReport } from './books';
import { memoryOf, row, time } from './measure';
import { loadPeers, type Peers, type Sheet } from './peers';

const SIZES = [600, 6_000, 60_000] as const;

/** Our check against HyperFormula, json-rules-engine and a bare loop: the same equations over the same cells. */
export async function benchCheck(): Promise<void> {
  console.log('\n检查：同样的等式，毫秒（中位数）');
  console.log(row('格数', ...SIZES));
  const results = new Map<string, number[]>();
  const put = (name: string, value: number): void => {
    results.set(name, [...(results.get(name) ?? []), value]);
  };
  const peers = loadPeers();
  for (const size of SIZES) await measure(largeReport(size), peers, put);
  for (const [name, values] of results) console.log(row(name, ...values));
}

async function measure(
  report: ReportModel,
  { HyperFormula, Engine }: Peers,
  put: (name: string, value: number) => void,
): Promise<void> {
  const memory = memoryOf(() => checkReport(report));
  const checked = checkBook(report);
  const { book, system } = checked;
  put('等式数', system.checks.length);
  const bare = time(() => bareLoop(checked)).median;
  const judged = time(() => judgeSystem(book, system)).median;
  const whole = time(() => checkReport(report)).median;
  put('裸循环', bare);
  put('本工具：判定', judged);
  put('  判定 ÷ 裸循环', judged / bare);
  put('本工具：绑定＋判定＋归并', whole);
  put('本工具：内存增量 MB（含未回收）', memory);
  const sheets = formulaSheets(report, checked);
  const peer = time(
    () => HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', precisionRounding: 14, maxRows: 200_000 }),
    4_000,
  ).median;
  put('HyperFormula：建表＋求值', peer);
  put('  HyperFormula ÷ 本工具', peer / whole);
  if (system.checks.length < 10_000) {
    const engine = await rulesEngine(checked, Engine);
    put('json-rules-engine', engine);
    put('  json-rules-engine ÷ 本工具', engine / whole);
  }
}

type Checked = ReturnType<typeof checkBook>;

/** What nobody can be faster than: each equation as a plain list of numbers, added up. */
function bareLoop({ book: { value }, system }: Checked): number {
  const { start, terms } = system;
  let broken = 0;
  for (let e = 0, t = 0; e + 1 < start.length; e += 1) {
    let sum = 0;
    for (const end = start[e + 1] ?? 0; t < end; t += 1)
      sum += (terms.coefficient[t] ?? 0) * (value[terms.cell[t] ?? 0] ?? 0);
    if (Math.abs(sum) > 5_000) broken += 1;
  }
  return broken;
}

/** The cells of each table on a sheet of its own, and one formula a check. */
function formulaSheets(report: ReportModel, { book, system }: Checked): Record<string, Sheet> {
  const sheets: Record<string, Sheet> = {};
  const addressOf = new Map<number, string>();
  report.tables.forEach((table, index) => {
    const indexed = book.tables.get(table.id);
    if (!indexed) return;
    const name = `S${index}`;
    sheets[name] = indexed.rows.map((_, r) =>
      indexed.columns.map((__, c) => {
        const cell = indexed.firstCell + r * indexed.columns.length + c;
        addressOf.set(cell, `${name}!${toA1(r, c)}`);
        return numberAt(book.value, cell) / 1_000_000;
      }),
    );
  });
  sheets.checks = system.checks.map((check) => {
    const terms = boundTerms(check);
    const sumOf = (sign: number): string => {
      const cells = terms.filter(({ coefficient }) => Math.sign(coefficient) === sign);
      return cells.length === 0 ? '0' : `SUM(${cells.map(({ cell }) => addressOf.get(cell) ?? '0').join(',')})`;
    };
    return [`=ABS(${sumOf(1)}-${sumOf(-1)})<=0.005*${terms.length}`];
  });
  return sheets;
}

/** The same checks as rules over one fact each: what such an engine is built for. */
async function rulesEngine({ book, system }: Checked, Engine: Peers['Engine']): Promise<number> {
  const engine = new Engine();
  system.checks.forEach((check, e) => {
    const terms = boundTerms(check);
    engine.addFact(`r${e}`, () =>
      Math.abs(terms.reduce((sum, { cell, coefficient }) => sum + coefficient * numberAt(book.value, cell), 0)),
    );
    engine.addRule({
      conditions: { all: [{ fact: `r${e}`, operator: 'lessThanInclusive', value: 5_000 * terms.length }] },
      event: { type: 'holds' },
    });
  });
  const times: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const start = performance.now();
    await engine.run();
    times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}
