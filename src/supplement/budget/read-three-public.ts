import type { AmountUnit, SheetSnapshot } from '../../model';
import { normaliseLabel, normaliseText, tableStandard, type ItemsStandard } from '../../standards';
import type { BudgetLine } from './budget-table';
import { amountAt, spreadTextAt, textAt, widthOf } from './sheet-text';

const RECEPTION = 'officialReception';
const LEAST_ITEMS = 3;

/** “三公” of a budget: its items as columns above one line of amounts, or as rows beside a column of them. */
export function readThreePublic(sheet: SheetSnapshot, unit: AmountUnit): readonly BudgetLine[] {
  const across = readAcross(sheet, unit);
  return across.length >= LEAST_ITEMS ? across : readDown(sheet, unit);
}

function items(): ItemsStandard['rows'] {
  const standard = tableStandard('threePublic');
  return standard.layout === 'items' ? standard.rows.filter(({ key }) => !['meetings', 'training'].includes(key)) : [];
}

function itemNamed(text: string): ItemsStandard['rows'][number] | undefined {
  const label = normaliseLabel(text);
  return items().find(({ labels }) => labels.some((each) => normaliseText(each) === label));
}

/** The row that names 公务接待费 is the header's, and so are those down to the first amounts. */
function readAcross(sheet: SheetSnapshot, unit: AmountUnit): readonly BudgetLine[] {
  const width = widthOf(sheet);
  const columns = Array.from({ length: width }, (_, column) => column);
  const header = sheet.values.findIndex((_, row) =>
    columns.some((column) => itemNamed(textAt(sheet, row, column))?.key === RECEPTION),
  );
  if (header < 0) return [];
  const data = sheet.values.findIndex(
    (cells, row) => row > header && cells.filter((value) => typeof value === 'number').length >= LEAST_ITEMS,
  );
  if (data < 0) return [];
  const seen = new Set<string>();
  return columns.flatMap((column) => {
    const item = columnItem(sheet, header, data, column);
    const amount = amountAt(sheet, data, column, unit);
    if (!item || !amount || seen.has(item.key)) return [];
    seen.add(item.key);
    return [{ key: item.key, name: item.name, amount, ref: { sheet: sheet.name, row: data, column } }];
  });
}

/** The innermost header that names an item: under 公务用车购置及运行费, 小计 is the whole of it. */
function columnItem(sheet: SheetSnapshot, header: number, data: number, column: number) {
  const rows = Array.from({ length: data - Math.max(0, header - 1) }, (_, index) => Math.max(0, header - 1) + index);
  const named = rows.flatMap((row) => itemNamed(spreadTextAt(sheet, row, column)) ?? []);
  const specific = named.filter(({ key }) => key !== 'total');
  return specific[specific.length - 1] ?? named[0];
}

function readDown(sheet: SheetSnapshot, unit: AmountUnit): readonly BudgetLine[] {
  const seen = new Set<string>();
  return sheet.values.flatMap((cells, row) => {
    const at = cells.findIndex((value) => typeof value === 'string' && itemNamed(value) !== undefined);
    const item = at < 0 ? undefined : itemNamed(textAt(sheet, row, at));
    const column = cells.findIndex((value, index) => index > at && typeof value === 'number');
    const amount = column < 0 ? null : amountAt(sheet, row, column, unit);
    if (!item || !amount || seen.has(item.key)) return [];
    seen.add(item.key);
    return [{ key: item.key, name: item.name, amount, ref: { sheet: sheet.name, row, column } }];
  });
}
