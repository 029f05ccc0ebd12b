import {
  firstIndex,
  type FactId,
  type Revision,
  type RevisionChange,
  type RevisionLeft,
  type RevisionOrder,
  type RevisionParagraph,
  type RevisionRest,
  type Span,
  type Watch,
} from '../model';

/** Some words and what takes their place; what nobody gives is nothing. */
type Proposal = Pick<RevisionChange, 'kind' | 'span' | 'new'> &
  Partial<Pick<RevisionChange, 'fact' | 'label' | 'sources' | 'isOpen' | 'note' | 'table'>>;

/** Words of a paragraph that is put in, by whether they are still to be filled in. */
export interface NewPiece {
  readonly text: string;
  readonly isOpen: boolean;
}

/** Where changes of a text gather. What is said of some words first counts. */
export class Canvas {
  private readonly changes: RevisionChange[] = [];
  private readonly paragraphs: RevisionParagraph[] = [];
  private readonly orders: RevisionOrder[] = [];
  private readonly left: RevisionLeft[] = [];
  /** Paragraphs that go: nothing else is said of them. */
  private readonly gone: Span[] = [];
  /** Words of which all has been said: they are no sentence. */
  private readonly closed: Span[] = [];
  private readonly lineStarts: readonly number[];

  constructor(
    private readonly plain: string,
    private readonly labelOf: (fact: FactId) => string,
    private readonly watch: Watch,
  ) {
    const starts = [0];
    for (let at = plain.indexOf('\n'); at >= 0; at = plain.indexOf('\n', at + 1)) starts.push(at + 1);
    this.lineStarts = starts;
  }

  /** Whether something is said already of any of these words; what is only put in stands beside others. */
  isTaken({ start, end }: Span): boolean {
    this.watch();
    return this.isChanged({ start, end }) || this.closed.some((span) => span.start < end && start < span.end);
  }

  /** Nothing more is said of these words, whatever they read like. */
  close(span: Span): void {
    this.closed.push(span);
  }

  /** Whether these words go with their paragraph. */
  isGone({ start, end }: Span): boolean {
    return this.gone.some((span) => span.start <= start && end <= span.end);
  }

  /** Words that change; false where something else is said of some of them. Words that stay the same are no change. */
  change(proposal: Proposal): boolean {
    const { span } = proposal;
    if (this.isTaken(span)) return false;
    const old = this.plain.slice(span.start, span.end);
    const { kind, fact = null, sources = [], isOpen = false, note = null, table } = proposal;
    const label = proposal.label ?? (fact === null ? '' : this.labelOf(fact));
    const told = { fact, label, sources, isOpen, note, ...(table !== undefined && { table }) };
    this.changes.push({ kind, span, new: proposal.new, line: this.lineOf(span.start), old, ...told });
    return true;
  }

  /** Words that stay, and why. */
  leave(kind: RevisionRest, span: Span, why: string): void {
    if (this.isTaken(span) || this.left.some((each) => each.span.start === span.start)) return;
    this.left.push({ kind, span, line: this.lineOf(span.start), quote: this.plain.slice(span.start, span.end), why });
  }

  insertParagraph(paragraph: Extract<RevisionParagraph, { kind: 'insert' }>): void {
    this.paragraphs.push(paragraph);
  }

  deleteParagraph(paragraph: Extract<RevisionParagraph, { kind: 'delete' }>, span: Span): void {
    if (this.paragraphs.some((each) => each.kind === 'delete' && each.paragraph === paragraph.paragraph)) return;
    this.paragraphs.push(paragraph);
    this.gone.push(span);
  }

  /** @param spans of the cells of the row */
  deleteRow(row: Extract<RevisionParagraph, { kind: 'delete' }>, spans: readonly Span[]): void {
    this.paragraphs.push(row);
    this.gone.push(...spans);
  }

  /** Sections that are told in another order, from where the first of them stands. */
  reorder(order: Omit<RevisionOrder, 'line'>): void {
    this.orders.push({ ...order, line: this.lineOf(order.span.start) });
  }

  done(): Revision {
    const inOrder = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
      a.span.start - b.span.start || a.span.end - b.span.end;
    const isGone = ({ span }: RevisionChange): boolean =>
      this.gone.some(({ start, end }) => start <= span.start && span.end <= end);
    const told = this.changes.filter((change) => change.old !== change.new && !isGone(change));
    return {
      changes: told.sort(inOrder),
      paragraphs: this.paragraphs,
      orders: this.orders,
      left: this.left.filter(({ span }) => !this.isChanged(span)).sort(inOrder),
    };
  }

  private isChanged({ start, end }: Span): boolean {
    const meets = ({ span }: { readonly span: Span }): boolean => span.start < end && start < span.end;
    const numbers = this.orders.flatMap((order) => order.numbers);
    return [...this.changes, ...numbers].some(meets) || this.isGone({ start, end });
  }

  private lineOf(offset: number): number {
    return firstIndex(this.lineStarts, (start) => start > offset);
  }
}
