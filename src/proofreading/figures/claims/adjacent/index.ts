import type { AnyEquation } from '../../equations';
import type { Told } from '../../told';
import type { FigureClaim, Ledger } from '../claim';
import { changes } from './changes';
import { completions } from './completions';
import { gaps } from './gaps';
import { growths } from './growths';
import { shares } from './shares';

/** Shares, rates and differences, each with the figures that stand beside it. */
export function adjacentClaims(ledger: Ledger): readonly FigureClaim[] {
  return ledger.amounts.all.flatMap((told) => {
    const readings = readingsOf(ledger, told);
    return readings.length > 0 ? [{ readings }] : [];
  });
}

/**
 * The ways in which a rate or a difference may be meant; none for plain values, which have no reckoning of their own,
 * and none for “约”, which promises no last place.
 */
function readingsOf(ledger: Ledger, told: Told): readonly AnyEquation[] {
  if (told.figure.isAbout || isBetweenRates(told)) return [];
  switch (told.statement.predicate) {
    case 'share':
      return shares(ledger, told);
    case 'growth':
      return growths(ledger, told);
    case 'completion':
      return completions(ledger, told);
    case 'gap':
      return gaps(ledger, told);
    case 'change':
      return changes(ledger, told);
    default:
      return [];
  }
}

/** “高于财政收入增长10.42个百分点”: by how much one rate lies above another; some write so of a growth, and say which. */
function isBetweenRates({ figure, statement }: Told): boolean {
  return figure.unit === '个百分点' && (statement.direction === null || figure.value < 0);
}
