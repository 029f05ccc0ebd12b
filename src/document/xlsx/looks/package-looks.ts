import { maybePart, readPart, type Package } from '../../package/package';
import { childrenOf, maybeChild, scanXml, type XmlElement } from '../../package/xml';
import { columnOf, rowOf } from '../parts/cell-place';
import { workbookParts } from '../parts/workbook-parts';
import { placedLooks, type CellLook, type CellLooks, type FormatLook, type FormattedCell } from './cell-look';
import { colourOf, paletteOf, themeColours, type WorkbookColours } from './colours';

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

/** The looks of the cells of a sheet of an .xlsx; read only when the sheet is drawn, since no check asks for them. */
export function packageLooks(pack: Package, sheet: string): CellLooks {
  const parts = workbookParts(pack);
  const path = parts.sheets.find(({ name }) => name === sheet)?.path;
  const partOf = (type: string): string | undefined => {
    const at = parts.others.get(type);
    return at === undefined ? undefined : maybePart(pack, at);
  };
  const styles = partOf('styles');
  if (path === undefined || styles === undefined) return new Map();
  const theme = partOf('theme');
  return placedLooks(
    cellsOf(readPart(pack, path), formatLooks(styles, theme === undefined ? [] : themeColours(theme))),
  );
}

function* cellsOf(xml: string, formats: readonly FormatLook[]): Iterable<FormattedCell> {
  for (const [, attributes = ''] of xml.matchAll(CELL)) {
    const place = PLACE.exec(attributes)?.[1];
    const format = formats[Number(FORMAT.exec(attributes)?.[1] ?? 0)];
    if (place !== undefined && format !== undefined) yield { row: rowOf(place), column: columnOf(place), format };
  }
}

/** By the position that cells refer to. */
function formatLooks(xml: string, theme: WorkbookColours['theme']): readonly FormatLook[] {
  const root = scanXml(xml);
  const colours = { palette: paletteOf(root), theme };
  const fonts = childrenOf(maybeChild(root, 'fonts'), 'font').map(isBold);
  const fills = childrenOf(maybeChild(root, 'fills'), 'fill').map((fill) => fillOf(fill, colours));
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

/** Patterns are left out: a colour between two would be guessed. */
function fillOf(fill: XmlElement, colours: WorkbookColours): string | undefined {
  const pattern = maybeChild(fill, 'patternFill');
  const colour = pattern && maybeChild(pattern, 'fgColor');
  return colour && pattern.attributes.patternType === 'solid' ? colourOf(colour, colours) : undefined;
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
