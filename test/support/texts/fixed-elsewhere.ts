import type { ReadText, TextFigure } from '../../../src/model';

/**
 * Why nobody can tell that a figure is wrong from the text alone: no other figure fixes it, or those that do are rounded
 * so much that both values fit.
 */
export type Undecidable = '没有第二处' | '尾差之内';

/** A figure as an amount: money in 元, all else as it is printed. */
interface Amount {
  readonly at: number;
  readonly sort: string;
  readonly value: number;
  readonly half: number;
  readonly figure: TextFigure;
}

/** What a reckoning comes to with the printed value, and with a wrong one. */
type Outcome = 'true' | 'rounding' | 'false';

const YUAN: Readonly<Record<string, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };
/** As far as a reader looks for what belongs together, in figures. */
const WINDOW = 6;
/** The longest list that is added up. */
const LONGEST = 30;
/** A figure with fewer digits comes again by chance. */
const FEWEST_DIGITS = 4;

/**
 * What tells that a figure with other digits is wrong, found by trying sums, differences, rates and repetitions among
 * the figures themselves: nothing of what the proof-reader knows about words is used. Null where something does. Chance
 * may let it find a reckoning where there is none, never the other way.
 */
export function undecidable(
  read: ReadText,
  wrong: { readonly start: number; readonly words: string },
): Undecidable | null {
  const amounts = amountsOf(read);
  const at = amounts.findIndex(({ figure }) => figure.digits.start === wrong.start);
  const own = amounts[at];
  if (!own) return null;
  const scale = YUAN[own.figure.unit ?? '万元'] ?? 1;
  const value = Number(wrong.words.replace(/,/g, '')) * (own.sort === 'money' ? scale : 1);
  if (!Number.isFinite(value)) return null;
  const other: Amount = { ...own, value };
  const reckonings = [...repetitions(amounts, own), ...sums(read, amounts, at), ...rates(amounts, at)];
  const holding = reckonings.filter((reckoning) => reckoning(own) === 'true');
  if (holding.some((reckoning) => reckoning(other) === 'false')) return null;
  return holding.length > 0 ? '尾差之内' : '没有第二处';
}

/** A reckoning that a figure takes part in, to be tried with other values of it. */
type Reckoning = (tried: Amount) => Outcome;

function amountsOf({ figures }: ReadText): readonly Amount[] {
  return figures.map((figure, at) => {
    const { unit, value, places } = figure;
    const isRate = unit === '%' || unit === '个百分点';
    const counted = unit === null || unit in YUAN ? 'money' : unit;
    const sort = isRate ? 'rate' : counted;
    const scale = sort === 'money' ? (YUAN[unit ?? '万元'] ?? 1) : 1;
    const half = sort === 'money' || isRate ? 0.5 * 10 ** -places * scale : 0;
    return { at, sort, value: value * scale, half, figure };
  });
}

function compared(difference: number, width: number, step = 0): Outcome {
  const size = Math.abs(difference);
  if (size <= width + 1e-6) return 'true';
  return size <= width + step + 1e-6 ? 'rounding' : 'false';
}

/** The same amount elsewhere, with digits enough not to meet by chance. */
function repetitions(amounts: readonly Amount[], own: Amount): readonly Reckoning[] {
  const digits = String(Math.round(own.value * 100)).replace(/0+$/, '').length;
  if (own.sort !== 'money' || digits < FEWEST_DIGITS) return [];
  return amounts
    .filter((each) => each.at !== own.at && each.sort === 'money' && each.value === own.value)
    .map((each) => (tried) => compared(tried.value - each.value, 0));
}

/** A head and what follows it at once, in its section, or a difference of two neighbours. */
function sums(read: ReadText, amounts: readonly Amount[], at: number): readonly Reckoning[] {
  const own = amounts[at];
  if (!own || own.sort === 'rate') return [];
  const sectionOf = ({ figure }: Amount): number | undefined => read.passages[figure.passage]?.section;
  const changes = new Set(
    read.statements.filter(({ predicate }) => predicate === 'change').map(({ figure }) => figure),
  );
  const alike = amounts.filter(
    (each) => each.sort === own.sort && sectionOf(each) === sectionOf(own) && each.value !== 0,
  );
  const values = alike.filter((each) => each === own || !changes.has(each.at));
  return [alike, values].flatMap((row) => [...lists(row, row.indexOf(own)), ...differences(row, row.indexOf(own))]);
}

