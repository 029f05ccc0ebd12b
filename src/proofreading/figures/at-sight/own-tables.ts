import type { Span, TextDocument } from '../../../model';
import { compare, type AmountOutcome } from '../amounts';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { gridsOf, type GridCell, type TextGrid } from './own-grids';
import {
  DIFFERENCE_LINE,
  OWN_TABLE_SENTENCES,
  PRIOR_LINE,
  RATE_LINE,
  TABLE_SUMS,
  THIS_YEAR_LINE,
  YEAR_LINE,
} from './own-table-words';

/** A number of a table, as exact as its line prints. */
interface TableNumber {
  readonly value: number;
  readonly half: number;
  readonly places: number;
  readonly span: Span;
}

/** A row, or a column, by its heading, with the numbers behind it by their place. */
interface TableLine {
  readonly label: string;
  readonly numbers: ReadonlyMap<number, TableNumber>;
}

/** What a table says of one thing, held against its other numbers. */
interface Reckoned {
  readonly outcome: AmountOutcome;
  readonly stated: TableNumber;
  readonly others: readonly TableNumber[];
  readonly message: string;
}

/** A table shows how it reckons where so many of its numbers are just that. */
const ENOUGH = 2;

/**
 * Tables of a text's own, of years side by side or of the parts of “三公”经费: what does not follow from the other numbers
 * of its line is asked about, where the others do.
 */
export function ownTables(document: TextDocument): readonly JudgedFinding[] {
  return gridsOf(document).flatMap((grid) => {
    const turned = turn(grid);
    const [rows, columns] = [grid.map(lineOf), turned.map(lineOf)];
    return [
      ...changesIn(rows, columns),
      ...changesIn(columns, rows),
      ...sumsIn(rows, columns),
      ...sumsIn(columns, rows),
    ].map(finding);
  });
}

function turn(grid: TextGrid): TextGrid {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) => grid.map((row) => row[column] ?? null));
}

