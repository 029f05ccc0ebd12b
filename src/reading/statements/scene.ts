import type { BudgetBasis, Passage, SectionKind, Statement, TextFigure } from '../../model';
import type { ClauseSetting, ClauseSubject } from './clause/subject';
import type { StatementFlow } from './flow';
import type { PlacedFigure } from './tokens';

/** A passage with its figures, as it is handed to be read. */
export interface PassageInput {
  readonly passage: Passage;
  readonly at: number;
  readonly figures: readonly PlacedFigure[];
  readonly kinds: readonly SectionKind[];
  /** Of its section. */
  readonly title: string;
  /** The unit that its section is told of; null where that is the text's own. */
  readonly owner: string | null;
}

/** All that has been read up to a figure: what its subject and its whole are found in. */
export interface Scene {
  readonly input: PassageInput;
  readonly setting: ClauseSetting;
  readonly flow: StatementFlow;
  /** What the passage speaks of as a whole. */
  readonly item: ClauseSubject | null;
  readonly statements: readonly Statement[];
  readonly figures: readonly TextFigure[];
  /** What each figure was told of. */
  readonly subjects: ReadonlyMap<number, ClauseSubject>;
  readonly sentence: number;
  /** How many statements stood before this section, this passage, and this sentence. */
  readonly sectionFrom: number;
  readonly passageFrom: number;
  readonly sentenceFrom: number;
  /** Whether the parts of a passage before are told here. */
  readonly isCarried: boolean;
  /** Whether the passage divides a total that stands above it. */
  readonly isDivided: boolean;
  /** Which budget the text means by the bare word; null where it does not say. */
  readonly plainBasis: BudgetBasis | null;
  /** How many brackets are open. */
  readonly depth: number;
}

/** A name may stand so many clauses before its figure. */
export const FARTHEST_CLAUSE = 40;

/** How many statements may stand between a whole and its 其中. */
export const FARTHEST_HEAD = 12;

/** No sentence tells so much that belongs together; of a made one only the end is looked at. */
const MOST_OF_A_SENTENCE = 120;

/** What the sentence has told so far. */
export function toldSoFar({
  statements,
  sentenceFrom,
}: Pick<Scene, 'statements' | 'sentenceFrom'>): readonly Statement[] {
  return statements.slice(Math.max(sentenceFrom, statements.length - MOST_OF_A_SENTENCE));
}

/** Whether a subject is more than words. */
export function isKnownSubject({ concept, fact }: ClauseSubject): boolean {
  return concept !== null || fact !== null;
}
