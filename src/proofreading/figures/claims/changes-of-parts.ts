import { wordOf } from '../../../facts';
import { outcomeOf } from '../equations';
import type { TextAmounts, Told } from '../told';
import type { FigureClaim, Ledger } from './claim';
import { sumOfGroup } from './groups';
import { GROUPS } from './group-words';

/** An amount with what it changed by, both told in one sentence. */
interface Changed {
  readonly amount: Told;
  readonly change: Told;
}

/** Lists that are whole where all their parts are told. */
const CLOSED = GROUPS.filter(({ further, isOpen }) => further === undefined && isOpen !== true);

/**
 * “三公”经费3825万元，比预算减少1188万元, and its parts in sections of their own: 99万元，减少31万元; 1014万元，减少850万元; 2712万元，减少107万元.
 * Where the parts make up the whole, so do their changes. What one section tells is added up there.
 */
export function changesOfParts({ amounts }: Ledger): readonly FigureClaim[] {
  return CLOSED.flatMap(({ whole, parts }) =>
    amounts.of(wordOf(whole).fact, 'final').flatMap((told): readonly FigureClaim[] => {
      const all = changedAt(amounts, told);
      if (!all) return [];
      const found = parts.map((name) => partOf(amounts, name, all));
      const changed = found.flatMap((part) => part ?? []);
      const isHere = changed.every(({ amount }) => amount.section === told.section);
      if (isHere || changed.length < parts.length) return [];
      const sum = sumOfGroup(
        'NR-A01',
        told,
        changed.map(({ amount }) => amount),
      );
      if (outcomeOf(sum) !== 'true') return [];
      return [
        {
          readings: [
            sumOfGroup(
              'NR-A12',
              all.change,
              changed.map(({ change }) => change),
            ),
          ],
        },
      ];
    }),
  );
}

/** The first telling of a part behind its whole, with what it changed by since the same. */
function partOf(amounts: TextAmounts, name: string, { amount: whole, change }: Changed): Changed | null {
  const part = amounts.of(wordOf(name).fact, 'final').find(({ at }) => at > whole.at);
  const changed = part ? changedAt(amounts, part) : null;
  return changed?.change.statement.against === change.statement.against ? changed : null;
}

/** An amount of the accounts with its change, the first figure behind it that tells one; null where no way is told. */
function changedAt({ all }: TextAmounts, amount: Told): Changed | null {
  if (amount.measure !== 'money' || amount.statement.predicate !== 'value' || amount.statement.isAside) return null;
  const { sentence, subject } = amount.statement;
  const change = all
    .slice(amount.at + 1)
    .find(({ statement }) => statement.sentence !== sentence || statement.predicate === 'change');
  if (change?.statement.sentence !== sentence || change.statement.subject !== subject) return null;
  return change.statement.direction === null || change.statement.isAside ? null : { amount, change };
}
