import type { Decision, Proposal, RevisedText } from '../../../casework';
import type { ComparedBook } from '../books/others-state';
import type { ProposalFilter } from '../../view/proposals';
import type { ShownBasis } from '../proofreading/text-state';

/** 用上年稿 / 数变了 */
export type RevisingWay = 'update' | 'follow';

/** 前一稿: an earlier version of the open book, of the same unit and year. */
export type OldVersion = ComparedBook;

/** A text with what would be changed in it, made at one moment. */
export interface OpenRevision {
  readonly way: RevisingWay;
  /** The book that it was brought to, by the name of its file. */
  readonly book: string;
  /** The file it came in. */
  readonly original: Uint8Array;
  readonly revised: RevisedText;
  /** In the order of the text. */
  readonly proposals: readonly Proposal[];
  readonly basis: ShownBasis & Pick<RevisingData, 'oldVersion'>;
  /** By the clock of the machine; told with the result. */
  readonly madeAt: Date;
}

/** What the page 用上年稿 holds. */
export interface RevisingData {
  /** It is on show instead of the draft. */
  readonly showsRevising: boolean;
  /** Decides which books are asked for. */
  readonly way: RevisingWay;
  /** Used by 数变了 and 两稿比对. */
  readonly oldVersion: OldVersion | null;
  /** Null until a text was brought. */
  readonly revision: OpenRevision | null;
  /** What was decided of proposals, by their keys. */
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly proposalFilter: ProposalFilter;
  /** Key of the proposal that is looked at. */
  readonly currentProposal: string | null;
}

/** 用上年稿 comes first: 数变了 needs a version before. */
export const INITIAL_REVISING: RevisingData = {
  showsRevising: false,
  way: 'update',
  oldVersion: null,
  revision: null,
  decisions: new Map(),
  proposalFilter: null,
  currentProposal: null,
};
