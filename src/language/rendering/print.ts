import { formatAmount, type FactTable, type Figure, type RatioFact, type Run } from '../../model';
import { withoutTrailing } from '../../standards';
import { operandFormula, percentWith, shownFen } from '../../facts';
import type { NumberFact, Segment } from '../wording/segment';
import type { WordingContext } from '../wording/context';

/** Segments as runs: figures with their cells, units as plain text behind them, neighbours of plain text joined. */
export function printRuns(context: WordingContext, segments: readonly Segment[]): readonly Run[] {
  return joinPlain(segments.flatMap((segment) => printSegment(context, segment)));
}

function printSegment(context: WordingContext, segment: Segment): readonly Run[] {
  switch (segment.kind) {
    case 'text':
      return [{ text: segment.text }];
    case 'blank':
      return [{ text: `〔${segment.label}〕`, blank: segment.blank }];
    case 'figure': {
      const figure = printedFigure(context, segment.fact, segment.reversed);
      return [{ text: figure.value, figure }, { text: figure.unit }];
    }
  }
}

/** A figure with the formula and cells it came from, in the order in which it is told. */
function printedFigure(context: WordingContext, fact: NumberFact, reversed: boolean): Figure {
  const told = reversed ? reverse(context, fact) : fact;
  const value = printNumber(context, fact, reversed ? -1 : 1);
  return { fact: fact.id, value, unit: fact.unit, formula: told.formula, sources: told.sources };
}

function printNumber({ facts, switches }: WordingContext, fact: NumberFact, sign: 1 | -1): string {
  switch (fact.kind) {
    case 'count':
      return String(sign * fact.count);
    case 'ratio': {
      const decimals = decimalsOf(facts, fact, switches.percentDecimals);
      const percent = percentWith(facts, fact, decimals);
      return percent === 0 ? nothing(switches, decimals) : (sign * percent).toFixed(decimals);
    }
    case 'amount':
    case 'change': {
      const fen = shownFen(fact.fen);
      return fen === 0 ? switches.zeroText : formatAmount(sign * fen, '万元', { grouping: false });
    }
  }
}

/** One decimal would tell what is nearly nothing, or nearly the whole, as nothing or the whole: that is told with two. */
function decimalsOf(facts: FactTable, fact: RatioFact, wanted: 1 | 2): 1 | 2 {
  const shown = percentWith(facts, fact, wanted);
  return (shown === 0 || shown === 100) && shown !== fact.percent ? 2 : wanted;
}

/** A zero as the switches want it; with one decimal 0.00 is 0.0. */
function nothing({ zeroText }: WordingContext['switches'], decimals: 1 | 2): string {
  return zeroText === '0' || decimals === 2 ? zeroText : '0.0';
}

/** A negative difference or growth told as 上年 − 本年, as 减少 and 下降 tell it. */
function reverse({ facts }: WordingContext, fact: NumberFact): Pick<Figure, 'formula' | 'sources'> {
  if (fact.kind === 'amount' || !('operands' in fact.derivation)) return fact;
  const [now, before] = fact.derivation.operands.map((id) => facts.get(id));
  if (!now || !before) return fact;
  const [a, b] = [operandFormula(before), operandFormula(now)];
  const formula = fact.derivation.kind === 'growth' ? `（${a} − ${b}）÷ ${a}` : `${a} − ${b}`;
  return { formula, sources: [...before.sources, ...now.sources] };
}

/** Runs without a figure or a blank between them are one; empty ones fall away. */
function joinPlain(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined[joined.length - 1];
    if (last && isPlain(last) && isPlain(run)) joined[joined.length - 1] = { text: withOneStop(last.text, run.text) };
    else joined.push(run);
  }
  return joined.filter(({ text }) => text !== '');
}

/** A text that the unit wrote may end in a stop, and the sentence around it goes on with its own. */
function withOneStop(before: string, after: string): string {
  return (/^[。；，]/.test(after) ? withoutTrailing(before, '。；，') : before) + after;
}

function isPlain(run: Run): boolean {
  return !run.figure && !run.blank;
}
