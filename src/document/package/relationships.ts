import { maybePart, type Package } from './package';
import { childrenOf, scanXml } from './xml';

/** How one part of a package points to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, the same in both dialects of the standard. */
  readonly type: string;
  /** Full path in the package; null for a target outside. */
  readonly target: string | null;
}

/** The relationships of a part; none where it has no such file. */
export function readRelationships(pack: Package, path: string): readonly Relationship[] {
  const xml = maybePart(pack, relationshipsOf(path));
  if (xml === undefined) return [];
  return childrenOf(scanXml(xml), 'Relationship').map((element) => ({
    id: element.attributes.Id ?? '',
    type: (element.attributes.Type ?? '').replace(/^.*\//, ''),
    target: element.attributes.TargetMode === 'External' ? null : resolve(path, element.attributes.Target ?? ''),
  }));
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`. */
export function relationshipsOf(path: string): string {
  const folder = partFolder(path);
  return `${folder}_rels/${path.slice(folder.length)}.rels`;
}

/** The folder of a part with its slash; empty at the root. */
export function partFolder(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** A target is relative to its part's folder, or absolute with a leading slash. */
function resolve(path: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : (partFolder(path) + target).split('/');
  return steps
    .reduce<string[]>((kept, step) => (step === '..' ? kept.slice(0, -1) : [...kept, step]), [])
    .filter((step) => step !== '' && step !== '.')
    .join('/');
}
