import { wordOf } from '../../../facts';
import { lessTerm, plus, total, type Linear } from '../equations';
import { isOnly, type Told } from '../told';
import { TITLES } from '../words';
import type { FigureClaim, Ledger } from './claim';
import { ACROSS, type SumAcross } from './group-words';

/**
 * Sums whose whole and parts may stand in different sections: 收、支总计 in the first, the year's income and what was left
 * over in those behind it. Sure where what may be left out is told too, or where the parts are too much without it.
 */
export function acrossClaims(ledger: Ledger): readonly FigureClaim[] {
  return ACROSS.flatMap((sum) => {
    const equation = sumOf(ledger, sum);
    return equation ? [{ readings: [equation] }] : [];
  });
}

function sumOf(ledger: Ledger, { rule, wholes, parts, rest }: SumAcross): Linear | null {
  const [whole] = [isOnly, isGrandTotal].flatMap((isMeant) =>
    wholes.flatMap((name) => toldOnce(ledger, name, isMeant) ?? []),
  );
  const told = parts.flatMap((name) => toldOnce(ledger, name) ?? []);
  const other = toldOnce(ledger, rest);
  if (!whole || told.length < parts.length) return null;
  const terms = [lessTerm(whole), ...told.map(plus), ...(other ? [plus(other)] : [])];
  const { value, half } = total(terms);
  const isSure = other !== undefined || value > half;
  // What one paragraph tells beside its total leaves nothing out as a rule.
  const areBeside = told.every(({ statement }) => statement.passage === whole.statement.passage);
  // “收入总计” is said of the year's own income as well.
  const asked = isOnly(whole) && isSure ? {} : { isAsked: true };
  const isStrong = isSure || areBeside;
  return { kind: 'linear', rule, terms, isStrong, ...asked, title: TITLES[rule] ?? '' };
}

/** Whether a total that may be meant in two ways goes by the name of all that came in, or went out. */
function isGrandTotal({ statement: { subject } }: Told): boolean {
  return subject.endsWith('总计');
}

/** The first telling of a thing by a name that means it; undefined where the text tells it in two ways. */
function toldOnce({ amounts }: Ledger, name: string, isMeant: (told: Told) => boolean = isOnly): Told | undefined {
  const { fact } = wordOf(name);
  const found = amounts
    .of(fact, 'final')
    .filter(
      (each) =>
        each.statement.predicate === 'value' &&
        each.statement.about[0] === fact &&
        isMeant(each) &&
        !amounts.isPartOfSame(each),
    );
  const isOne = new Set(found.map(({ amount }) => amount.value)).size === 1;
  return isOne ? (found.find(({ statement }) => statement.depth === 0) ?? found[0]) : undefined;
}
