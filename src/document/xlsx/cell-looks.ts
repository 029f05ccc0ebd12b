import { gridKey } from '../../model';
import { maybePart, readPart, type Package } from '../package/package';
import { childrenOf, maybeChild, scanXml, type XmlElement } from '../package/xml';
import { columnOf, rowOf } from './parts/cell-place';
import { workbookParts } from './parts/workbook-parts';

/** How a cell looks, as far as it is told; a colour is `#RRGGBB`. */
export interface CellLook {
  readonly align?: 'start' | 'center' | 'end';
  readonly bold?: true;
  readonly fill?: string;
  /** Whether a line is drawn at its right and at its lower side; those of its other sides are its neighbours'. */
  readonly right?: true;
  readonly bottom?: true;
}

/** The cells of a sheet that look otherwise than plain ones, by their place. */
export type CellLooks = ReadonlyMap<string, CellLook>;

/** What a cell format tells of all four sides. */
interface FormatLook extends CellLook {
  readonly left?: true;
  readonly top?: true;
}

/** ECMA-376 part 1, 18.18.40; the others leave the place to the kind of the value. */
const ALIGNMENTS: Readonly<Record<string, CellLook['align']>> = {
  left: 'start',
  center: 'center',
  centerContinuous: 'center',
  distributed: 'center',
  right: 'end',
};

/** A cell's opening tag: which names its place and its format in whatever order. */
const CELL = /<(?:\w+:)?c\s([^>]*)>/g;
const PLACE = /(?:^|\s)r="([A-Z]+\d+)"/;
const FORMAT = /(?:^|\s)s="(\d+)"/;

/** The looks of a sheet's cells; read only when the sheet is drawn, since no check asks for them. */
export function readCellLooks(pack: Package, sheet: string): CellLooks {
  const parts = workbookParts(pack);
  const path = parts.sheets.find(({ name }) => name === sheet)?.path;
  const stylesPath = parts.others.get('styles');
  const styles = stylesPath === undefined ? undefined : maybePart(pack, stylesPath);
  if (path === undefined || styles === undefined) return new Map();
  return looksOfCells(readPart(pack, path), formatLooks(styles));
}

function looksOfCells(xml: string, formats: readonly FormatLook[]): CellLooks {
  const looks = new Map<string, CellLook>();
  const add = (row: number, column: number, look: CellLook): void => {
    if (row < 0 || column < 0 || Object.keys(look).length === 0) return;
    looks.set(gridKey(row, column), { ...looks.get(gridKey(row, column)), ...look });
  };
  for (const [, attributes = ''] of xml.matchAll(CELL)) {
    const place = PLACE.exec(attributes)?.[1];
    const format = formats[Number(FORMAT.exec(attributes)?.[1] ?? 0)];
    if (place === undefined || format === undefined) continue;
    const { left, top, ...own } = format;
    const [row, column] = [rowOf(place), columnOf(place)];
    add(row, column, own);
    if (left) add(row, column - 1, { right: true });
    if (top) add(row - 1, column, { bottom: true });
  }
  return looks;
}

/** By the position that cells refer to. */
function formatLooks(xml: string): readonly FormatLook[] {
  const root = scanXml(xml);
  const fonts = childrenOf(maybeChild(root, 'fonts'), 'font').map(isBold);
  const fills = childrenOf(maybeChild(root, 'fills'), 'fill').map(fillOf);
  const borders = childrenOf(maybeChild(root, 'borders'), 'border').map(sidesOf);
  return childrenOf(maybeChild(root, 'cellXfs'), 'xf').map((format): FormatLook => {
    const align = ALIGNMENTS[maybeChild(format, 'alignment')?.attributes.horizontal ?? ''];
    const fill = fills[Number(format.attributes.fillId ?? 0)];
    return {
      ...(align !== undefined && { align }),
      ...(fonts[Number(format.attributes.fontId ?? 0)] === true && { bold: true as const }),
      ...(fill !== undefined && { fill }),
      ...borders[Number(format.attributes.borderId ?? 0)],
    };
  });
}

function isBold(font: XmlElement): boolean {
  const bold = maybeChild(font, 'b');
  return bold !== undefined && !['0', 'false'].includes(bold.attributes.val ?? '1');
}

/** Only colours that the format itself names; those of a theme or a palette are left out. */
function fillOf(fill: XmlElement): string | undefined {
  const pattern = maybeChild(fill, 'patternFill');
  const colour = pattern && maybeChild(pattern, 'fgColor')?.attributes.rgb;
  return pattern?.attributes.patternType === 'solid' && colour !== undefined && /^[\dA-F]{6,8}$/i.test(colour)
    ? `#${colour.slice(-6).toUpperCase()}`
    : undefined;
}

function sidesOf(border: XmlElement): Pick<FormatLook, 'left' | 'right' | 'top' | 'bottom'> {
  const has = (side: string): boolean => !['none', undefined].includes(maybeChild(border, side)?.attributes.style);
  return {
    ...(has('left') && { left: true as const }),
    ...(has('right') && { right: true as const }),
    ...(has('top') && { top: true as const }),
    ...(has('bottom') && { bottom: true as const }),
  };
}
