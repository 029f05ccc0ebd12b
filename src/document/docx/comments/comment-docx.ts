import type { Span } from '../../../model';
import { DocumentFault } from '../../fault';
import { maybePart, packageBytes, partPaths, readPart, withPart } from '../../package/package';
import { readDocx, type ReadDocx } from '../read';
import { anchorOf, type MarkPlace } from './anchors';
import { addComments } from './comments-part';
import { markText, type Mark } from './mark-text';
import { writerFor, type WordWriter } from './word-writer';

/** A comment on words of a document; `span` counts in its plain text. */
export interface DocxComment {
  readonly span: Span;
  /** Lines are parted by \n. */
  readonly text: string;
  readonly author: string;
}

const SIGNATURES = /^_xmlsignatures\//i;
const NAMESPACE = /\sxmlns(?::[\w.-]+)?\s*=\s*["']([^"']*\/wordprocessingml\/(?:2006\/)?main)["']/;
const ID = /\b(?:\w+:)?id\s*=\s*["'](\d{1,10})["']/g;
const MOST_ID = 2 ** 31 - 1;

/**
 * A copy of a .docx with comments at exactly these words, and everything else as it was, byte for byte. Comments that
 * are there stay.
 * @param bytes the file that the spans were found in, by `readDocx`
 * @throws DocumentFault as `readDocx`, or signed where a change would break a signature
 */
export function commentDocx(bytes: Uint8Array, comments: readonly DocxComment[]): Uint8Array {
  if (comments.length === 0) return bytes;
  const read = readDocx('', bytes);
  const { pack, parts } = read;
  if (partPaths(pack).some((path) => SIGNATURES.test(path))) throw new DocumentFault('signed');
  const xml = readPart(pack, parts.main);
  const namespace = NAMESPACE.exec(xml)?.[1] ?? '';
  const writer = writerFor(elementPrefix(xml), namespace);
  const ids = freeIds(read, comments.length);
  const placed = comments.map((comment, index) => {
    const anchor = anchorOf(read, xml, comment.span);
    const id = ids[index] ?? 0;
    const text = anchor.quote === null ? comment.text : `“${anchor.quote}”：${comment.text}`;
    return { marks: marksFor(writer, id, anchor), entry: { id, author: comment.author, text } };
  });
  const marked = withPart(
    pack,
    parts.main,
    markText(
      xml,
      placed.flatMap(({ marks }) => marks),
    ),
  );
  const entries = placed.map(({ entry }) => entry);
  return packageBytes(addComments(marked, parts, namespace, entries));
}

function marksFor(
  { element }: WordWriter,
  number: number,
  { from, to }: { readonly from: MarkPlace; readonly to: MarkPlace },
): readonly Mark[] {
  const id = String(number);
  const reference = element('r', {}, element('commentReference', { id }));
  return [
    { place: from, ends: false, xml: element('commentRangeStart', { id }) },
    { place: to, ends: true, xml: `${element('commentRangeEnd', { id })}${reference}` },
  ];
}

/** The prefix of the root element, with its colon; its paragraphs may have no other. */
function elementPrefix(xml: string): string {
  return /<((?:[\w.-]+:)?)document[\s>]/.exec(xml)?.[1] ?? '';
}

/** Ids are one space over bookmarks, changes and comments of all parts; programs call clashes damage. */
function freeIds({ pack, parts }: ReadDocx, count: number): readonly number[] {
  const kinds = ['comments', 'footnotes', 'endnotes'].flatMap((kind) => parts.others.get(kind) ?? []);
  const texts = [parts.main, ...kinds].map((path) => maybePart(pack, path) ?? '');
  const used = new Set(texts.flatMap((text) => [...text.matchAll(ID)].map(([, id]) => Number(id))));
  const most = [...used].reduce((largest, id) => (id <= MOST_ID && id > largest ? id : largest), -1);
  let next = most + count <= MOST_ID ? most + 1 : 0;
  return Array.from({ length: count }, () => {
    while (used.has(next)) next += 1;
    next += 1;
    return next - 1;
  });
}
