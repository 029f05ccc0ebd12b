import { lessTerm, plus, told as operandOf, type Linear, type SumTerm } from '../../equations';
import { isExactCount, sameSubject, sameUnit, type TextAmounts, type Told } from '../../told';
import { linear, type Ledger } from '../claim';
import { moneyNear, plannedBefore, wholeBefore, type Base } from './bases';
import { isToldWith } from './nearness';

/** A change whose two ends the text tells itself: “比2017年1058.51万元增加185.76万元”. */
export function changes(ledger: Ledger, change: Told): readonly Linear[] {
  const { direction, against } = change.statement;
  if (direction === null || change.measure === 'percent') return [];
  if (change.measure === 'count') return countChanges(ledger, change);
  const ends = (role: Base | 'final'): readonly Told[] => moneyNear(ledger, change, role).slice(0, 2);
  const signed: SumTerm = { operand: operandOf(change), sign: direction === 'up' ? -1 : 1 };
  const nows = [...(against === 'budget' ? [] : plannedBefore(ledger, change).slice(0, 1)), ...ends('final')];
  return ends(against === 'budget' ? 'budget' : 'prior').flatMap((base) => {
    const differenceTo = (now: Told): Linear => linear('NR-A06', [signed, plus(now), lessTerm(base)], true);
    const [whole] = wholeBefore(ledger, base);
    // Either may be meant: what fails by both is asked about.
    if (whole && base.statement.subjectOrigin === 'before')
      return [whole, ...nows].map((now) => ({ ...differenceTo(now), isAsked: true }));
    return nows.filter((now) => isToldWith(base, now)).map(differenceTo);
  });
}

/** “实有128人，比上年末的131人减少3人”: the count before it of its passage, and the one right before that it is compared with. Asked about. */
function countChanges({ amounts }: Ledger, change: Told): readonly Linear[] {
  const base = amounts.all[change.at - 1];
  if (base && isMeant(amounts, base, change)) return [{ ...againstMeant(amounts, base, change), isAsked: true }];
  const isBase =
    base?.role === 'prior' && base.statement.sentence === change.statement.sentence && sameSubject(base, change);
  if (!isBase || base.figure.unit !== change.figure.unit) return [];
  const own = amounts
    .inPassage(change.statement.passage)
    .filter((each) => each.at < base.at && each.role === 'final' && each.figure.unit === base.figure.unit)
    .filter((each) => sameSubject(each, change))
    .at(-1);
  // “实有128人，其中退休30人，比上年末的131人减少3人”: behind the parts the whole may be meant.
  const whole = amounts.all[own?.statement.partOf ?? -1];
  const signed: SumTerm = { operand: operandOf(change), sign: change.statement.direction === 'up' ? -1 : 1 };
  return [own, whole].flatMap((now) =>
    now ? [{ ...linear('NR-A06', [signed, plus(now), lessTerm(base)], true), isAsked: true }] : [],
  );
}

/** What was meant to be, right behind the word that compares with it. */
const COMPARED_WITH_MEANT = /[比较与][^，。；比较与]*(?:目标|任务|计划|指标)[^，。；]{0,4}$/;

/** “42.63万亩，比目标任务42.18万亩多0.45万亩”: whether a count right before a change is what was meant to be of the count before it. */
function isMeant(amounts: TextAmounts, base: Told, change: Told): boolean {
  const own = amounts.all[base.at - 1];
  return (
    COMPARED_WITH_MEANT.test(amounts.wordsBefore(base)) &&
    [own, base, change].every((each) => each?.statement.sentence === change.statement.sentence) &&
    [own, base].every((each) => each !== undefined && isExactCount(each) && sameUnit(each, change))
  );
}

function againstMeant({ all }: TextAmounts, base: Told, change: Told): Linear {
  const own = all[base.at - 1] ?? base;
  const signed: SumTerm = { operand: operandOf(change), sign: change.statement.direction === 'up' ? -1 : 1 };
  return linear('NR-A06', [signed, plus(own), lessTerm(base)], true);
}
