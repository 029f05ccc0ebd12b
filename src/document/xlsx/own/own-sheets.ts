import {
  appendTo,
  childrenOf,
  escapeXml,
  insertAt,
  maybeAttribute,
  maybeChild,
  placeAfter,
  prefixOf,
  remove,
  scanXml,
  splice,
  upTo,
  withAttribute,
  withPrefix,
  type Edit,
  type XmlElement,
} from '../../package/xml';
import { partFolder } from '../../package/relationships';
import { addCellFormats, dropCellFormats, positionsOf } from '../styles/cell-formats';
import { ownSheetXml, printTitlesXml } from './own-sheet-xml';
import { calculatedOnOpen } from '../parts/calculated-on-open';
import type { SheetContent } from './sheet-content';
import { maybePart, partPaths, readPart, withPart, type Package } from '../../package/package';
import { WORKBOOK_SEQUENCE } from '../parts/schema';
import { withStyles } from '../styles/styles-part';
import { tiePart, untiePart } from '../../package/ties';
import { workbookParts, type SheetPart } from '../parts/workbook-parts';

/** A hidden defined name, local to a sheet, by which the sheet is known as ours. */
export interface SheetMarker {
  readonly name: string;
  /** What the name stands for, without "=". */
  readonly formula: string;
}

export const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** The names of the sheets that carry the marker, in tab order. */
export function ownSheetNames(pack: Package, marker: SheetMarker): readonly string[] {
  const parts = workbookParts(pack);
  const workbook = scanXml(readPart(pack, parts.path));
  const positions = new Set(
    definedNames(workbook)
      .filter((name) => name.attributes.name === marker.name)
      .map((name) => Number(name.attributes.localSheetId)),
  );
  return parts.sheets.filter((sheet) => positions.has(sheet.position)).map((sheet) => sheet.name);
}

/**
 * The package with a sheet of ours after all others.
 * Where it holds formulas, the workbook is told to calculate them when it is opened.
 */
export function addSheet(pack: Package, content: SheetContent, marker: SheetMarker): Package {
  const parts = workbookParts(pack);
  const workbook = scanXml(readPart(pack, parts.path));
  const { pack: styled, result } = withStyles(pack, addCellFormats);
  const { pack: tied, relationshipId } = tiePart(styled, parts.path, {
    path: freeSheetPath(pack, partFolder(parts.path)),
    type: 'worksheet',
    contentType: WORKSHEET_TYPE,
    text: ownSheetXml(content, result.formats, namespaceOf(workbook)),
  });
  const listed = withPart(tied, parts.path, withTab(readPart(tied, parts.path), content, relationshipId, marker));
  const calculates = content.rows.some((row) => row.some((cell) => cell.formula !== undefined));
  return calculates ? calculatedOnOpen(listed, parts) : listed;
}

/** The package without a sheet of ours and what belonged to it; other sheets' places are kept right. */
export function removeSheet(pack: Package, name: string): Package {
  const parts = workbookParts(pack);
  const sheet = parts.sheets.find((each) => each.name === name);
  if (!sheet) return pack;
  const calcChain = parts.others.get('calcChain');
  const listed = withPart(pack, parts.path, withoutTab(readPart(pack, parts.path), sheet));
  const untied = untiePart(listed, parts.path, sheet.path);
  // The order of calculation may name cells of the sheet, and Excel builds it anew where it is missing.
  const rechained = calcChain === undefined ? untied : withoutChain(untied, parts.path, calcChain, sheet.sheetId);
  return withStyles(rechained, (styles) => ({ xml: dropCellFormats(styles, usedCellFormats(rechained)) })).pack;
}

function definedNames(workbook: XmlElement): readonly XmlElement[] {
  return childrenOf(maybeChild(workbook, 'definedNames'), 'definedName');
}

