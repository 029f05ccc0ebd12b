import { DocumentFault } from '../../fault';
import { maybePart, type Package } from '../../package/package';
import { readRelationships } from '../../package/relationships';

/** What holds the paths of the parts of a document; a document has few of the others. */
export interface DocumentParts {
  readonly main: string;
  /** By the last word of the relationship: `styles`, `numbering`, `footnotes`, `endnotes`, `comments`. */
  readonly others: ReadonlyMap<string, string>;
}

/** The part that says what the others are (ECMA-376 part 2). */
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * The parts of a document, found by the relationships of the package and not by their names.
 * @throws DocumentFault notADocument where the package is none of an Office program or has no main part.
 */
export function documentParts(pack: Package): DocumentParts {
  if (maybePart(pack, CONTENT_TYPES) === undefined) throw new DocumentFault('notADocument', 'no content types');
  const main = readRelationships(pack, '').find(({ type }) => type === 'officeDocument')?.target;
  if (main === undefined || main === null) throw new DocumentFault('notADocument', 'no main part');
  const related = readRelationships(pack, main).flatMap(({ type, target }) =>
    target === null ? [] : [[type, target] as const],
  );
  // The first of each kind; a document has no second.
  return { main, others: new Map([...related].reverse()) };
}

/** The text of a related part; undefined where the document has none. */
export function relatedPart(pack: Package, { others }: DocumentParts, type: string): string | undefined {
  const path = others.get(type);
  return path === undefined ? undefined : maybePart(pack, path);
}
