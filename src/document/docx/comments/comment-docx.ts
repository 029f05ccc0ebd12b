import type { Span } from '../../../model';
import { packageBytes, readPart, withPart } from '../../package/package';
import { freeIds } from '../free-ids';
import { readDocx } from '../read';
import { refuseSigned } from '../signed';
import { anchorOf, type MarkPlace } from './anchors';
import { addComments } from './comments-part';
import { markText, type CommentMark } from './mark-text';
import { writerOf, type WordWriter } from '../word-writer';

/** A comment on words of a document; `span` counts in its plain text. */
export interface DocxComment {
  readonly span: Span;
  /** Lines are parted by \n. */
  readonly text: string;
  readonly author: string;
}

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
  refuseSigned(pack);
  const xml = readPart(pack, parts.main);
  const { writer, namespace } = writerOf(xml);
  const nextId = freeIds(read);
  const placed = comments.map((comment) => {
    const anchor = anchorOf(read, xml, comment.span);
    const id = nextId();
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
): readonly CommentMark[] {
  const id = String(number);
  const reference = element('r', {}, element('commentReference', { id }));
  return [
    { place: from, ends: false, xml: element('commentRangeStart', { id }) },
    { place: to, ends: true, xml: `${element('commentRangeEnd', { id })}${reference}` },
  ];
}