/** A line by the last words before its first number. */
function lineOf(cells: readonly (GridCell | null)[]): TableLine {
  const first = cells.findIndex((cell) => cell !== null && cell.number !== null);
  const words = cells.slice(0, first < 0 ? undefined : first).flatMap((cell) => cell?.words ?? []);
  const printed = cells.flatMap((cell, at) => (cell?.number ? [{ at, ...cell.number, span: cell.span }] : []));
  const half = 0.5 * 10 ** -Math.max(0, ...printed.map(({ places }) => places));
  return {
    label: (words.at(-1) ?? '').replace(/[\s“”"]/g, ''),
    numbers: new Map(printed.map(({ at, value, places, span }) => [at, { value, half, places, span }])),
  };
}

/** Those of some numbers that fail, where enough of the others hold. */
function shownWrong(reckoned: readonly Reckoned[], least = ENOUGH): readonly Reckoned[] {
  const wrong = reckoned.filter(({ outcome }) => outcome === 'false');
  return reckoned.length - wrong.length >= Math.max(least, (least === ENOUGH ? 2 : 1) * wrong.length) ? wrong : [];
}

/** How two years differ, by amount and by rate, each thing by itself. */
function changesIn(lines: readonly TableLine[], things: readonly TableLine[]): readonly Reckoned[] {
  const filled = lines.filter(({ numbers }) => numbers.size > 0);
  const find = (says: RegExp): TableLine | undefined => filled.find(({ label }) => says.test(label));
  const [prior, current] = yearsIn(filled) ?? [find(PRIOR_LINE), find(THIS_YEAR_LINE)];
  if (!prior || !current) return [];
  const held = (line: TableLine | undefined, reckon: typeof rateOf): readonly Reckoned[] =>
    shownWrong(
      [...(line?.numbers ?? [])].flatMap(([at, stated]) => {
        const [before, now] = [prior.numbers.get(at), current.numbers.get(at)];
        return before && now ? (reckon(things[at]?.label ?? '', stated, before, now) ?? []) : [];
      }),
    );
  return [...held(find(DIFFERENCE_LINE), differenceOf), ...held(find(RATE_LINE), rateOf)];
}

/** The two lines of years that follow one another; null where there are others, or none. */
function yearsIn(lines: readonly TableLine[]): readonly [TableLine, TableLine] | null {
  const dated = lines.flatMap((line) => {
    const [, year] = YEAR_LINE.exec(line.label) ?? [];
    return year === undefined ? [] : [{ line, year: Number(year) }];
  });
  const [one, other, ...others] = [...dated].sort((a, b) => a.year - b.year);
  return one && other?.year === one.year + 1 && others.length === 0 ? [one.line, other.line] : null;
}

function differenceOf(name: string, stated: TableNumber, prior: TableNumber, current: TableNumber): Reckoned {
  const change = current.value - prior.value;
  // Some print an amount and leave its direction to the heading.
  const off = Math.min(Math.abs(change - stated.value), Math.abs(change + stated.value));
  const outcome = compare(off, prior.half + current.half + stated.half, 0);
  const expected = change.toFixed(Math.max(prior.places, current.places));
  const message = OWN_TABLE_SENTENCES.difference(name, shown(stated), shown(current), shown(prior), expected);
  return { outcome, stated, others: [prior, current], message };
}

/** Null where there was nothing to reckon from. */
function rateOf(name: string, stated: TableNumber, prior: TableNumber, current: TableNumber): Reckoned | null {
  if (prior.value <= prior.half) return null;
  // Each of the two may lie half a step off: the rate is between its ends.
  const rates = [prior.value - prior.half, prior.value + prior.half].flatMap((base) =>
    [current.value - current.half, current.value + current.half].map((now) => ((now - base) * 100) / base),
  );
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  const off = Math.min(...[stated.value, -stated.value].map((rate) => Math.max(low - rate, rate - high, 0)));
  const outcome = compare(off, stated.half, 2 * stated.half);
  const expected = (((current.value - prior.value) * 100) / prior.value).toFixed(Math.max(stated.places, 1));
  const message = OWN_TABLE_SENTENCES.rate(name, shown(stated), shown(current), shown(prior), expected);
  return { outcome, stated, others: [prior, current], message };
}

/** The parts of “三公”经费, added up in each line that tells them all. */
function sumsIn(lines: readonly TableLine[], things: readonly TableLine[]): readonly Reckoned[] {
  return TABLE_SUMS.flatMap(({ whole, parts }) => {
    const [at, ...others] = [whole, ...parts].map((says) => things.findIndex(({ label }) => says.test(label)));
    if (at === undefined || [at, ...others].includes(-1)) return [];
    return shownWrong(
      lines.flatMap(({ label, numbers }): readonly Reckoned[] => {
        const [total, ...added] = [at, ...others].map((place) => numbers.get(place));
        const told = added.flatMap((each) => each ?? []);
        if (!total || told.length < others.length || !isYear(label)) return [];
        const sum = told.reduce((all, { value }) => all + value, 0);
        const outcome = compare(sum - total.value, total.half * (told.length + 1), 0);
        const expected = sum.toFixed(total.places);
        const name = things[at]?.label ?? '';
        const message = OWN_TABLE_SENTENCES.sum(label, name, shown(total), expected);
        return [{ outcome, stated: total, others: told, message }];
      }),
      // Their names say what is added up: one line that is shows it.
      1,
    );
  });
}

/** Rates are not added up, and the table of a budget and its 决算 is one of the accounts. */
function isYear(label: string): boolean {
  return [YEAR_LINE, PRIOR_LINE, THIS_YEAR_LINE].some((says) => says.test(label));
}

function shown({ value, places }: TableNumber): string {
  return value.toFixed(places);
}

function finding({ stated, others, message }: Reckoned): JudgedFinding {
  return {
    rule: figureRule('NR-T10'),
    raw: {
      span: stated.span,
      otherSpans: others.map(({ span }) => span),
      message,
      stated: shown(stated),
      label: 'review',
      about: message,
    },
  };
}
