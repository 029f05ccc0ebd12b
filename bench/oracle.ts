import { placeOf } from '../src/checking/book';
import { checkBook, type CheckedBook } from '../src/checking/check-book';
import { locate, type Cause } from '../src/checking/locate';
import { recognise } from '../src/recognition';
import { bookOf, severalIn } from './accuracy/books';
import { tallies } from './accuracy/table';
import { minimalSet } from './minimal-set';
import { loadSolver } from './peers';

const BOOKS = 100;

/** The size of the minimal set by our locator and by an exact solver, on books with one to three slips. */
async function main(count: number): Promise<void> {
  const highs = await loadSolver();
  const table = tallies(['一致', '我们更多', '我们更少', '没有解释', '未证明']);
  for (let seed = 1; seed <= count; seed += 1) {
    const planted = 1 + (seed % 3);
    const faults = severalIn(bookOf(seed), planted, seed);
    const last = faults[faults.length - 1];
    if (!last) continue;
    const checked = checkBook(recognise(last.snapshot));
    const causes = locate(checked.book, checked.system, checked.judgement);
    const ours = ourSet(causes);
    const exact = minimalSet(highs, checked);
    const isOpen = causes.some(({ candidates }) => candidates.length === 0);
    const size = exact?.length ?? null;
    const isComparable = size !== null && !isOpen;
    table.add(`${faults.length} 处错`, {
      一致: isComparable ? ours.size === size : null,
      我们更多: isComparable ? ours.size > size : null,
      我们更少: isComparable ? ours.size < size : null,
      没有解释: isOpen,
      未证明: size === null,
    });
    if (!isComparable || ours.size !== size) tell(checked, { seed, planted: faults.length, causes, ours, exact });
  }
  table.print(`最小改动格数：我们与 HiGHS（${count} 本；一致等占可比的）`);
}

/** The cells that the likeliest repairs change. */
function ourSet(causes: readonly Cause[]): ReadonlySet<number> {
  return new Set(causes.flatMap(({ candidates: [top] }) => top?.repair.changes.map(({ cell }) => cell) ?? []));
}

interface Disagreement {
  readonly seed: number;
  readonly planted: number;
  readonly causes: readonly Cause[];
  readonly ours: ReadonlySet<number>;
  readonly exact: readonly number[] | null;
}

function tell({ book }: CheckedBook, { seed, planted, causes, ours, exact }: Disagreement): void {
  const name = (cell: number): string => {
    const { table, row, column } = placeOf(book, cell);
    return `${table.table.id}/${row.key}/${column}`;
  };
  const slips = causes.map(({ candidates: [top] }) => (top ? `${top.repair.slip}·${top.repair.scope}` : '没有解释'));
  console.log(
    `第 ${seed} 本，注错 ${planted} 处，我们 ${ours.size} 格（${slips.join('、')}），HiGHS ${exact?.length ?? '未证明'} 格`,
  );
  console.log(`  我们：${[...ours].map(name).join('、')}`);
  console.log(`  HiGHS：${(exact ?? []).map(name).join('、')}`);
}

void main(Number(process.argv[2] ?? BOOKS));
