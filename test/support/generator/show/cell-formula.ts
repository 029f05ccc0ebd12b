import { placeKey, toA1 } from '../../../../src/model';
import type { TruePlace } from './truth';

/** Columns of which the total of a row is made. */
const ACROSS: Readonly<Record<string, readonly string[]>> = {
  income: [
    ...['fiscalAppropriation', 'subsidyFromSuperior', 'publicServiceIncome', 'operatingIncome'],
    ...['remittanceFromAffiliates', 'otherIncome'],
  ],
  expenditure: [
    ...['basicExpenditure', 'projectExpenditure', 'remittanceToSuperior', 'operatingExpenditure'],
    'subsidyToAffiliates',
  ],
  generalBudgetExpenditure: ['basicExpenditure', 'projectExpenditure'],
};

const IN_YUAN = 100;

/**
 * A formula whose value is what the cell shows: the sum of its row where the shown parts make up the total,
 * otherwise the conversion of the exact amount. Null for amounts that no formula would stand for.
 */
export function formulaFor(place: TruePlace, places: ReadonlyMap<string, TruePlace>): string | null {
  if (place.exactFen === 0) return null;
  const parts = place.column === 'total' ? ACROSS[place.table] : undefined;
  const cells = (parts ?? []).flatMap((column) => places.get(placeKey({ ...place, column })) ?? []);
  const isWhole = cells.length === parts?.length && cells.reduce((sum, { fen }) => sum + fen, 0) === place.fen;
  if (isWhole) return `=${cells.map(({ ref }) => toA1(ref.row, ref.column)).join('+')}`;
  if (place.row !== 'total' && !place.row.endsWith('otal')) return null;
  const exact = (place.exactFen / IN_YUAN).toFixed(2);
  return place.unit === '元' ? `=ROUND(${exact},2)` : `=ROUND(${exact}/10000,2)`;
}
