import type { AmountUnit } from '../../model';
import type { AmountContext } from '../figures/amounts';
import type { SheetSegment } from '../sheet/segments';

/** How the amounts of a segment are read: in this unit, with so many decimals where no format tells them. */
export function amountsOn({ grid: { sheet } }: SheetSegment, unit: AmountUnit, generalDecimals: number): AmountContext {
  const { datesFrom1904 } = sheet;
  return datesFrom1904 === undefined ? { unit, generalDecimals } : { unit, generalDecimals, datesFrom1904 };
}