function namespaceOf(root: XmlElement): string {
  const prefix = prefixOf(root).replace(':', '');
  return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix}`] ?? '';
}

function freeSheetPath(pack: Package, folder: string): string {
  const numbers = partPaths(pack).map((path) => Number(/\/sheet(\d+)\.xml$/i.exec(path)?.[1] ?? 0));
  return `${folder}worksheets/sheet${Math.max(0, ...numbers) + 1}.xml`;
}

function withTab(xml: string, content: SheetContent, relationshipId: string, marker: SheetMarker): string {
  const root = scanXml(xml);
  const list = maybeChild(root, 'sheets');
  const tabs = childrenOf(list, 'sheet');
  if (!list) return xml;
  const sheetId = Math.max(0, ...tabs.map((tab) => Number(tab.attributes.sheetId))) + 1;
  const tab = `<sheet name="${escapeXml(content.name)}" sheetId="${sheetId}" ${idAttribute(tabs)}="${relationshipId}"/>`;
  const ours =
    `<definedName name="${marker.name}" localSheetId="${tabs.length}" hidden="1">` +
    `${escapeXml(marker.formula)}</definedName>`;
  const names = [printTitlesXml(content, tabs.length) ?? '', ours].join('');
  return splice(xml, [appendTo(xml, list, withPrefix(tab, prefixOf(root))), nameEdit(xml, root, names)]);
}

/** `r:id` with the prefix that this workbook uses for relationships. */
function idAttribute(tabs: readonly XmlElement[]): string {
  return Object.keys(tabs[0]?.attributes ?? {}).find((name) => name.endsWith(':id')) ?? 'r:id';
}

function nameEdit(xml: string, root: XmlElement, lines: string): Edit {
  const names = maybeChild(root, 'definedNames');
  if (names) return appendTo(xml, names, withPrefix(lines, prefixOf(root)));
  const list = withPrefix(`<definedNames>${lines}</definedNames>`, prefixOf(root));
  return insertAt(placeAfter(root, upTo(WORKBOOK_SEQUENCE, 'definedNames')), list);
}

function withoutTab(xml: string, sheet: SheetPart): string {
  const root = scanXml(xml);
  const tabs = childrenOf(maybeChild(root, 'sheets'), 'sheet');
  const tab = tabs.find((each) => maybeAttribute(each, 'id') === sheet.relationshipId);
  const views = childrenOf(maybeChild(root, 'bookViews'), 'workbookView');
  return splice(xml, [
    ...(tab ? [remove(tab)] : []),
    ...nameRemovals(xml, root, sheet.position),
    ...views.flatMap((view) => viewEdits(xml, view, sheet.position)),
  ]);
}

/** Names local to the sheet go with it; those of later sheets count one less. */
function nameRemovals(xml: string, root: XmlElement, position: number): readonly Edit[] {
  const list = maybeChild(root, 'definedNames');
  const names = definedNames(root);
  const local = names.filter((name) => name.attributes.localSheetId !== undefined);
  const gone = local.filter((name) => Number(name.attributes.localSheetId) === position);
  if (list && gone.length === names.length) return [remove(list)];
  const later = local.filter((name) => Number(name.attributes.localSheetId) > position);
  return [
    ...gone.map(remove),
    ...later.map((name) => attributeEdit(xml, name, 'localSheetId', Number(name.attributes.localSheetId) - 1)),
  ];
}

/** The shown tab and the first one of the tab bar, where they stand behind the sheet or on it. */
function viewEdits(xml: string, view: XmlElement, position: number): readonly Edit[] {
  const moved = (['activeTab', 'firstSheet'] as const).filter((name) => {
    const at = Number(view.attributes[name] ?? 0);
    return at > 0 && at >= position;
  });
  if (moved.length === 0) return [];
  const tag = moved.reduce(
    (text, name) => withAttribute(text, name, String(Number(view.attributes[name]) - 1)),
    xml.slice(view.start, view.openEnd),
  );
  return [{ start: view.start, end: view.openEnd, text: tag }];
}

function attributeEdit(xml: string, element: XmlElement, name: string, value: number): Edit {
  const tag = withAttribute(xml.slice(element.start, element.openEnd), name, String(value));
  return { start: element.start, end: element.openEnd, text: tag };
}

function withoutChain(pack: Package, workbook: string, calcChain: string, sheetId: number): Package {
  const chain = maybePart(pack, calcChain);
  return chain?.includes(` i="${sheetId}"`) ? untiePart(pack, workbook, calcChain) : pack;
}

/** Positions of the cell formats that cells, rows and columns of all worksheets use. */
function usedCellFormats(pack: Package): ReadonlySet<number> {
  const sheets = workbookParts(pack).sheets.map((sheet) => readPart(pack, sheet.path));
  return new Set(sheets.flatMap((xml) => [...positionsOf(xml, 's'), ...positionsOf(xml, 'style')]));
}
