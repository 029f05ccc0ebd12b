import type { Visibility } from '../../model';
import { DocumentFault } from '../fault';
import { childrenOf, decodeXml, maybeAttribute, maybeChild, scanXml, type XmlElement } from '../xml';
import { maybeEntry, unpack, type Archive } from '../zip';
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
}

export interface Relationship {
  readonly id: string;
  /** Last word of its type, the same in both dialects of the standard. */
  readonly type: string;
  /** Full path in the package; null for a target outside. */
  readonly target: string | null;
}

const ROOT_RELATIONSHIPS = '_rels/.rels';

/**
 * Finds the workbook, its worksheets and its other parts by their relationships.
 * @throws DocumentFault for a package that is no workbook, or one without worksheets (noSheets).
 */
export function workbookParts(archive: Archive): WorkbookParts {
  const path = workbookPath(archive);
  const relationshipsPath = relationshipsOf(path);
  const relationships = readRelationships(archive, path);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const tabs = childrenOf(maybeChild(scanXml(readPart(archive, path)), 'sheets'), 'sheet');
  const sheets = tabs.flatMap((tab, position) => toSheetPart(tab, position, byId));
  if (sheets.length === 0) throw new DocumentFault('noSheets');
  const others = new Map(
    relationships.flatMap(({ type, target }): [string, string][] => (target === null ? [] : [[type, target]])),
  );
  return { path, relationshipsPath, sheets, others };
}

/**
 * The text of a part.
 * @throws DocumentFault damaged where it is not there.
 */
export function readPart(archive: Archive, path: string): string {
  const entry = maybeEntry(archive, path);
  if (!entry) throw new DocumentFault('damaged', `no ${path}`);
  return decodeXml(unpack(entry));
}

/** The relationships of a part; none where it has no such file. */
export function readRelationships(archive: Archive, path: string): readonly Relationship[] {
  const entry = maybeEntry(archive, relationshipsOf(path));
  if (!entry) return [];
  return childrenOf(scanXml(decodeXml(unpack(entry))), 'Relationship').map((element) => ({
    id: element.attributes.Id ?? '',
    type: (element.attributes.Type ?? '').replace(/^.*\//, ''),
    target: element.attributes.TargetMode === 'External' ? null : resolve(path, element.attributes.Target ?? ''),
  }));
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(path: string): string {
  return path.replace(/([^/]*)$/, '_rels/$1.rels');
}

/** The folder of a part with its slash; empty at the root. */
export function folderOf(path: string): string {
  return path.replace(/[^/]*$/, '');
}

function workbookPath(archive: Archive): string {
  const paths = archive.entries.map((entry) => entry.path);
  if (!maybeEntry(archive, ROOT_RELATIONSHIPS)) throw otherPackage(paths);
  const document = readRelationships(archive, '').find((relationship) => relationship.type === 'officeDocument');
  const path = document?.target ?? '';
  if (!maybeEntry(archive, path) || !path.endsWith('.xml')) throw otherPackage(paths);
  if (scanXml(readPart(archive, path)).local !== 'workbook') throw otherPackage(paths);
  return path;
}

/** A target is relative to its part's folder, or absolute with a leading slash. */
function resolve(path: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : (folderOf(path) + target).split('/');
  return steps
    .reduce<string[]>((kept, step) => (step === '..' ? kept.slice(0, -1) : [...kept, step]), [])
    .filter((step) => step !== '' && step !== '.')
    .join('/');
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
