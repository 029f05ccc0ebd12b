import {
  formatAmount,
  placedName,
  shiftedBy,
  type AmountUnit,
  type CellRef,
  type Finding,
  type FindingCell,
  type Suspect,
} from '../../model';
import { isIndirect } from '../../rules';
import { displayName } from '../../standards';
import { boundCell, placeOf, type Book } from '../book';
import { findingCell } from '../telling/finding-cell';
import { cellsOf, firstCell, type BoundCheck } from '../bind';
import { measureAt, type Judgement } from '../judging/judge-system';
import type { CauseCandidate, Cause, CellChange, Repair } from '../locate';
import { SLIP_WORDS } from './slip-words';
import { explainingRows } from './unread-rows';
import { numberAt, type System } from '../judging/system';
import { innerPlaceName, rowTitle, CHECK_WORDS } from '../words';
import { checkId, checkSentence, signedDifference, amountUnitOf } from '../telling/sentences';

/** What a finding is made from. */
export interface JudgedBook {
  readonly book: Book;
  readonly system: System;
  readonly judgement: Judgement;
}

/** At most this many suspects are named. */
const MAX_SUSPECTS = 3;

/**
 * The finding of one cause: the best witness, the suspect where one stands out, and every check behind it. `besides`:
 * faults of form that the cause tells as well.
 */
export function causeFinding(evidence: JudgedBook, cause: Cause, besides: readonly string[] = []): Finding {
  const { book, system, judgement } = evidence;
  const [top] = cause.candidates;
  const witness = bestWitness(system, cause.checks, cause.isClear ? top?.repair : undefined);
  const check = checkAt(system, witness);
  // A hint is never broken, whatever would become of it.
  const broken = [...cause.checks, ...cause.settled.filter((e) => checkAt(system, e).rule.severity !== 'info')];
  const checks = [...broken.map((e) => checkId(book, checkAt(system, e))), ...besides];
  const all = cause.candidates.map((candidate) => suspectOf(evidence, candidate, checks));
  const suspects = all.slice(0, MAX_SUSPECTS);
  const named = cause.isClear ? suspects : [];
  const unit = amountUnitOf(book, check);
  const finding: Finding = {
    id: `${check.rule.id}:${named[0] ? addressOf(named[0].ref) : checkId(book, check)}`,
    rule: check.rule.id,
    ruleTitle: check.rule.title,
    class: check.rule.class,
    verdict: 'broken',
    severity: check.rule.severity,
    message: message(evidence, witness, cause, suspects),
    cells: shownCells(book, check, cause),
    difference: formatAmount(signedDifference(book, check, measureAt(judgement, witness).residual), unit, {
      grouping: false,
    }),
    suspects: named,
    candidates: cause.isClear ? [] : candidatesOf(all, shownCells(book, check, cause), checks),
    checks,
    mendIn: null,
  };
  const unread = cause.checks.map((e) => explainingRows(book, checkAt(system, e), measureAt(judgement, e)));
  return unread.every((rows) => rows.length > 0) ? withUnread(evidence, finding, witness, unread.flat()) : finding;
}

/** Asks to look where a row that nobody understood holds what is missing: no cell is suspected before that is settled. */
function withUnread(
  { book, system, judgement }: JudgedBook,
  finding: Finding,
  witness: number,
  rows: readonly string[],
): Finding {
  const sentence = checkSentence(book, checkAt(system, witness), measureAt(judgement, witness));
  const message = `${sentence}${CHECK_WORDS.unread([...new Set(rows)])}`;
  return { ...finding, severity: 'warning', message, suspects: [], candidates: [] };
}

/** All cells that it could be: where no change of a single one explains it, any that takes part. */
function candidatesOf(
  suspects: readonly Suspect[],
  cells: readonly FindingCell[],
  explains: readonly string[],
): readonly Suspect[] {
  if (suspects.length > 0) return suspects;
  return cells.map((cell) => ({ ...cell, suggested: null, slip: 'unknown', explains }));
}

/** Part of a finding's id, with row and column from 0. */
function addressOf(ref: CellRef): string {
  return `${ref.sheet}!${ref.row},${ref.column}`;
}

/** @throws RangeError for a check that there is not. */
export function checkAt(system: System, e: number): BoundCheck {
  const check = system.checks[e];
  if (!check) throw new RangeError(`no check ${e} among ${system.checks.length}`);
  return check;
}

