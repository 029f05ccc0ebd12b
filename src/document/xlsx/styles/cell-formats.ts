import { appendItems, dropLastItems, type ItemList } from '../parts/item-list';

/** Colours as `#RRGGBB`, free of the workbook's theme. */
export interface RuleLook {
  readonly fill: string;
  readonly font: string;
}

/** A differential format as Excel itself writes one, so that it is still known after Excel saved it. */
export function lookXml({ fill, font }: RuleLook): string {
  return (
    `<dxf><font><color rgb="${argb(font)}"/></font>` +
    `<fill><patternFill><bgColor rgb="${argb(fill)}"/></patternFill></fill></dxf>`
  );
}

/** Opaque, as Excel writes colours. */
function argb(colour: string): string {
  return `FF${colour.slice(1).toUpperCase()}`;
}

/** The cells of our own sheets. */
export type CellStyle = 'title' | 'heading' | 'header' | 'wrap' | 'number' | 'rate' | 'link' | 'entry';

/** Positions of our cell formats in a workbook's styles. */
export type CellFormats = Readonly<Record<CellStyle, number>>;

/** Charset 134 is GB2312, for programs that have to find another face. */
const FACE = '<name val="宋体"/><charset val="134"/>';
const FONTS = {
  title: `<font><b/><sz val="16"/>${FACE}</font>`,
  heading: `<font><b/><sz val="12"/>${FACE}</font>`,
  bold: `<font><b/><sz val="11"/>${FACE}</font>`,
  plain: `<font><sz val="11"/>${FACE}</font>`,
  link: `<font><u/><sz val="11"/><color rgb="FF0B5A8A"/>${FACE}</font>`,
};
/** A solid fill shows its foreground colour; the background is as Excel writes it. */
const HEADER_FILL =
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE7EEF2"/><bgColor indexed="64"/></patternFill></fill>';
const SIDE = 'style="thin"><color rgb="FF8A8A8A"/>';
const BORDER = `<border><left ${SIDE}</left><right ${SIDE}</right><top ${SIDE}</top><bottom ${SIDE}</bottom><diagonal/></border>`;

/** A format by names, before it is known where its fonts and fills stand. */
interface FormatParts {
  readonly font: keyof typeof FONTS;
  readonly filled?: boolean;
  readonly bordered: boolean;
  readonly numberFormat?: number;
  readonly alignment: string;
  /** Can be written into where the sheet is protected. */
  readonly unlocked?: boolean;
}

/** Number format 4 is the built-in `#,##0.00`. */
const FORMATS: Readonly<Record<CellStyle, FormatParts>> = {
  title: { font: 'title', bordered: false, alignment: 'vertical="center"' },
  heading: { font: 'heading', bordered: false, alignment: 'vertical="center"' },
  header: {
    font: 'bold',
    filled: true,
    bordered: true,
    alignment: 'horizontal="center" vertical="center" wrapText="1"',
  },
  wrap: { font: 'plain', bordered: true, alignment: 'vertical="top" wrapText="1"' },
  number: { font: 'plain', bordered: true, numberFormat: 4, alignment: 'vertical="top"' },
  rate: { font: 'plain', bordered: true, alignment: 'horizontal="right" vertical="top"' },
  link: { font: 'link', bordered: true, alignment: 'vertical="top" wrapText="1"' },
  entry: { font: 'plain', bordered: true, alignment: 'vertical="top" wrapText="1"', unlocked: true },
};
/** Those that every sheet of ours uses; `entry` and `rate` are for forms alone. */
const STYLES: readonly CellStyle[] = ['title', 'heading', 'header', 'wrap', 'number', 'link'];
const FONT_NAMES = Object.keys(FONTS) as readonly (keyof typeof FONTS)[];

/** The styles part with our cell formats added, and where they stand; `further` are those that few sheets use. */
export function addCellFormats(
  xml: string,
  further: readonly CellStyle[] = [],
): { readonly xml: string; readonly formats: CellFormats } {
  const fonts = appendItems(xml, 'fonts', Object.values(FONTS));
  const fills = appendItems(fonts.xml, 'fills', [HEADER_FILL]);
  const borders = appendItems(fills.xml, 'borders', [BORDER]);
  const styles = [...STYLES, ...further];
  const items = styles.map((style) => {
    const { font, filled = false, bordered, numberFormat = 0, alignment, unlocked = false } = FORMATS[style];
    return formatXml({
      numberFormat,
      font: fonts.first + FONT_NAMES.indexOf(font),
      fill: filled ? fills.first : 0,
      border: bordered ? borders.first : 0,
      alignment,
      unlocked,
    });
  });
  const formats = appendItems(borders.xml, 'cellXfs', items);
  const positions = styles.map((style, index) => [style, formats.first + index] as const);
  return { xml: formats.xml, formats: Object.fromEntries(positions) as CellFormats };
}

/** A format by positions in the lists of the workbook's styles. */
interface FormatNumbers {
  readonly numberFormat: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly alignment: string;
  readonly unlocked?: boolean;
}

/** The apply attributes are written out: readers differ in what they assume without them. */
function formatXml({ numberFormat, font, fill, border, alignment, unlocked = false }: FormatNumbers): string {
  return (
    `<xf numFmtId="${numberFormat}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" ` +
    `applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${unlocked ? ' applyProtection="1"' : ''}>` +
    `<alignment ${alignment}/>${unlocked ? '<protection locked="0"/>' : ''}</xf>`
  );
}

/** The styles part without those of our cell formats at its end that no cell uses any more. */
export function dropCellFormats(xml: string, usedFormats: ReadonlySet<number>): string {
  const shapes = new Set(
    STYLES.map((style) =>
      shapeOf(
        formatXml({
          font: 0,
          fill: 0,
          border: 0,
          numberFormat: FORMATS[style].numberFormat ?? 0,
          alignment: FORMATS[style].alignment,
        }),
      ),
    ),
  );
  const withoutFormats = dropLastItems(
    xml,
    'cellXfs',
    (item) => shapes.has(shapeOf(item)),
    (at) => usedFormats.has(at),
  );
  const lists: readonly [ItemList, string, readonly string[]][] = [
    ['fonts', 'fontId', Object.values(FONTS)],
    ['fills', 'fillId', [HEADER_FILL]],
    ['borders', 'borderId', [BORDER]],
  ];
  return lists.reduce((styles, [list, attribute, ours]) => {
    const used = positionsOf(styles, attribute);
    return dropLastItems(
      styles,
      list,
      (item) => ours.includes(item),
      (at) => used.has(at),
    );
  }, withoutFormats);
}

/** A format without the positions it refers to, which differ from workbook to workbook. */
function shapeOf(format: string): string {
  return format.replace(/(fontId|fillId|borderId)="\d+"/g, '$1');
}

/** All positions that attributes of this name refer to. */
export function positionsOf(xml: string, attribute: string): ReadonlySet<number> {
  return new Set([...xml.matchAll(new RegExp(`\\s${attribute}="(\\d+)"`, 'gi'))].map((match) => Number(match[1])));
}
