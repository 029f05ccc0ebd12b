import { childrenOf, maybeChild, scanXml, type XmlElement } from '../xml';

/** What a sheet's part says around its cells. Sizes in points and characters, as the file has them. */
export interface SheetFrame {
  readonly isProtected: boolean;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly defaultRowPoints: number | null;
  readonly defaultColumnCharacters: number | null;
}

const SHEET_DATA = /(<(?:\w+:)?sheetData(?:\s[^>]*)?>)[\s\S]*(<\/(?:\w+:)?sheetData>)/;

/**
 * Reads what stands around the cells of a worksheet part.
 * @throws DocumentFault damaged
 */
export function sheetFrame(xml: string): SheetFrame {
  // The cells are cut out first: they are nearly all of the text and not wanted here.
  const root = scanXml(xml.replace(SHEET_DATA, '$1$2'));
  const format = maybeChild(root, 'sheetFormatPr');
  const protection = maybeChild(root, 'sheetProtection');
  return {
    isProtected: protection !== undefined && isTrue(protection.attributes.sheet),
    frozen: frozenPanes(root),
    defaultRowPoints: positive(format?.attributes.defaultRowHeight),
    defaultColumnCharacters: positive(format?.attributes.defaultColWidth ?? format?.attributes.baseColWidth),
  };
}

function frozenPanes(root: XmlElement): SheetFrame['frozen'] {
  const [view] = childrenOf(maybeChild(root, 'sheetViews'), 'sheetView');
  const pane = view && maybeChild(view, 'pane');
  if (!pane?.attributes.state?.startsWith('frozen')) return { rows: 0, columns: 0 };
  return { rows: Number(pane.attributes.ySplit ?? 0), columns: Number(pane.attributes.xSplit ?? 0) };
}

function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

function positive(value: string | undefined): number | null {
  const number = Number(value);
  return number > 0 ? number : null;
}
