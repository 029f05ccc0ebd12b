import type { Decision, Proposal, ProposalKind } from '../../casework';
import { groupBy, type TextDocument } from '../../model';
import type { ProposalCounts } from '../texts/revising';

/** Which proposals are on show; null means all of them. */
export type ProposalFilter = ProposalKind | 'undecided' | null;

/** What becomes of a proposal as it was decided, or as it is without a decision. */
export type Fate = 'written' | 'left' | 'undecided';

/** A stretch of a sentence: words that stay, or a proposal at its place. */
export type SentencePiece =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'proposal'; readonly proposal: Proposal };

/** A sentence with all that is proposed in it. */
export interface RevisedSentence {
  /** That of its first proposal. */
  readonly key: string;
  /** The heading above it, where it is another one than that of the sentence on show before; else null. */
  readonly heading: string | null;
  readonly pieces: readonly SentencePiece[];
  readonly proposals: readonly Proposal[];
}

/** All that is proposed for the cells and rows of one table of the text. */
export interface RevisedTable {
  readonly title: string;
  readonly proposals: readonly Proposal[];
}

/** Several hundred cells are not walked one by one: they are gathered by their table, in the order of the text. */
export function revisedTables(proposals: readonly Proposal[]): readonly RevisedTable[] {
  const inTables = proposals.filter(({ table }) => table !== null);
  return [...groupBy(inTables, ({ table }) => table ?? '')].map(([title, own]) => ({ title, proposals: own }));
}

/** Where a walk stops: at each proposal outside of tables, and once at each table. */
export function stopsAmong(proposals: readonly Proposal[]): readonly Proposal[] {
  const seen = new Set<string>();
  return proposals.filter(({ table }) => {
    if (table === null) return true;
    const isFirst = !seen.has(table);
    seen.add(table);
    return isFirst;
  });
}

/** The stop that the user stands at: a cell's is that of its table. */
export function stopOf(proposals: readonly Proposal[], current: string | null): string | null {
  const table = proposals.find(({ key }) => key === current)?.table ?? null;
  return table === null ? current : (proposals.find((each) => each.table === table)?.key ?? current);
}

/** Last year's reason that was struck: somebody has to write this year's, or say that it still holds. */
export function isOpenReason({ kind, isOpen }: Proposal): boolean {
  return kind === 'reason' && isOpen;
}

/** Without a decision a change is written; a question and a reason of last year wait for the user. */
export function fateOf(proposal: Proposal, decision: Decision | undefined): Fate {
  if (decision === 'leave') return 'left';
  if (decision !== undefined) return 'written';
  return proposal.new === null || isOpenReason(proposal) ? 'undecided' : 'written';
}

/** What is written where it is; null where nothing is. */
export function wordsOf(proposal: Proposal, decision: Decision | undefined): string | null {
  if (decision === 'leave') return null;
  return decision?.words ?? proposal.new;
}

/** Every proposal has exactly one fate, so the three add up. */
export function countProposals(
  proposals: readonly Proposal[],
  decisions: ReadonlyMap<string, Decision>,
): ProposalCounts {
  const counts = { written: 0, left: 0, undecided: 0 };
  for (const proposal of proposals) counts[fateOf(proposal, decisions.get(proposal.key))] += 1;
  return { all: proposals.length, ...counts };
}

/** Those that a filter lets through. What was just decided stays in its list until another one is chosen. */
export function wantedProposals(proposals: readonly Proposal[], filter: ProposalFilter): readonly Proposal[] {
  if (filter === null) return proposals;
  return proposals.filter((proposal) =>
    filter === 'undecided' ? fateOf(proposal, undefined) === 'undecided' : proposal.kind === filter,
  );
}

/** The proposal so many steps on from the current one, around the end; the first, or last, where none is looked at. */
export function proposalFrom(
  proposals: readonly Proposal[],
  current: string | null,
  step: 1 | -1,
): Proposal | undefined {
  const at = proposals.findIndex(({ key }) => key === current);
  const from = at < 0 && step < 0 ? 0 : at;
  return proposals[(from + step + proposals.length) % proposals.length];
}

/** Stops, and the breaks of paragraphs and lines; a clause behind ； is short enough to be read by itself. */
const SENTENCE_END = /[。！？；\n\v]/;

/** The sentences of which the user wants to see something, as all of their proposals make them. */
export function wantedSentences(
  sentences: readonly RevisedSentence[],
  wanted: readonly Proposal[],
): readonly RevisedSentence[] {
  const keys = new Set(wanted.map(({ key }) => key));
  let heading: string | null = null;
  return sentences.flatMap((sentence) => {
    const proposals = sentence.proposals.filter(({ key }) => keys.has(key));
    const [first] = proposals;
    if (first === undefined) return [];
    const isOther = first.section !== heading;
    heading = first.section;
    return [{ ...sentence, proposals, heading: isOther && heading !== '' ? heading : null }];
  });
}

/** The sentences that hold proposals, each once, in the order of the text. */
export function revisedSentences(
  { plain }: Pick<TextDocument, 'plain'>,
  proposals: readonly Proposal[],
): readonly RevisedSentence[] {
  const sentences: RevisedSentence[] = [];
  let group: Proposal[] = [];
  let end = -1;
  const close = (): void => {
    const [first] = group;
    if (first === undefined) return;
    const start = startOfSentence(plain, first.span.start);
    sentences.push({
      key: first.key,
      heading: null,
      pieces: piecesOf(plain, { start, end }, group),
      proposals: group,
    });
  };
  for (const proposal of proposals) {
    // A paragraph that comes or goes never shares a card with a sentence.
    if (proposal.span.start >= end || proposal.kind === 'paragraph') {
      close();
      group = [];
      end = -1;
    }
    group.push(proposal);
    end = Math.max(end, endOfSentence(plain, proposal));
  }
  close();
  return sentences;
}

/** Behind the last stop before the offset, or at the head of the text. */
function startOfSentence(plain: string, offset: number): number {
  let start = offset;
  while (start > 0 && !SENTENCE_END.test(plain.charAt(start - 1))) start -= 1;
  return start;
}

/** Behind the stop; a paragraph that comes or goes stands by itself. */
function endOfSentence(plain: string, { kind, span }: Proposal): number {
  if (kind === 'paragraph') return span.end;
  const length = plain.slice(span.end).search(SENTENCE_END);
  return length < 0 ? plain.length : span.end + length + 1;
}

/**
 * Words up to each proposal, the proposal, and the rest. Line breaks are shown as spaces: a card is one paragraph.
 */
function piecesOf(
  plain: string,
  { start, end }: { readonly start: number; readonly end: number },
  proposals: readonly Proposal[],
): readonly SentencePiece[] {
  const pieces: SentencePiece[] = [];
  const [first] = proposals;
  let at = first?.kind === 'paragraph' ? first.span.start : start;
  const words = (to: number): void => {
    const text = plain.slice(at, to).replace(/[\n\v]+/g, ' ');
    if (text !== '') pieces.push({ kind: 'words', text });
  };
  for (const proposal of proposals) {
    words(proposal.span.start);
    pieces.push({ kind: 'proposal', proposal });
    at = Math.max(at, proposal.span.end);
  }
  words(Math.max(at, end));
  return pieces;
}
