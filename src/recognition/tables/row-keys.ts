import type { RowKey } from '../../model';
import { normaliseText, rememberFor, type RowStandard } from '../../standards';

/** The keys of a standard's rows by their labels, as these are compared. */
export const rowKeysByLabel = rememberFor(
  ({ rows }: { readonly rows: readonly RowStandard[] }): ReadonlyMap<string, RowKey> =>
    new Map(rows.flatMap(({ key, labels }) => labels.map((label) => [normaliseText(label), key]))),
);
