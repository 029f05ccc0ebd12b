import { FUNCTIONAL_CODES } from '../classification';
import type { RowStandard } from '../types';

/**
 * The functional categories as rows of a summary table. Their labels are matched by `categoryOfLabel`,
 * which knows every name a category ever had.
 */
export const CATEGORY_ROWS: readonly RowStandard[] = FUNCTIONAL_CODES.filter(
  ([code, , , to]) => code.length === 3 && to === null,
).map(([code, name]) => ({ key: `out.${code}`, name, labels: [name] }));
