import { checkReport } from '../src/checking';
import { sameCell, type Finding, type ReportModel, type Suspect } from '../src/model';
import { recognise } from '../src/recognition';
import {
  EDITIONS,
  editionsIn,
  FAULT_KINDS,
  injectFault,
  layOut,
  randomUnit,
  type Book,
  type ChangedCell,
  type FaultKind,
  type FaultyBook,
} from '../test/support/generator';

/** What became of the faults of one kind, one table or one edition. */
interface Tally {
  planted: number;
  noticed: number;
  top1: number;
  top3: number;
  value: number;
  slip: number;
  tie: number;
}

/** Faults of a whole row, column or table: naming the block is enough, there is no single value. */
const BLOCKS: ReadonlySet<FaultKind> = new Set([
  'unitTable',
  'shiftedColumn',
  'shiftedRow',
  'priorYearColumn',
  'missingRow',
  'duplicateRow',
  'swap',
]);

const NOTICED_BY_SIZE: readonly FaultKind[] = ['steps1', 'steps2', 'steps10', 'steps100'];

function main(): void {
  const books = Number(process.argv[2] ?? 200);
  const tallies = {
    kind: new Map<string, Tally>(),
    table: new Map<string, Tally>(),
    edition: new Map<string, Tally>(),
  };
  const sizes = new Map<string, Tally>();
  let alarms = 0;
  let unseen = 0;
  for (let seed = 1; seed <= books; seed += 1) {
    const book = bookOf(seed);
    const report = recognise(book.snapshot);
    const before = causes(report);
    if (before.some(({ severity }) => severity === 'error')) alarms += 1;
    for (const kind of FAULT_KINDS) {
      const faulty = planted(book, kind, seed);
      if (!faulty) continue;
      const outcome = judged(faulty, before);
      if (NOTICED_BY_SIZE.includes(kind)) count(sizes, `${kind} ${faulty.changed[0]?.table ?? ''}`, outcome);
      count(tallies.kind, kind, outcome);
      count(tallies.edition, `${book.source.edition} ${book.truth.amountUnit}`, outcome);
      if (!BLOCKS.has(kind)) count(tallies.table, faulty.changed[0]?.table ?? '', outcome);
      if (!outcome.noticed && faulty.changed.length > 0) unseen += 1;
    }
  }
  console.log(`一致的账本 ${books} 本，误报（不平、错误级）${alarms} 本；未发现的错 ${unseen} 处\n`);
  print('按错的种类', tallies.kind);
  print('按表（单格的错）', tallies.table);
  print('按版本', tallies.edition);
  print('改动几个最小单位能被发现', sizes);
}

/** Books over all editions and both units; last year's book is not given. */
function bookOf(seed: number): Book {
  const edition = EDITIONS[seed % EDITIONS.length];
  const year = edition ? edition.years[0] + (seed % (edition.years[1] - edition.years[0] + 1)) : 2022;
  const unit = randomUnit(seed, { year });
  const known = editionsIn(year).find(({ id }) => id === edition?.id);
  return layOut(unit, { ...(known ? { edition: known.id } : {}), unit: seed % 3 === 0 ? '元' : '万元', seed });
}

function planted(book: Book, kind: FaultKind, seed: number): FaultyBook | null {
  try {
    return injectFault(book, kind, seed);
  } catch (problem) {
    if (problem instanceof RangeError) return null;
    throw problem;
  }
}

function causes(report: ReportModel): readonly Finding[] {
  return checkReport(report).findings.filter(({ verdict }) => verdict === 'broken');
}

interface Outcome {
  readonly noticed: boolean;
  readonly top1: boolean;
  readonly top3: boolean;
  readonly value: boolean;
  readonly slip: boolean;
  readonly tie: boolean;
}

function judged(faulty: FaultyBook, before: readonly Finding[]): Outcome {
  const known = new Set(before.map(({ message }) => message));
  const found = causes(recognise(faulty.snapshot)).filter(({ message }) => !known.has(message));
  const first = found.flatMap(({ suspects }) => suspects.slice(0, 1));
  const all = found.flatMap(({ suspects }) => suspects);
  const hit = first.find((suspect) => names(faulty, suspect));
  const right = faulty.changed.find((cell) => hit && sameCell(cell.ref, hit.ref));
  return {
    noticed: found.length > 0,
    top1: hit !== undefined,
    top3: all.some((suspect) => names(faulty, suspect)),
    value:
      right !== undefined && typeof hit?.suggested === 'string' && Number(hit.suggested) === trueValue(right, faulty),
    slip: first.some(({ slip }) => slip === faulty.slip),
    tie: found.length > 0 && all.length === 0,
  };
}

/** A suspect names the fault where it points at a changed cell, or at its table or row for a block. */
function names(faulty: FaultyBook, suspect: Suspect): boolean {
  if (faulty.changed.some(({ ref }) => sameCell(ref, suspect.ref))) return true;
  if (!BLOCKS.has(faulty.kind) || suspect.slip !== faulty.slip) return false;
  return faulty.changed.some(({ ref }) => ref.sheet === suspect.ref.sheet);
}

function trueValue(cell: ChangedCell, faulty: FaultyBook): number {
  return cell.trueFen / (faulty.truth.amountUnit === '元' ? 100 : 1_000_000);
}

function count(tallies: Map<string, Tally>, name: string, outcome: Outcome): void {
  const tally = tallies.get(name) ?? { planted: 0, noticed: 0, top1: 0, top3: 0, value: 0, slip: 0, tie: 0 };
  tally.planted += 1;
  for (const key of ['noticed', 'top1', 'top3', 'value', 'slip', 'tie'] as const) tally[key] += Number(outcome[key]);
  tallies.set(name, tally);
}

function print(title: string, tallies: ReadonlyMap<string, Tally>): void {
  console.log(title);
  console.log(
    '  '.padEnd(44) +
      ['注错', '发现%', '首位%', '前三%', '数值%', '笔误%', '并列%'].map((head) => head.padStart(6)).join(''),
  );
  const total: Tally = { planted: 0, noticed: 0, top1: 0, top3: 0, value: 0, slip: 0, tie: 0 };
  for (const [name, tally] of [...tallies].sort()) {
    for (const key of Object.keys(total) as (keyof Tally)[]) total[key] += tally[key];
    console.log(`  ${name.padEnd(40)}${line(tally)}`);
  }
  console.log(`  ${'合计'.padEnd(38)}${line(total)}\n`);
}

function line({ planted: n, noticed, top1, top3, value, slip, tie }: Tally): string {
  const share = (part: number, whole: number): string =>
    (whole === 0 ? '—' : ((100 * part) / whole).toFixed(1)).padStart(8);
  return (
    String(n).padStart(8) +
    share(noticed, n) +
    [top1, top3, value, slip, tie].map((part) => share(part, noticed)).join('')
  );
}

main();
