import type { RowKey } from '../../model';
import { normaliseLabel, normaliseText, type ItemsStandard } from '../../standards';

/** A row with its label; `item` is null where the label names none. */
export interface LabelledLine {
  readonly row: number;
  readonly text: string;
  readonly item: RowKey | null;
}

/** The items of 三公 in the order in which every form that has them all lists them. */
const ORDER: readonly RowKey[] = [
  'total',
  'overseasTravel',
  'vehicles',
  'vehiclePurchase',
  'vehicleOperation',
  'officialReception',
];
/** Fewer letters may be of any label. */
const LEAST_LETTERS = 3;

/**
 * Lines with the items of labels that their column cuts off (“公务用车购”): several items are called so, but where lines
 * that follow each other are all items in their order, each is the one at its place.
 */
export function withCutItems(lines: readonly LabelledLine[], { rows }: ItemsStandard): readonly LabelledLine[] {
  const labels = new Map(rows.map(({ key, labels: own }) => [key, own.map(normaliseText)]));
  const isItem = ({ text, item }: LabelledLine, key: RowKey): boolean => {
    const label = normaliseLabel(text);
    const mayBeCut = label.length >= LEAST_LETTERS && labels.get(key)?.some((whole) => whole.includes(label)) === true;
    return item === key || mayBeCut;
  };
  const first = lines.findIndex((_, at) =>
    ORDER.every((key, index) => {
      const line = lines[at + index];
      return line !== undefined && isItem(line, key);
    }),
  );
  if (first < 0) return lines;
  return lines.map((line, at) => ({ ...line, item: ORDER[at - first] ?? line.item }));
}
