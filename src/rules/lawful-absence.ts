import type { TableId } from '../model';
import { at, maybeAt } from './build';
import type { Term } from './rule';

const OVERVIEW = 'incomeExpenditure';
const APPROPRIATION = 'fiscalAppropriation';

/** Where a book would show money of a budget that has a table of its own. */
function tracesOf(budget: 'governmentFund' | 'stateCapital'): readonly Term[] {
  return [
    maybeAt(OVERVIEW, `in.${budget}Appropriation`),
    maybeAt(APPROPRIATION, `in.${budget}`),
    maybeAt(APPROPRIATION, `in.openingBalance.${budget}`),
    at(APPROPRIATION, 'out.total', budget),
    at(APPROPRIATION, 'out.closingBalance', budget),
  ];
}

/** Tables that a book without such money may leave out, with the figures that would show the money. */
export const MAY_BE_LACKING: readonly { readonly table: TableId; readonly shownBy: readonly Term[] }[] = [
  { table: 'governmentFund', shownBy: tracesOf('governmentFund') },
  { table: 'stateCapital', shownBy: tracesOf('stateCapital') },
];
