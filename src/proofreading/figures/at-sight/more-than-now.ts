import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { isMoney, quoted, sameSubject } from '../told';
import { figureName, OF_A_BALANCE, SENTENCES } from '../words';

/** “事业收入0万元，比上年增加12.30万元”: last year's would have been less than nothing, which only balances are. */
export function moreThanNow({ amounts }: Ledger): readonly JudgedFinding[] {
  return amounts.all.flatMap((change) => {
    const { predicate, direction, subject, isAside, sentence, against, facts } = change.statement;
    if (predicate !== 'change' || direction !== 'up' || against === null || isAside || !isMoney(change)) return [];
    const now = amounts.before(change);
    const isNow = now?.role === 'final' && now.statement.predicate === 'value' && now.statement.sentence === sentence;
    if (!isNow || !isMoney(now) || !sameSubject(now, change) || OF_A_BALANCE.test(subject)) return [];
    if (change.amount.value - now.amount.value <= change.amount.half + now.amount.half) return [];
    return [
      {
        rule: figureRule('NR-A06'),
        raw: {
          span: change.figure.span,
          otherSpans: [now.figure.span],
          message: SENTENCES.moreThanNow(figureName(subject, ''), quoted(now), quoted(change)),
          stated: quoted(change),
          about: `${facts[0] ?? subject} more than now`,
        },
      },
    ];
  });
}
