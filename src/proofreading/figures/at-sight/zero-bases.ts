import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { mayBeOneBudget, quoted, type Told } from '../told';
import { BASE_WORDS, SENTENCES, figureName } from '../words';

/** Rates of nothing: a completion of a budget of nothing is wrong, a growth from nothing is to be looked at. */
export function zeroBases(ledger: Ledger): readonly JudgedFinding[] {
  return ledger.amounts.all.flatMap((rate) => {
    if (rate.statement.isAside) return [];
    if (rate.statement.predicate === 'completion') return rate.amount.value === 0 ? [] : completion(ledger, rate);
    return rate.statement.predicate === 'growth' ? growth(ledger, rate) : [];
  });
}

/**
 * “年初预算为0万元，…完成预算的100%” with money spent: no such rate exists. Both amounts have to stand before it in its passage; a
 * budget from elsewhere may be another one.
 */
function completion({ amounts }: Ledger, rate: Told): readonly JudgedFinding[] {
  const [final, budget] = (['final', 'budget'] as const).map((role) =>
    amounts
      .near(rate, role)
      .find(
        ({ statement, at }) =>
          statement.passage === rate.statement.passage && at < rate.at && mayBeOneBudget(statement, rate.statement),
      ),
  );
  if (budget?.amount.value !== 0 || !final || final.amount.value === 0) return [];
  return [
    finding('NR-A09', rate, SENTENCES.zeroBudget(figureName(rate.statement.subject, ''), quoted(rate)), [budget]),
  ];
}

/**
 * “增加5.00万元，增长100%” or “增长0.00%” of 5.00万元: all of it is new, so there was nothing to grow from. Only asked
 * about, for many offices print 100% by custom.
 */
function growth({ amounts }: Ledger, rate: Told): readonly JudgedFinding[] {
  const change = amounts.all[rate.at - 1];
  const [now] = amounts.near(rate, 'final').filter(({ section }) => section === rate.section);
  if (change?.role !== 'change' || !now || change.statement.sentence !== rate.statement.sentence) return [];
  const isFromNothing =
    rate.statement.direction === 'up' && change.amount.value > 0 && now.amount.value === change.amount.value;
  if (!isFromNothing) return [];
  const { base } = BASE_WORDS[rate.statement.against === 'budget' ? 'completion' : 'growth'];
  const [found] = [
    finding('NR-A08', rate, SENTENCES.zeroBase(figureName(rate.statement.subject, ''), base, quoted(rate)), [change]),
  ];
  return [{ ...found, raw: { ...found.raw, label: 'review' } }];
}

/** A finding about a rate, with the amounts that deny it. */
function finding(rule: string, rate: Told, message: string, others: readonly Told[]): JudgedFinding {
  const [fact] = rate.statement.facts;
  return {
    rule: figureRule(rule),
    raw: {
      span: rate.figure.span,
      message,
      otherSpans: others.map(({ figure }) => figure.span),
      stated: quoted(rate),
      ...(fact === undefined ? {} : { about: fact }),
    },
  };
}
