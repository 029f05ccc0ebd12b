import {
  groupBy,
  type Revision,
  type RevisionChange,
  type RevisionLeft,
  type RevisionOrder,
  type RevisionParagraph,
} from '../../model';
import { reviseDocx, type DocxEdit, type EditRefusal } from '../../document/docx';
import { REVISE_WORDS, REVISER_NAME } from './words';

/** A document with its changes as tracked ones, and what could only be commented on. */
export interface RevisedDocument {
  readonly bytes: Uint8Array;
  /** The changes that stand there as comments, with the reason. */
  readonly refused: readonly RevisionLeft[];
  readonly isProtected: boolean;
}

/** More open places in one paragraph are told in one comment. */
const MOST_COMMENTS = 3;

/**
 * Writes a revision into a copy of the document it was made of.
 * @param original the file of the text
 * @param now the wall clock of the place where it is written
 * @throws DocumentFault
 */
export function revisedDocx(original: Uint8Array, revision: Revision, now: Date): RevisedDocument {
  const changes = revision.changes.map((change) => ({ change, edit: editOf(change) }));
  const paragraphs = revision.paragraphs.map(paragraphEdit);
  const orders = revision.orders.map((order) => ({ change: toldOrder(order), edit: orderEdit(order, revision) }));
  const told = [...changes, ...orders];
  const edits = [...told.map(({ edit }) => edit), ...paragraphs, ...commentsOf(revision)];
  const { bytes, refused } = reviseDocx(original, edits, { author: REVISER_NAME, date: wallClock(now) });
  return {
    bytes,
    refused: refused.flatMap(({ edit, why }) => leftBy(told[edit]?.change, why)),
    isProtected: refused.some(({ why }) => why === 'protected'),
  };
}

/** Word has the time of the place, and writes it as if it were that of Greenwich. */
function wallClock(now: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}Z`;
}

function editOf({ span, new: text, isOpen, label }: RevisionChange): DocxEdit {
  return { kind: 'replace', span, text, isOpen, instead: REVISE_WORDS.instead(text, label) };
}

function paragraphEdit(paragraph: RevisionParagraph): DocxEdit {
  if (paragraph.kind === 'delete') {
    const kind = paragraph.isRow ? 'deleteRow' : 'deleteParagraph';
    return { kind, paragraph: paragraph.paragraph, instead: REVISE_WORDS.gone(paragraph.note) };
  }
  const { behind, like, pieces, text, row } = paragraph;
  if (row) return { kind: 'insertRow', behind, ...row, instead: REVISE_WORDS.rowCame(text) };
  const instead = REVISE_WORDS.came(text);
  return { kind: 'insertParagraph', behind, ...(like !== undefined && { like }), pieces, instead };
}

/** What somebody has to look at, as comments at its words; many of one paragraph together. */
function commentsOf({ changes, left }: Revision): readonly DocxEdit[] {
  const noted = changes.flatMap(({ kind, span, line, old, note }) =>
    note !== null && kind === 'figure' ? [{ kind: 'asked', span, line, quote: old, why: note } as const] : [],
  );
  const open = [...left.filter(({ kind }) => kind !== 'kept'), ...noted];
  return [...groupBy(open, ({ line }) => line).values()].flatMap((each) => {
    const [first, last] = [each[0], each[each.length - 1]];
    if (!first || !last || each.length <= MOST_COMMENTS) return each.map((one) => commentOn(one, [one]));
    return [commentOn({ span: { start: first.span.start, end: last.span.end } }, each)];
  });
}

function commentOn({ span }: Pick<RevisionLeft, 'span'>, about: readonly RevisionLeft[]): DocxEdit {
  return { kind: 'comment', span, text: about.map(REVISE_WORDS.comment).join('\n') };
}

/** Where it cannot be done, it is told at the first heading that would move. */
function toldOrder({ line, sections }: RevisionOrder): TextPlace {
  const [first] = sections;
  return { span: first?.heading ?? { start: 0, end: 0 }, line, old: first?.quote ?? '' };
}

/** A copy shows no changes within it, so that they are told at its heading. */
function orderEdit(order: RevisionOrder, { changes }: Revision): DocxEdit {
  const { moves, numbers, sections, text } = order;
  const instead = REVISE_WORDS.order(text);
  const texts = numbers.map(({ span, new: number }) => ({ kind: 'replace', span, text: number, instead }) as const);
  const comments = sections.map(({ span, heading, quote }) => {
    const own = changes.filter((change) => span.start <= change.span.start && change.span.end <= span.end);
    return { span: heading, text: REVISE_WORDS.moved(quote, own) };
  });
  return { kind: 'reorder', moves, texts, comments, span: toldOrder(order).span, instead };
}

/** Words of the text, and where they stand. */
type TextPlace = Pick<RevisionChange, 'span' | 'line' | 'old'>;

function leftBy(change: TextPlace | undefined, why: EditRefusal): readonly RevisionLeft[] {
  if (change === undefined) return [];
  const { span, line, old } = change;
  return [{ kind: 'asked', span, line, quote: old, why: REVISE_WORDS.refused[why] }];
}
