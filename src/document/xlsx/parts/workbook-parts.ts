import type { Visibility } from '../../../model';
import { DocumentFault } from '../../fault';
import { childrenOf, maybeAttribute, maybeChild, scanXml, type XmlElement } from '../../package/xml';
import { maybePart, partPaths, type Package } from '../../package/package';
import { readRelationships, relationshipsOf, type Relationship } from '../../package/relationships';
import { otherPackage } from './package-kind';

/** A worksheet of the workbook, in tab order, with its part. `position` counts all tabs, charts included. */
export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly position: number;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly visibility: Visibility;
}

/** Where the parts of a workbook lie. */
export interface WorkbookParts {
  readonly path: string;
  readonly relationshipsPath: string;
  readonly sheets: readonly SheetPart[];
  /** Parts by the last word of their relationship type: `styles`, `calcChain`, `sharedStrings` … */
  readonly others: ReadonlyMap<string, string>;
  readonly datesFrom1904: boolean;
}

/**
 * Finds the workbook, its worksheets and its other parts by their relationships.
 * @throws DocumentFault for a package that is no workbook, one without worksheets (noSheets), or with two of one name
 *   (damaged).
 */
export function workbookParts(pack: Package): WorkbookParts {
  const { path, root } = findWorkbook(pack);
  const relationshipsPath = relationshipsOf(path);
  const relationships = readRelationships(pack, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const tabs = childrenOf(maybeChild(root, 'sheets'), 'sheet');
  const sheets = tabs.flatMap((tab, position) => toSheetPart(tab, position, byId));
  if (sheets.length === 0) throw new DocumentFault('noSheets');
  // Excel takes no such file, and everything here tells sheets by their names.
  if (new Set(sheets.map(({ name }) => name.toUpperCase())).size < sheets.length) {
    throw new DocumentFault('damaged', 'sheets of one name');
  }
  const others = new Map(
    relationships.flatMap(({ type, target }): [string, string][] => (target === null ? [] : [[type, target]])),
  );
  const counted = maybeChild(root, 'workbookPr')?.attributes.date1904;
  return { path, relationshipsPath, sheets, others, datesFrom1904: counted === '1' || counted === 'true' };
}

function findWorkbook(pack: Package): { readonly path: string; readonly root: XmlElement } {
  const document = readRelationships(pack, '').find((relationship) => relationship.type === 'officeDocument');
  const path = document?.target ?? '';
  const xml = path.endsWith('.xml') ? maybePart(pack, path) : undefined;
  const root = xml === undefined ? undefined : scanXml(xml);
  if (root?.local !== 'workbook') throw otherPackage(partPaths(pack));
  return { path, root };
}

function toSheetPart(tab: XmlElement, position: number, byId: ReadonlyMap<string, Relationship>): readonly SheetPart[] {
  const relationshipId = maybeAttribute(tab, 'id') ?? '';
  const relationship = byId.get(relationshipId);
  if (relationship?.type !== 'worksheet' || relationship.target === null) return [];
  return [
    {
      name: tab.attributes.name ?? '',
      path: relationship.target,
      position,
      sheetId: Number(tab.attributes.sheetId),
      relationshipId,
      visibility: visibilityOf(tab.attributes.state),
    },
  ];
}

function visibilityOf(state: string | undefined): Visibility {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
