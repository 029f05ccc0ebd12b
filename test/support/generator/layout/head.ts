import type { AmountUnit } from '../../../../src/model';
import type { Context } from './context';
import { type DrawnCell, plainPart, type Part, textCell } from './drawing';

/** What a sheet says above its table. */
export interface Heading {
  readonly title: string;
  /** 1 for 公开01表; null where the edition does not number its tables. */
  readonly number: number | null;
  readonly unit: AmountUnit;
  /** Whether this sheet says in which unit it is. */
  readonly saysUnit: boolean;
}

const SCOPE_SUFFIX = { department: '（汇总）', ownLevel: '（本级）', unit: '' } as const;

/** The unit's name as the book prints it. */
export function printedUnitName({ unit, style }: Context): string {
  return style.scopeSuffix ? unit.name + SCOPE_SUFFIX[unit.scope] : unit.name;
}

/** Title, table number, unit name and amount unit over a table of `width` columns. */
export function headPart(context: Context, heading: Heading, width: number): Part {
  if (!context.style.titleRows) return plainPart('head', []);
  const numberRow =
    heading.number === null
      ? []
      : [atRight(width, textCell('tableNumber', `公开${String(heading.number).padStart(2, '0')}表`))];
  return plainPart(
    'head',
    [[textCell('title', printedTitle(context, heading.title))], ...numberRow, nameRow(context, heading, width)],
    width > 1 && context.style.headers === 'merged' ? [{ top: 0, bottom: 0, left: 0, right: width - 1 }] : [],
  );
}

function printedTitle({ style, unit }: Context, title: string): string {
  return style.yearIn === 'title' ? `${unit.year}年度${title}` : title;
}

function nameRow(context: Context, heading: Heading, width: number): readonly DrawnCell[] {
  const { style, unit } = context;
  const name = textCell('unitName', style.nameLine + printedUnitName(context));
  const year = style.yearIn === 'headLine' ? textCell('year', `${unit.year}年度`) : null;
  const wording = heading.saysUnit ? textCell('amountUnit', style.unitWording.replace('{}', heading.unit)) : null;
  const row: DrawnCell[] = Array.from({ length: width }, () => null);
  row[Math.floor(width / 2)] = year;
  row[width - 1] = wording;
  row[0] = name;
  return row;
}

function atRight(width: number, cell: DrawnCell): readonly DrawnCell[] {
  return [...Array.from({ length: width - 1 }, () => null), cell];
}
