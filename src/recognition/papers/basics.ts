import type { PaperFigure } from './paper';
import type { PaperCell, PaperGrid } from './paper-grid';

/** Headers of a 基础数据表, as the forms print them: what a column of figures is. */
const HEADERS =
  /^(?:编制数|实际在职人数|控制率|上年决算数|当年预算数|当年决算数|本年决算数|占基本支出|采购预算|实际采购金额|执行率|年初预算数|全年预算数|预算控制率)$/;

/** The figures of a 基础数据表: each by its line and by the header above it, which holds till the next one. */
export function figuresIn({ sheet, lines }: PaperGrid): readonly PaperFigure[] {
  const figures: PaperFigure[] = [];
  let headers: readonly PaperCell[] = [];
  for (const line of lines) {
    const [name, ...cells] = line;
    if (name === undefined) continue;
    if (cells.some(({ plain }) => HEADERS.test(plain))) {
      headers = cells;
      continue;
    }
    for (const { text, column, row } of cells) {
      const header = headers.find((each) => each.column <= column && column <= each.right);
      if (header) figures.push({ line: name.plain, header: header.plain, text, ref: { sheet, row, column } });
    }
  }
  return figures;
}
