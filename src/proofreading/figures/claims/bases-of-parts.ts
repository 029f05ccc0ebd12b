import { wordOf } from '../../../facts';
import { lessTerm, outcomeOf, plus, type SumTerm } from '../equations';
import { isMoney, mayBeOneBudget, type TextAmounts, type Told } from '../told';
import { linear, type FigureClaim, type Ledger } from './claim';
import { CLOSED_GROUPS } from './group-words';
import { sumOfGroup } from './groups';

/** What amounts are compared with. */
const BASES = ['budget', 'prior'] as const;
type Base = (typeof BASES)[number];

/** A part's amount of the accounts, and its base as terms that add up to it. */
interface Part {
  readonly amount: Told;
  readonly base: readonly SumTerm[];
  readonly isPrinted: boolean;
}

/**
 * “三公”经费预算89.90万元，支出57.53万元, and of its parts: 0万元，与预算持平; 57.36万元，比预算减少17.54万元; 0.18万元，比预算减少4.82万元. The budgets
 * that parts and their changes make have to add up to the whole's that is printed; last year's have to as well. Asked
 * about: which of the figures is wrong cannot be known.
 */
export function basesOfParts({ amounts }: Ledger): readonly FigureClaim[] {
  return BASES.flatMap((base) => CLOSED_GROUPS.flatMap(({ whole, parts }) => basesBelow(amounts, base, whole, parts)));
}

function basesBelow(amounts: TextAmounts, base: Base, name: string, names: readonly string[]): readonly FigureClaim[] {
  const [whole, printed] = [firstOf(amounts, name, 'final'), firstOf(amounts, name, base)];
  if (!whole || !printed) return [];
  const parts = names.flatMap((each) => partOf(amounts, each, base, printed) ?? []);
  // What is printed of all parts is held to the whole's as it is.
  if (parts.length < names.length || parts.every(({ isPrinted }) => isPrinted)) return [];
  const finals = sumOfGroup(
    'NR-A01',
    whole,
    parts.map(({ amount }) => amount),
  );
  if (outcomeOf(finals) === 'false') return [];
  const sum = linear('NR-A01', [lessTerm(printed), ...parts.flatMap((part) => part.base)], true);
  return [{ readings: [{ ...sum, isAsked: true }] }];
}

/** A part with its base, as it is printed or as its change against the base makes it; null where neither is told. */
function partOf(amounts: TextAmounts, name: string, base: Base, whole: Told): Part | null {
  const amount = firstOf(amounts, name, 'final');
  const printed = firstOf(amounts, name, base);
  if (!amount) return null;
  if (printed) return { amount, base: [plus(printed)], isPrinted: true };
  const change = amounts
    .of(wordOf(name).fact, 'change')
    .find(
      ({ statement, amount: { value } }) =>
        statement.against === base &&
        (statement.direction !== null || value === 0) &&
        mayBeOneBudget(statement, whole.statement),
    );
  if (!change) return null;
  const less = change.statement.direction === 'down' ? plus(change) : lessTerm(change);
  return { amount, base: [plus(amount), less], isPrinted: false };
}

function firstOf(amounts: TextAmounts, name: string, role: 'final' | Base): Told | undefined {
  return amounts
    .of(wordOf(name).fact, role)
    .find((told) => isMoney(told) && told.statement.predicate === 'value' && !told.statement.isAside);
}
