import { createWorkbook, type SheetCell, type SheetContent } from '../../document/xlsx';
import type { FormBlock, FormTable } from '../../model';

/** The forms of a text as a workbook, a sheet each; numbers stay numbers. */
export function formsWorkbook(forms: readonly FormTable[]): Uint8Array {
  return createWorkbook(forms.map(formSheet));
}

/** Blocks below one another, an empty line behind each. */
function formSheet({ name, title, widths, blocks, notes }: FormTable): SheetContent {
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: [
      [{ value: title, style: 'title' }],
      ...blocks.flatMap(blockRows),
      ...notes.map((note): readonly SheetCell[] => [{ value: note }]),
    ],
  };
}

/** A percentage stays words, and stands where figures do. */
const RATE = /^[-−]?[\d.]+%$/;

/** Blocks of a form have columns of their own; none are merged, so that the sheet can be reckoned with. */
function blockRows({ heading, header, rows }: FormBlock): readonly (readonly SheetCell[])[] {
  return [
    ...(heading === null ? [] : [[{ value: heading, style: 'heading' } as const]]),
    header.map((value): SheetCell => ({ value, style: 'header' })),
    ...rows.map((cells) =>
      cells.map(({ text, number }): SheetCell => {
        if (RATE.test(text)) return { value: text, isRate: true };
        // Amounts show two decimals; points are whole more often than not.
        const isAmount = number !== undefined && /\.\d\d$/.test(text);
        return { value: number ?? text, style: isAmount ? 'number' : 'wrap' };
      }),
    ),
    [],
  ];
}
