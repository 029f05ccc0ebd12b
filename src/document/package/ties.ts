import { appendTo, escapeXml, prefixOf, remove, scanXml, splice, withPrefix, type XmlElement } from './xml';
import { partFolder, readRelationships, relationshipsOf } from './relationships';
import { editPart, maybePart, partPaths, readPart, withPart, withoutPart, type Package } from './package';

const CONTENT_TYPES = '[Content_Types].xml';

/** A part to be tied to the main part of a package; its path lies in that one's folder or below. */
export interface NewPart {
  readonly path: string;
  /** Last word of its relationship type, such as `worksheet` or `comments`. */
  readonly type: string;
  readonly contentType: string;
  readonly text: string;
}

const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The package with a new part, and the id by which the main part refers to it. */
export function tiePart(given: Package, main: string, part: NewPart): { pack: Package; relationshipId: string } {
  const path = relationshipsOf(main);
  const pack = maybePart(given, path) === undefined ? withPart(given, path, NO_RELATIONSHIPS) : given;
  const lines = scanXml(readPart(pack, path)).children;
  const relationshipId = freeId(lines);
  const target = escapeXml(part.path.slice(main.lastIndexOf('/') + 1));
  const line = `<Relationship Id="${relationshipId}" Type="${typeBase(pack)}${part.type}" Target="${target}"/>`;
  const override = `<Override PartName="/${escapeXml(part.path)}" ContentType="${part.contentType}"/>`;
  const tied = appendLine(appendLine(pack, path, line), CONTENT_TYPES, override);
  return { pack: withPart(tied, part.path, part.text), relationshipId };
}

/** The package without a part, its ties, and the parts that belonged to it alone. */
export function untiePart(pack: Package, main: string, path: string): Package {
  const belongings = readRelationships(pack, path).flatMap(({ target }) => target ?? []);
  const ids = new Set(readRelationships(pack, main).flatMap(({ id, target }) => (target === path ? [id] : [])));
  const untied = removeLines(pack, relationshipsOf(main), (line) => ids.has(line.attributes.Id ?? ''));
  const alone = withoutTyped(withoutPart(untied, relationshipsOf(path)), path);
  return belongings.filter((part) => !isTied(alone, part)).reduce(withoutTyped, alone);
}

function withoutTyped(pack: Package, path: string): Package {
  if (maybePart(pack, path) === undefined) return pack;
  return removeLines(withoutPart(pack, path), CONTENT_TYPES, (line) => line.attributes.PartName === `/${path}`);
}

function isTied(pack: Package, path: string): boolean {
  const owners = partPaths(pack).flatMap((each) => /^(.*)_rels\/([^/]*)\.rels$/.exec(each)?.slice(1).join('') ?? []);
  return owners.some((owner) => readRelationships(pack, owner).some(({ target }) => target === path));
}

function appendLine(pack: Package, path: string, line: string): Package {
  return editPart(pack, path, (xml) => {
    const root = scanXml(xml);
    return splice(xml, [appendTo(xml, root, withPrefix(line, prefixOf(root)))]);
  });
}

function removeLines(pack: Package, path: string, isOurs: (line: XmlElement) => boolean): Package {
  return editPart(pack, path, (xml) => splice(xml, scanXml(xml).children.filter(isOurs).map(remove)));
}

/** Relationship types share a base that differs between the standard's two dialects; the package begins with one. */
function typeBase(pack: Package): string {
  const types = scanXml(readPart(pack, relationshipsOf(''))).children.map((line) => line.attributes.Type ?? '');
  return partFolder(types.find((type) => type.endsWith('/officeDocument')) ?? '');
}

function freeId(lines: readonly XmlElement[]): string {
  const numbers = lines.map((line) => Number(/(?<!\d)\d+$/.exec(line.attributes.Id ?? '')?.[0] ?? 0));
  return `rId${Math.max(0, ...numbers) + 1}`;
}