/** The check that shows the cause best: equations first, the suspect alone on a side, few terms. */
export function bestWitness(system: System, checks: readonly number[], repair?: Repair): number {
  // Lower is better. Each weight outdoes all those that follow, for checks of fewer than a thousand terms.
  const cost = (e: number): number => {
    const check = checkAt(system, e);
    const isInequality = check.relation.sign === '=' ? 0 : 1000;
    const restated = isIndirect(check.rule) ? 100 : 0;
    const isAlone = repair && check.middle - check.start === 1 && firstCell(check) === repair.subject;
    const other = repair && !cellsOf(check).includes(repair.subject) ? 50 : 0;
    return isInequality + restated + (isAlone ? 0 : 10) + other + (check.end - check.start) / 100;
  };
  return checks.reduce((best, e) => (cost(e) < cost(best) ? e : best));
}

/** The cells that hold something, and the suspect; all of them where every one is zero. */
function shownCells(book: Book, check: BoundCheck, cause: Cause): readonly FindingCell[] {
  const cells = cellsOf(check);
  const own = cells.filter((cell) => numberAt(book.value, cell) !== 0 || isSubject(cause, cell));
  const shown = own.length > 0 ? own : cells;
  return shown.map((cell) => findingCell(book, cell));
}

function isSubject(cause: Cause, cell: number): boolean {
  return cause.candidates[0]?.repair.subject === cell;
}

/** Slips of which one figure can be told; a whole column or table has no single one. */
const ONE_FIGURE: ReadonlySet<Repair['scope']> = new Set(['cell', 'cells', 'copies', 'row']);

/** The cell to name, with the figure that it should hold where one can be told, and what changes beside it. */
function suspectOf(evidence: JudgedBook, { repair }: CauseCandidate, explains: readonly string[]): Suspect {
  const { book } = evidence;
  const change = repair.changes.find(({ cell }) => cell === repair.subject);
  const suggested =
    change && ONE_FIGURE.has(repair.scope) ? plain(shownFen(book, change), unitOfCell(book, change.cell)) : null;
  const shift = boundCell(book, repair.subject)?.shift ?? 0;
  const others = repair.changes.filter(({ cell }) => cell !== repair.subject);
  const also = alsoText(evidence, { ...repair, changes: others });
  return {
    ...findingCell(book, repair.subject),
    suggested,
    ...(suggested !== null && shift !== 0 && { stored: String(shiftedBy(Number(suggested), -shift)) }),
    ...(also === null ? {} : { also }),
    slip: repair.slip,
    explains,
  };
}

/** What else has to change beside the cell that is named. */
function alsoText(evidence: JudgedBook, repair: Repair): string | null {
  if (repair.changes.length === 0) return null;
  if (repair.scope === 'cells') return figuresText(evidence, repair);
  return repair.scope === 'copies' ? copiesText(evidence.book, repair.changes) : null;
}

/** “公开03 … · 合计（C6）”, one behind the other. */
function copiesText(book: Book, changes: readonly CellChange[]): string {
  return changes
    .map(({ cell }) => {
      const { name, ref } = findingCell(book, cell);
      return placedName(name, ref);
    })
    .join('、');
}

/** A figure with as many digits as its cell shows. */
function shownFen({ step }: Book, { cell, to }: CellChange): number {
  return Math.round(to / numberAt(step, cell)) * numberAt(step, cell);
}

function plain(fen: number, unit: AmountUnit): string {
  return formatAmount(fen, unit, { grouping: false });
}

function unitOfCell(book: Book, cell: number): AmountUnit {
  return placeOf(book, cell).table.table.unit;
}

/** The figures first and the suspect after; a block slip first, and the figures as its evidence. */
function message(evidence: JudgedBook, witness: number, cause: Cause, suspects: readonly Suspect[]): string {
  const { book, system, judgement } = evidence;
  const sentence = checkSentence(book, checkAt(system, witness), measureAt(judgement, witness));
  const [first] = suspects;
  const [top] = cause.candidates;
  if (!first || !top) return `${sentence}${cause.isGivenUp ? CHECK_WORDS.givenUp : CHECK_WORDS.tie}。`;
  if (!cause.isClear) return `${sentence}${tieSentence(suspects, cause.candidates.length)}`;
  const block = blockSentence(evidence, top.repair, first);
  if (block !== null) return `${block}${CHECK_WORDS.evidence(sentence)}`;
  return `${sentence}${cellSentence(evidence, top.repair, first, cause.checks.length)}`;
}

