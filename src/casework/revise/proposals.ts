import {
  type Revision,
  type RevisionChange,
  type RevisionKind,
  type RevisionLeft,
  type RevisionOrder,
  type RevisionParagraph,
  type SourceCell,
  type Span,
  type TextDocument,
} from '../../model';
import { readOutline } from '../../reading';
import { placeOfParagraph } from './place-of-paragraph';

/** 改动的各类，整段的增删，各节的次序，没有改而要人看的 */
export type ProposalKind = RevisionKind | 'paragraph' | 'order' | 'asked';

/** One thing that a revision would do to a text, or asks about, as a person decides on it. */
export interface Proposal {
  /** The same as long as text and proposal are: what was decided outlives a revision made anew. */
  readonly key: string;
  readonly kind: ProposalKind;
  /** In the plain text; empty where words are only put in. */
  readonly span: Span;
  /** Counts from 1 in the plain text. */
  readonly line: number;
  /** Heading of the section it stands in; empty before any. */
  readonly section: string;
  readonly old: string;
  /** Null where nothing is proposed: a person has to say. */
  readonly new: string | null;
  /** What is put in is still to be filled in. */
  readonly isOpen: boolean;
  /** What it tells: “本年收入合计”; empty where it tells no figure. */
  readonly label: string;
  readonly sources: readonly SourceCell[];
  /** Why it is proposed or asked; null where nothing need be said. */
  readonly note: string | null;
  /** The name of the table whose cell or row it is; null outside of tables. */
  readonly table: string | null;
}

/** Everything that a revision proposes or asks, in the order of the text. What is kept for a reason asks nothing. */
export function proposalsOf(document: TextDocument, revision: Revision): readonly Proposal[] {
  const sectionAt = sectionsOf(document);
  const told = [
    ...revision.changes.map(changeProposal),
    ...revision.paragraphs.map((paragraph) => paragraphProposal(document, paragraph)),
    ...revision.orders.map(orderProposal),
    ...revision.left.filter(({ kind }) => kind !== 'kept').map(askedProposal),
  ];
  return told
    .map((proposal) => ({ ...proposal, section: sectionAt(proposal.span.start) }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** What a proposal is known by. */
export function changeKey({ span, new: text }: Pick<RevisionChange, 'span' | 'new'>): string {
  return `change:${span.start}-${span.end}:${text}`;
}

export function leftKey({ span }: Pick<RevisionLeft, 'span'>): string {
  return `left:${span.start}-${span.end}`;
}

export function paragraphKey(paragraph: RevisionParagraph): string {
  return paragraph.kind === 'insert' ? `in:${paragraph.behind}:${paragraph.text}` : `out:${paragraph.paragraph}`;
}

export function orderKey({ span, text }: RevisionOrder): string {
  return `order:${span.start}:${text}`;
}

type Bare = Omit<Proposal, 'section'>;

function changeProposal(change: RevisionChange): Bare {
  const { kind, span, line, old, new: text, isOpen, label, sources, note, table = null } = change;
  return { key: changeKey(change), kind, span, line, old, new: text, isOpen, label, sources, note, table };
}

function askedProposal(left: RevisionLeft): Bare {
  const { span, line, quote, why } = left;
  const nothing = { new: null, isOpen: true, label: '', sources: [], table: null };
  return { key: leftKey(left), kind: 'asked', span, line, old: quote, note: why, ...nothing };
}

function paragraphProposal(document: TextDocument, paragraph: RevisionParagraph): Bare {
  const isNew = paragraph.kind === 'insert';
  return {
    key: paragraphKey(paragraph),
    kind: 'paragraph',
    ...placeOfParagraph(document, paragraph),
    old: isNew ? '' : paragraph.text,
    new: isNew ? paragraph.text : '',
    isOpen: isNew && paragraph.pieces.some((piece) => piece.isOpen),
    label: '',
    sources: [],
    note: paragraph.note,
    table: paragraph.table ?? null,
  };
}

/** No words change by it: it stands before those of the first section that moves. */
function orderProposal(order: RevisionOrder): Bare {
  const { span, line, text, note } = order;
  const nothing = { isOpen: false, label: '', sources: [], table: null };
  return { key: orderKey(order), kind: 'order', span, line, old: '', new: text, note, ...nothing };
}

/** The heading above a place, by its number and words; the end of the text is in its last section. */
function sectionsOf(document: TextDocument): (place: number) => string {
  const { sections } = readOutline(document);
  const inner = sections.filter(({ level }) => level > 0).reverse();
  const last = document.plain.length - 1;
  return (place) => {
    const at = Math.min(place, last);
    const own = inner.find(({ span }) => span.start <= at && at < span.end);
    return own === undefined ? '' : `${own.number ?? ''}${own.title}`;
  };
}
