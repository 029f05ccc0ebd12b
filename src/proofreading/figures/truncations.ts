import { total, type AnyEquation } from './equations';
import type { JudgedFinding } from './judgement';
import { figureRule } from './rules';
import { figureName, SENTENCES } from './words';

/** Rates whose last digit was cut where it had to be rounded: hints, since many count so. */
export function truncations(plain: string, rounding: readonly AnyEquation[]): readonly JudgedFinding[] {
  return rounding.flatMap((equation): readonly JudgedFinding[] => {
    if (equation.kind !== 'ratio') return [];
    const { rate, part, whole, rule } = equation;
    const step = 10 ** -rate.figure.places;
    const exact = (total(part).value * 100) / total(whole).value;
    const isCut = Math.abs(Math.floor(exact / step) * step - rate.amount.value) < step / 1_000;
    if (!isCut) return [];
    const { span } = rate.figure;
    const [stated, expected] = [
      plain.slice(span.start, span.end).replace(/\s+/g, ''),
      `${exact.toFixed(rate.figure.places)}%`,
    ];
    const message = SENTENCES.truncated(figureName(rate.statement.subject, rate.statement.predicate), stated, expected);
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
          cause: 'truncated',
          about,
        },
      },
    ];
  });
}
