import type { Predicate } from '../../../model';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { isMoney, quoted, sameSubject, type Role } from '../told';
import { figureName, SENTENCES } from '../words';

/** All of a whole, in percent. */
const ALL = 100;
/** Of which figure a rate is told, and the check that holds both against each other. */
const RATED: Partial<Record<Predicate, { readonly role: Role; readonly rule: string }>> = {
  growth: { role: 'change', rule: 'NR-A03' },
  share: { role: 'final', rule: 'NR-A04' },
  completion: { role: 'final', rule: 'NR-A05' },
};

/**
 * “支出决算为0万元，完成预算的3%”, “减少0万元，下降3%”: whatever the whole is, nothing is 0% of it. Asked about: 0.00万元 may hide
 * some 元.
 */
export function ratesOfNoPart({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((rate) => {
    const rated = RATED[rate.statement.predicate];
    const part = amounts.before(rate);
    if (!rated || !part || rate.statement.isAside || rate.amount.value <= rate.amount.half) return [];
    const isItsPart =
      part.role === rated.role && part.statement.sentence === rate.statement.sentence && sameSubject(part, rate);
    // Of a budget of nothing many print 100%.
    const isByCustom = rate.statement.predicate === 'completion' && rate.amount.value === ALL;
    if (!isItsPart || !isMoney(part) || part.amount.value !== 0 || isByCustom) return [];
    const { subject, predicate, facts } = rate.statement;
    return [
      {
        rule: figureRule(rated.rule),
        raw: {
          span: rate.figure.span,
          otherSpans: [part.figure.span],
          message: SENTENCES.rateOfNoPart(figureName(subject, predicate), quoted(rate), quoted(part)),
          severity: 'warning',
          stated: quoted(rate),
          about: `${facts[0] ?? subject} of nothing`,
        },
      },
    ];
  });
}
