import { checkReport, type CheckOptions } from '../../src/checking';
import { sameCell, type CellRef, type Finding, type ReportModel, type Suspect } from '../../src/model';
import { recognise } from '../../src/recognition';
import { FAULT_KINDS, type Book, type FaultyBook } from '../../test/support/generator';
import { BLOCKS, bookOf, maybePlanted, maybePriorReport, severalIn } from './books';
import { plainVote } from './plain-vote';
import { tallies } from './table';

const COLUMNS = ['发现', '首位', '前三', '数值', '笔误', '并列', '可断首位', '一条'];

/** One fault in a book, of every kind, with or without last year's book beside. */
export function benchLocated(books: number, hasPrior: boolean): void {
  const byKind = tallies(COLUMNS);
  const byTable = tallies(COLUMNS);
  for (let seed = 1; seed <= books; seed += 1) {
    const book = bookOf(seed);
    const options = optionsOf(book, hasPrior);
    const known = causes(recognise(book.snapshot), options);
    for (const kind of FAULT_KINDS) {
      const faulty = maybePlanted(book, kind, seed);
      if (!faulty) continue;
      const outcome = outcomeOf(faulty, causes(recognise(faulty.snapshot), options, known));
      byKind.add(kind, outcome);
      if (!BLOCKS.has(kind)) byTable.add(faulty.changed[0]?.table ?? '', outcome);
    }
  }
  const beside = hasPrior ? '，有上年决算对照' : '';
  byKind.print(`一处错，按错的种类${beside}（首位等占发现的；可断首位：除去说明无法判断的）`);
  byTable.print(`一处单格的错，按表${beside}`);
}

/** Two and three faults in one book; against the cell that would close most checks, taken again and again. */
export function benchSeveral(books: number): void {
  const table = tallies(['逐处首位', '并列', '逐处投票', '全部首位']);
  for (const count of [1, 2, 3]) {
    for (let seed = 1; seed <= books; seed += 1) {
      const faults = severalIn(bookOf(seed), count, seed);
      const last = faults[faults.length - 1];
      if (!last || faults.length < count) continue;
      const report = recognise(last.snapshot);
      const found = causes(report, {});
      const voted = plainVote(report, count);
      const changed = faults.flatMap((fault) => fault.changed.slice(0, 1));
      const named = changed.map(({ ref }) => found.some(({ suspects: [first] }) => first && sameCell(first.ref, ref)));
      changed.forEach(({ ref }, index) => {
        table.add(`${count} 处错`, {
          逐处首位: named[index] ?? false,
          并列: isTied(found, ref),
          逐处投票: voted.some((each) => sameCell(each, ref)),
        });
      });
      table.add(`${count} 处错`, { 全部首位: named.every((each) => each) });
    }
  }
  table.print('几处单格的错，逐处指出的');
}

function optionsOf(book: Book, hasPrior: boolean): CheckOptions {
  const prior = hasPrior ? maybePriorReport(book) : null;
  return prior ? { others: { prior: [prior] } } : {};
}

/** What is broken or hinted at with a cell, but for what was said of the right book already: real books differ from last year's lawfully. */
function causes(report: ReportModel, options: CheckOptions, known: readonly Finding[] = []): readonly Finding[] {
  const told = new Set(known.map(({ message }) => message));
  return checkReport(report, options).findings.filter(
    ({ verdict, message, suspects }) => (verdict === 'broken' || suspects.length > 0) && !told.has(message),
  );
}

function outcomeOf(faulty: FaultyBook, found: readonly Finding[]): Readonly<Record<string, boolean | null>> {
  const isNoticed = found.length > 0;
  if (!isNoticed) return { 发现: false };
  const first = found.flatMap(({ suspects }) => suspects.slice(0, 1));
  const hit = first.find((suspect) => names(faulty, suspect));
  const isTie = !hit && faulty.changed.some(({ ref }) => isTied(found, ref));
  const errors = found.filter(({ severity }) => severity === 'error');
  return {
    发现: true,
    首位: hit !== undefined,
    前三: found.some(({ suspects }) => suspects.some((suspect) => names(faulty, suspect))),
    数值: BLOCKS.has(faulty.kind) || faulty.kind === 'text' ? null : isRightValue(faulty, hit),
    笔误: faulty.slip === 'unknown' ? null : first.some(({ slip }) => slip === faulty.slip),
    并列: isTie,
    可断首位: isTie ? null : hit !== undefined,
    一条: errors.length <= 1,
  };
}

/** A finding that says it cannot tell, and shows the cell among those in question. */
function isTied(found: readonly Finding[], ref: CellRef): boolean {
  return found.some(({ candidates }) => candidates.some((candidate) => sameCell(candidate.ref, ref)));
}

/** A suspect names the fault where it points at a changed cell, or with the right slip at the sheet of a block. */
function names(faulty: FaultyBook, suspect: Suspect): boolean {
  if (faulty.changed.some(({ ref }) => sameCell(ref, suspect.ref))) return true;
  if (!BLOCKS.has(faulty.kind) || suspect.slip !== faulty.slip) return false;
  return faulty.changed.some(({ ref }) => ref.sheet === suspect.ref.sheet);
}

function isRightValue({ changed, truth }: FaultyBook, hit: Suspect | undefined): boolean {
  const right = changed.find(({ ref }) => hit && sameCell(ref, hit.ref));
  if (!right || typeof hit?.suggested !== 'string') return false;
  return Number(hit.suggested) === right.trueFen / (truth.amountUnit === '元' ? 100 : 1_000_000);
}
