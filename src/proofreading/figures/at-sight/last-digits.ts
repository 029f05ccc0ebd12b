import { byMember, membersOf, total, type AnyEquation } from '../equations';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { figureName, SENTENCES } from '../words';

/** One figure told twice, a last digit apart: each may be rounded by itself, but a reader sees two. */
export function nearlyTheSame(plain: string, holding: readonly AnyEquation[]): readonly JudgedFinding[] {
  return holding.flatMap((equation): readonly JudgedFinding[] => {
    if (equation.kind !== 'linear' || equation.rule !== 'NR-X01' || total(equation.terms).value === 0) return [];
    const [other, first] = membersOf(equation);
    if (!other || other.figure.places !== first?.figure.places || other.figure.unit !== first.figure.unit) return [];
    const quote = ({ figure: { span } }: typeof other): string => plain.slice(span.start, span.end).replace(/\s+/g, '');
    const name = figureName(other.statement.subject, other.role === 'budget' ? 'budget' : other.statement.predicate);
    return [
      {
        rule: figureRule(equation.rule),
        raw: {
          span: other.figure.span,
          otherSpans: [first.figure.span],
          message: SENTENCES.nearlySame(name, quote(other), quote(first)),
          severity: 'info',
          label: 'rounding',
          stated: quote(other),
          about: other.statement.facts[0] ?? other.statement.subject,
        },
      },
    ];
  });
}

/** Rates whose last digit is not what the amounts beside it round to: hints, since many cut it where it is to be rounded. */
export function lastDigits(
  plain: string,
  rounding: readonly AnyEquation[],
  holding: readonly AnyEquation[],
): readonly JudgedFinding[] {
  const held = byMember(holding);
  return rounding.flatMap((equation): readonly JudgedFinding[] => {
    // Counted from 元 it may be right where the amounts beside it, which are rounded, give another digit.
    if (equation.kind !== 'ratio' || held.has(equation.rate.at)) return [];
    const { rate, part, whole, rule } = equation;
    const step = 10 ** -rate.figure.places;
    const exact = (total(part).value * 100) / total(whole).value;
    const isCut = Math.abs(Math.floor(exact / step) * step - rate.amount.value) < step / 1_000;
    const { span } = rate.figure;
    const [stated, expected] = [
      plain.slice(span.start, span.end).replace(/\s+/g, ''),
      `${exact.toFixed(rate.figure.places)}%`,
    ];
    const name = figureName(rate.statement.subject, rate.statement.predicate);
    if (stated === expected) return [];
    const message = (isCut ? SENTENCES.truncated : SENTENCES.lastDigit)(name, stated, expected);
    const about = rate.statement.facts[0] ?? rate.statement.subject;
    return [
      {
        rule: figureRule(rule),
        raw: {
          span,
          message,
          severity: 'info',
          label: 'rounding',
          stated,
          expected,
          correction: expected,
          cause: isCut ? 'truncated' : null,
          about,
        },
      },
    ];
  });
}
