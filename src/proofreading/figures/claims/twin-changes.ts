import { groupBy } from '../../../model';
import { lessTerm, plus, type Linear, type SumTerm } from '../equations';
import { areSwapped, differInOne, exactDigits } from '../slips';
import { isMoney, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';

/** Amounts of fewer digits may be alike by chance. */
const FEWEST_DIGITS = 4;

/**
 * “收入预算4748.35万元，比上年减少19.79万元；支出预算4748.35万元，比上年减少19.79万元”: one amount under two names changed alike. Asked about where the
 * changes are a slip apart: two other digits or another direction may be right all the same.
 */
export function twinChanges({ amounts }: Ledger): readonly FigureClaim[] {
  const changed = amounts.all.flatMap((change) => changedOf(amounts, change) ?? []);
  return [...groupBy(changed, keyOf).values()].flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      first && isSlipApart(first.change, other.change)
        ? [{ readings: [{ ...equation(first.change, other.change), isAsked: true }] }]
        : [],
    ),
  );
}

/** An amount with what it changed by. */
interface Changed {
  readonly now: Told;
  readonly change: Told;
}

/** A change right behind the amount that changed; null for others. */
function changedOf({ all }: TextAmounts, change: Told): Changed | null {
  const now = all[change.at - 1];
  const isChange = change.role === 'change' && isMoney(change) && !change.statement.isAside;
  if (!isChange || change.statement.direction === null || now?.statement.predicate !== 'value') return null;
  const isOwn = now.role === 'final' || now.role === 'budget';
  const isLong = exactDigits(now.words) >= FEWEST_DIGITS && change.amount.value > 0;
  const isOfIt =
    now.statement.sentence === change.statement.sentence && change.statement.subject === now.statement.subject;
  return isOwn && isLong && isOfIt && isMoney(now) ? { now, change } : null;
}

/** Only what is compared with the same can have changed alike. */
function keyOf({ now, change }: Changed): string {
  return [now.amount.value, now.role, change.statement.against, change.statement.measure].join('|');
}

/** Whether two changes are alike, or but for a direction, a digit, or two digits that changed places. */
function isSlipApart(one: Told, other: Told): boolean {
  const [a, b] = [digitsOf(one), digitsOf(other)];
  if (a === b) return true;
  return one.statement.direction === other.statement.direction && (areSwapped(a, b) || differInOne(a, b));
}

/** That both changes are one, with the signs that their words give. */
function equation(first: Told, other: Told): Linear {
  const isLess = first.statement.direction !== other.statement.direction;
  const term: SumTerm = isLess ? plus(other) : lessTerm(other);
  return linear('NR-X01', [term, plus(first)], true);
}

function digitsOf({ words }: Told): string {
  return words.replace(/[^\d]/g, '');
}
