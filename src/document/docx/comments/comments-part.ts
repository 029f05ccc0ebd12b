import { editPart, maybePart, partPaths, type Package } from '../../package/package';
import { partFolder } from '../../package/relationships';
import { tiePart } from '../../package/ties';
import { appendTo, escapeXml, prefixOf, scanXml, splice } from '../../package/xml';
import type { DocumentParts } from '../read/parts';
import { writerFor, type WordWriter } from '../word-writer';

/** A comment as its part has it; lines are parted by \n. */
export interface CommentEntry {
  readonly id: number;
  readonly author: string;
  readonly text: string;
}

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml';
/** MS-OE376 and ISO/IEC 29500-1 17.13.4.2: Word takes no more. */
const LONGEST_INITIALS = 9;

/**
 * The package with comments behind those that it has, which stay as they are. A package without a part for them gets
 * one, with all that points to it: without the relationship programs do not open the file.
 * @param namespace that of the document's own elements, which differs between the dialects of the standard
 */
export function addComments(
  pack: Package,
  { main, others }: DocumentParts,
  namespace: string,
  entries: readonly CommentEntry[],
): Package {
  const path = others.get('comments');
  if (path !== undefined && maybePart(pack, path) !== undefined) {
    return editPart(pack, path, (xml) => {
      const root = scanXml(xml);
      const writer = writerFor(prefixOf(root), namespace);
      return splice(xml, [appendTo(xml, root, entries.map((entry) => commentXml(writer, entry)).join(''))]);
    });
  }
  const writer = writerFor('w:', namespace);
  const inside = entries.map((entry) => commentXml(writer, entry)).join('');
  const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="${namespace}">${inside}</w:comments>`;
  const part = { path: freePath(pack, partFolder(main)), type: 'comments', contentType: CONTENT_TYPE, text };
  return tiePart(pack, main, part).pack;
}

function commentXml({ element }: WordWriter, { id, author, text }: CommentEntry): string {
  const paragraphs = text.split('\n').map((line) => {
    const words = element('t', { 'xml:space': 'preserve' }, escapeXml(line));
    return element('p', {}, element('r', {}, words));
  });
  const initials = [...author].slice(0, LONGEST_INITIALS).join('');
  return element('comment', { id: String(id), author, initials }, paragraphs.join(''));
}

function freePath(pack: Package, folder: string): string {
  const taken = new Set(partPaths(pack).map((path) => path.toLowerCase()));
  for (let count = 1; ; count += 1) {
    const path = `${folder}comments${count === 1 ? '' : count}.xml`;
    if (!taken.has(path.toLowerCase())) return path;
  }
}