/** Names the first few of the cells that it may be, and how many there are. */
function tieSentence(suspects: readonly Suspect[], count: number): string {
  const names = suspects.map((suspect) => placedName(suspect.name, suspect.ref)).join('、');
  return `${CHECK_WORDS.tie}；可能是 ${names} ${count > suspects.length ? `等 ${count} 处` : ''}之一。`;
}

/** Slips of a whole row, column or table are told as such. */
function blockSentence(evidence: JudgedBook, repair: Repair, suspect: Suspect): string | null {
  const { book } = evidence;
  const { slip, scope, by = 1 } = repair;
  const place = placeOf(book, repair.subject);
  const tell = SLIP_WORDS[slip].block;
  if (scope === 'cell' || scope === 'copies' || !tell) return null;
  return tell({
    scope,
    by,
    name: placedName(suspect.name, suspect.ref),
    ...endsOf(book, repair),
    table: displayName(place.table.table.id, book.report.standard),
    row: rowTitle(place.row),
    isAbsent: place.row.source === null,
    figures: figuresText(evidence, repair),
  });
}

/** From where to where the cells of a repair stand, the last one without its table. */
function endsOf(book: Book, { subject, changes }: Repair): { readonly from: string; readonly to: string } {
  const cells = [subject, ...changes.map(({ cell }) => cell)].map((cell) => ({ cell, ...findingCell(book, cell) }));
  const inOrder = cells.sort((a, b) => a.ref.row - b.ref.row || a.ref.column - b.ref.column);
  const [first] = inOrder;
  const last = inOrder[inOrder.length - 1];
  if (!first || !last) throw new RangeError('a repair without cells');
  return {
    from: placedName(first.name, first.ref),
    to: placedName(innerPlaceName(placeOf(book, last.cell)), last.ref),
  };
}

/** “本年支出 12.00、基本支出 12.00”: what a missing row would hold. */
function figuresText({ book, system }: JudgedBook, repair: Repair): string {
  const filled = repair.changes.map((change) => ({ cell: change.cell, fen: shownFen(book, change) }));
  // For a row that is not there at all: the amounts by which the checks of its parent fall short.
  const short = repair.amounts.flatMap(({ check, delta }) => {
    const bound = checkAt(system, check);
    const cell = firstCell(bound);
    return placeOf(book, cell).row.key === placeOf(book, repair.subject).row.key
      ? [{ cell, fen: shownFen(book, { cell, to: -delta }) }]
      : [];
  });
  return [...filled, ...short]
    .map(({ cell, fen }) => {
      const { table, column } = placeOf(book, cell);
      const title = table.table.columns.find((each) => each.key === column)?.title ?? column;
      return `${title} ${formatAmount(fen, table.table.unit)}`;
    })
    .join('、');
}

/** Which cell, what it looks like, and how many checks hold with the figure in it. */
function cellSentence(evidence: JudgedBook, repair: Repair, suspect: Suspect, count: number): string {
  const like = SLIP_WORDS[repair.slip].cell;
  const how = like === '' ? '' : `，像是${like}`;
  const all = count > 1 ? `则这 ${count} 条全部平` : '则此条平';
  if (repair.scope === 'copies') return copySentence(evidence, repair, all);
  const figures =
    repair.changes.length > 1 ? figuresText(evidence, repair) : figureText(evidence.book, repair.changes[0]);
  return `疑点单元格（可能）：${placedName(suspect.name, suspect.ref)}${how}；若为 ${figures} ${all}。`;
}

/** The same wrong figure in several cells, of one table or of several. */
function copySentence({ book }: JudgedBook, { slip, changes }: Repair, all: string): string {
  const like = SLIP_WORDS[slip].cell;
  return CHECK_WORDS.copied({
    count: changes.length,
    places: copiesText(book, changes),
    like: like === '' ? '' : `，像是${like}`,
    figure: figureText(book, changes[0]),
    all,
  });
}

function figureText(book: Book, change: CellChange | undefined): string {
  return change ? formatAmount(shownFen(book, change), unitOfCell(book, change.cell)) : '';
}
