import { wordOf } from '../../../facts';
import { outcomeOf } from '../equations';
import type { TextAmounts, Told } from '../told';
import type { FigureClaim, Ledger } from './claim';
import { sumOfGroup } from './groups';
import { CLOSED_GROUPS } from './group-words';

/** An amount with what it changed by, both told in one sentence. */
interface Changed {
  readonly amount: Told;
  readonly change: Told;
}

/**
 * “三公”经费3825万元，比预算减少1188万元, and its parts in sections of their own: 99万元，减少31万元; 1014万元，减少850万元; 2712万元，减少107万元.
 * Where the parts make up the whole, so do their changes. What one section tells is added up there.
 */
export function changesOfParts({ amounts }: Ledger): readonly FigureClaim[] {
  return CLOSED_GROUPS.flatMap(({ whole, parts }) =>
    amounts.of(wordOf(whole).fact, 'final').flatMap((told) => changesBelow(amounts, told, parts)),
  );
}

/** The sum of what the parts of one telling of a whole changed by; none where they are not told apart, or not all of it. */
function changesBelow(amounts: TextAmounts, told: Told, names: readonly string[]): readonly FigureClaim[] {
  const whole = changedAt(amounts, told);
  const parts = whole ? names.flatMap((name) => partOf(amounts, name, whole) ?? []) : [];
  if (!whole || parts.length < names.length) return [];
  const [finals, changes] = [parts.map(({ amount }) => amount), parts.map(({ change }) => change)];
  if (finals.every(({ section }) => section === told.section)) return [];
  if (outcomeOf(sumOfGroup('NR-A01', told, finals)) !== 'true') return [];
  return [{ readings: [sumOfGroup('NR-A12', whole.change, changes)] }];
}

/** The first telling of a part behind its whole, with what it changed by since the same. */
function partOf(amounts: TextAmounts, name: string, { amount: whole, change }: Changed): Changed | null {
  const part = amounts.of(wordOf(name).fact, 'final').find(({ at }) => at > whole.at);
  const changed = part ? changedAt(amounts, part) : null;
  return changed?.change.statement.against === change.statement.against ? changed : null;
}

/** An amount of the accounts with the first change told behind it in its sentence; null where that is another's, or goes no way. */
function changedAt(amounts: TextAmounts, amount: Told): Changed | null {
  if (amount.measure !== 'money' || amount.statement.predicate !== 'value' || amount.statement.isAside) return null;
  const change = amounts.beside(amount).find(({ at, statement }) => at > amount.at && statement.predicate === 'change');
  if (change?.statement.subject !== amount.statement.subject) return null;
  return change.statement.direction === null || change.statement.isAside ? null : { amount, change };
}
