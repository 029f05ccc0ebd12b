import { checkReport } from '../../src/checking';
import type { CheckReport, Finding, LedgerLine, WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognition';
import {
  chooseCause,
  chooseCauses,
  CAUSE_KINDS,
  withCauses,
  type Book,
  type Cause,
} from '../../test/support/generator';
import { bookOf } from './books';
import { tallies } from './table';

const COLUMNS = ['一一对应', '只属一因', '每条一次', '条数相等'];

/** One to four independent causes in a book: whether the findings are the causes, each with its own checks only. */
export function benchCauses(books: number): void {
  const byCount = tallies(COLUMNS);
  const byKind = tallies(COLUMNS);
  const times: number[] = [];
  for (let seed = 1; seed <= books; seed += 1) {
    const book = bookOf(seed + FIRST);
    const outcome = judgeCauses(book, chooseCauses(book, 1 + (seed % 4), seed));
    if (!outcome) continue;
    times.push(outcome.milliseconds);
    byCount.add(`${outcome.count} 个原因`, outcome.hits);
    if (process.env.CAUSES === 'list' && !outcome.hits['一一对应'])
      console.log(seed + FIRST, outcome.milliseconds.toFixed(0), outcome.kinds.join(' '), outcome.told.join(''));
  }
  for (let seed = 1; seed <= books / 8; seed += 1) {
    const book = bookOf(seed + FIRST);
    for (const kind of CAUSE_KINDS) {
      const cause = chooseCause(book, kind, seed);
      const outcome = cause && judgeCauses(book, [cause]);
      if (outcome) byKind.add(kind, outcome.hits);
      if (process.env.CAUSES === 'kinds' && outcome && !outcome.hits['一一对应'])
        console.log(seed + FIRST, outcome.milliseconds.toFixed(0), outcome.kinds.join(' '), outcome.told.join(''));
    }
  }
  byKind.print('一个原因，按种类');
  byCount.print('一至四个互不相干的原因（条数相等：必改的条数等于原因的个数）');
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(0);
  console.log(`检查一本：中位数 ${at(0.5)} 毫秒，95% 在 ${at(0.95)} 毫秒之内，最慢 ${at(0.999)} 毫秒`);
}

/** Seeds apart from those of the other parts. */
const FIRST = 5_000;

interface Outcome {
  readonly count: number;
  readonly kinds: readonly string[];
  readonly told: readonly string[];
  readonly hits: Readonly<Record<string, boolean | null>>;
  readonly milliseconds: number;
}

function judgeCauses(book: Book, causes: readonly Cause[]): Outcome | null {
  const right = ledgerOf(book.snapshot);
  const touched = causes.map((cause) => touchedBy(right, checkOf(withCauses(book, [cause]))));
  const visible = touched.filter(({ breaks }) => breaks).map(({ checks }) => checks);
  if (visible.length === 0) return null;
  const report = recognise(withCauses(book, causes));
  const start = process.hrtime.bigint();
  const checked = checkReport(report);
  const milliseconds = Number(process.hrtime.bigint() - start) / 1e6;
  const broken = checked.findings.filter(({ verdict }) => verdict === 'broken');
  const errors = broken.filter(({ severity }) => severity === 'error');
  const told = broken.flatMap(({ checks }) => checks);
  const due = checked
    .ledger()
    .filter(({ verdict }) => verdict === 'broken')
    .map(({ check }) => check);
  return {
    count: visible.length,
    kinds: causes.map(({ kind }) => kind),
    told: errors.map(
      ({ message, checks, suspects }) => `\n   ${checks.length} ${suspects[0]?.slip ?? '-'} ${message.slice(0, 130)}`,
    ),
    hits: {
      一一对应: errors.length === visible.length && canPair(errors, visible),
      条数相等: errors.length === visible.length,
      只属一因: errors.every((finding) => visible.some((checks) => isWithin(finding, checks))),
      每条一次: told.length === due.length && new Set([...told, ...due]).size === due.length,
    },
    milliseconds,
  };
}

function ledgerOf(snapshot: WorkbookSnapshot): ReadonlyMap<string, LedgerLine> {
  return new Map(
    checkOf(snapshot)
      .ledger()
      .map((line) => [line.check, line]),
  );
}

function checkOf(snapshot: WorkbookSnapshot): CheckReport {
  return checkReport(recognise(snapshot));
}

interface Touched {
  readonly checks: ReadonlySet<string>;
  /** Whether the cause alone breaks a check that must hold. */
  readonly breaks: boolean;
}

/** Checks that say something else than of the right book. */
function touchedBy(right: ReadonlyMap<string, LedgerLine>, wrong: CheckReport): Touched {
  const changed = wrong.ledger().filter((line) => {
    const before = right.get(line.check);
    return before?.verdict !== line.verdict || before.equation?.difference !== line.equation?.difference;
  });
  return {
    checks: new Set(changed.map(({ check }) => check)),
    breaks: wrong.findings.some(({ verdict, severity }) => verdict === 'broken' && severity === 'error'),
  };
}

function isWithin({ checks }: Finding, cause: ReadonlySet<string>): boolean {
  return checks.every((check) => cause.has(check));
}

/** Whether each finding can be given a cause of its own that all its checks belong to. */
function canPair(findings: readonly Finding[], causes: readonly ReadonlySet<string>[]): boolean {
  const [finding, ...rest] = findings;
  if (!finding) return true;
  return causes.some(
    (cause, index) =>
      isWithin(finding, cause) &&
      canPair(
        rest,
        causes.filter((_, other) => other !== index),
      ),
  );
}
