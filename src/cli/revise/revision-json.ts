import { placeOfParagraph, type RevisedText } from '../../casework';
import { toA1, type RevisionLeft, type RevisionOrder, type RevisionParagraph, type TextDocument } from '../../model';

/** A text that was revised, with where it was written. */
export interface ToldRevision {
  readonly file: string;
  readonly out: string;
  readonly revised: RevisedText;
  /** Changes that stand there as comments only. */
  readonly refused: readonly RevisionLeft[];
}

/**
 * The line of `update --json` and `follow --json`: what was changed, with the cells; what stays, and why: `kept` for a
 * reason, `left` or `asked` with a comment at the place. `line` counts from 1 in the document's plain text.
 */
export function revisionJson({ file, out, revised, refused }: ToldRevision): object {
  const { revision, document, unitName, year, remarks } = revised;
  const changes = revision.changes.map(({ kind, line, span, old, new: text, fact, label, sources, isOpen, note }) => ({
    line,
    old,
    new: text,
    fact,
    source: sources.map(({ sheet, row, column, book }) => ({ sheet, address: toA1(row, column), book })),
    kind,
    offset: span.start,
    label,
    open: isOpen,
    note,
  }));
  return {
    file,
    out,
    unitName,
    year,
    changes: [
      ...changes,
      ...revision.paragraphs.map((each) => paragraphJson(document, each)),
      ...revision.orders.map(orderJson),
    ],
    left: [...revision.left, ...refused].map(({ kind, line, span, quote, why }) => ({
      line,
      quote,
      why,
      kind,
      offset: span.start,
    })),
    remarks,
  };
}

/** In the shape of a change, so that a program needs to know one only. */
function paragraphJson(document: TextDocument, each: RevisionParagraph): object {
  const { span, line } = placeOfParagraph(document, each);
  const words = each.kind === 'insert' ? { old: '', new: each.text } : { old: each.text, new: '' };
  return { line, ...words, ...NO_FIGURE, kind: 'paragraph', offset: span.start, note: each.note };
}

/** The same of sections that go elsewhere: `new` says where. */
function orderJson({ line, span, text, note }: RevisionOrder): object {
  return { line, old: '', new: text, ...NO_FIGURE, kind: 'order', offset: span.start, note };
}

/** What a change has that tells no figure. */
const NO_FIGURE = { fact: null, source: [], label: '', open: false };

/** The line of a text that could not be revised. */
export function failedRevisionJson(file: string, error: string): object {
  return { file, error, out: null, unitName: null, year: null, changes: [], left: [], remarks: [] };
}