/** That a figure is the sum of those behind it, or one of those that sum up to one before them. */
function lists(row: readonly Amount[], at: number): readonly Reckoning[] {
  const heads = row.map((_, index) => index).filter((index) => index <= at && at - index <= LONGEST);
  return heads.flatMap((head) =>
    [1, 2].flatMap((gap) =>
      Array.from({ length: LONGEST }, (_, more) => head + gap + more + 2)
        .filter((end) => end <= row.length && (head === at || (at >= head + gap && at < end)))
        .map((end): Reckoning => {
          const [whole, parts] = [row[head], row.slice(head + gap, end)];
          return (tried) => sumOf(whole, parts, tried);
        }),
    ),
  );
}

function sumOf(whole: Amount | undefined, parts: readonly Amount[], tried: Amount): Outcome {
  const valueOf = (each: Amount): number => (each.at === tried.at ? tried.value : each.value);
  if (!whole) return 'false';
  const difference = parts.reduce((sum, part) => sum - valueOf(part), valueOf(whole));
  return compared(
    difference,
    [whole, ...parts].reduce((sum, { half }) => sum + half, 0),
  );
}

/** Of three that stand near one another, one is what two others differ by. */
function differences(row: readonly Amount[], at: number): readonly Reckoning[] {
  const near = row.slice(Math.max(0, at - WINDOW), at + WINDOW + 1);
  const own = row[at];
  if (!own) return [];
  const others = near.filter((each) => each !== own && each.figure.passage === own.figure.passage);
  return others.flatMap((one, index) =>
    others
      .slice(index + 1)
      .flatMap((other): readonly Reckoning[] => [
        (tried) => sumOf(one, [other, own], tried),
        (tried) => sumOf(other, [one, own], tried),
        (tried) => sumOf(own, [one, other], tried),
      ]),
  );
}

/** Quotients of two neighbours, and of a change and what it changed from, in percent. */
function rates(amounts: readonly Amount[], at: number): readonly Reckoning[] {
  const own = amounts[at];
  if (!own) return [];
  const near = amounts
    .slice(Math.max(0, at - 2 * WINDOW), at + 2 * WINDOW + 1)
    .filter(({ figure }) => figure.passage === own.figure.passage);
  const money = near.filter(({ sort }) => sort === 'money');
  const wholes = own.sort === 'rate' ? [...money, ...wholesBefore(amounts, own)] : money;
  const percents = own.sort === 'rate' ? [own] : near.filter(({ sort }) => sort === 'rate');
  return percents.flatMap((rate) =>
    money.flatMap((part) =>
      wholes
        .filter((whole) => whole !== part && [rate, part, whole].includes(own))
        .flatMap((whole): readonly Reckoning[] =>
          [0, 1, -1].map((more) => (tried) => quotient(rate, part, whole, more, tried)),
        ),
    ),
  );
}

/** A share may be of the first amount of its section, or of the text. */
function wholesBefore(amounts: readonly Amount[], own: Amount): readonly Amount[] {
  return amounts.filter(({ sort, at }) => sort === 'money' && at < own.at).slice(-1 - 4 * WINDOW);
}

/** `more` is what of the part the whole has besides: this year's amount is the base of a change with it or without. */
function quotient(rate: Amount, part: Amount, whole: Amount, more: number, tried: Amount): Outcome {
  const valueOf = (each: Amount): number => (each.at === tried.at ? tried.value : each.value);
  const [top, base] = [valueOf(part), valueOf(whole) + more * valueOf(part)];
  if (base <= 0) return 'false';
  const exact = (100 * top) / base;
  const width =
    (exact * part.half) / Math.max(top, part.half) + (exact * (whole.half + Math.abs(more) * part.half)) / base;
  return compared(exact - Math.abs(valueOf(rate)), width + rate.half, 2 * rate.half);
}
