import { budgetedBy, readId, wordOf } from '../facts';
import type { IsOptional } from '../language';

/** 财政拨款's balances and budgets stand in clauses of their own, which a text can do without. */
const BALANCES: ReadonlySet<string> = new Set(
  ['财政拨款年初结转和结余', '财政拨款年末结转和结余', '财政拨款年初预算', '财政拨款全年预算'].map(
    (name) => wordOf(name).fact,
  ),
);

/**
 * What a 绩效自评报告 goes without as long as it is open: last year's figures, budgets, and all that is told of projects
 * and achievements. It is asked for all the same; a clause that lacks it is left out, so that no 0 stands for it.
 */
export const isOptional: IsOptional = ({ id }) => {
  const read = readId(id);
  return read?.kind === 'prior' || read?.kind === 'own' || budgetedBy(id) !== null || BALANCES.has(id);
};
