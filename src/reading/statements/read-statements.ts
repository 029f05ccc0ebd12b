import type { BudgetBasis, Comparison, Passage, Section, SectionKind, Statement, TextFigure, Watch } from '../../model';
import type { CodeNames } from '../names/codes';
import { GOVERNMENT_MONEY, MATTER_WORDS, UNHEADED_WORDS } from '../sections/kind-words';
import { PLAIN_BUDGET } from './clause/words';
import { boundToOwn, ownerOf } from './owners';
import { StatementReader } from './statement-reader';
import type { PlacedFigure } from './tokens';

/** What a text says of its figures, and what it compares in words alone. */
export interface Statements {
  readonly statements: readonly Statement[];
  readonly comparisons: readonly Comparison[];
}

/** A text of which sections and figures are known. */
export interface StatementsInput {
  readonly passages: readonly Passage[];
  readonly sections: readonly Section[];
  readonly figures: readonly TextFigure[];
  /** The figures of each passage, placed in its text. */
  readonly placed: readonly (readonly PlacedFigure[])[];
  readonly names: CodeNames;
  readonly year: number | null;
  readonly watch: Watch;
}

/** What the accounts of a section are where it tells of money that no unit has. */
const GOVERNMENT: readonly SectionKind[] = ['government'];

/** What the text says of each figure; a statement for each figure that stands in a sentence. */
export function readStatements(input: StatementsInput): Statements {
  const { passages, sections, figures, placed, names, year, watch } = input;
  const governments = new Set(passages.filter(({ text }) => GOVERNMENT_MONEY.test(text)).map(({ section }) => section));
  const reader = new StatementReader(figures, names, year, plainBasisOf(passages));
  passages.forEach((passage, at) => {
    watch();
    if (passage.role === 'tableCell' || passage.role === 'contents' || passage.isHeading) return;
    const { section } = passage;
    const title = sections[section]?.title ?? '';
    const kinds = governments.has(section) ? GOVERNMENT : kindsIn(passage, kindsOf(sections, section));
    const owner = ownerOf(sections, section);
    reader.read({ passage, at, figures: placed[at] ?? [], kinds, title, owner });
  });
  const { statements, owners, comparisons } = reader.soFar;
  return { statements: boundToOwn(statements, owners, input), comparisons };
}

/** Which budget the text says that it means by 预算; null where it does not say. */
function plainBasisOf(passages: readonly Passage[]): BudgetBasis | null {
  const said = passages.flatMap(({ text }) => PLAIN_BUDGET.exec(text)?.[1] ?? []);
  const [first] = said;
  if (first === undefined) return null;
  return first === '年初' ? 'original' : 'adjusted';
}

/** Among 其他重要事项, and below no heading at all, a paragraph says itself what it tells. */
function kindsIn({ text }: Passage, kinds: readonly SectionKind[]): readonly SectionKind[] {
  if (kinds.length > 0 && kinds[0] !== 'otherMatters') return kinds;
  const words = kinds.length > 0 ? MATTER_WORDS : UNHEADED_WORDS;
  const [first] = words
    .flatMap(({ kind, says }) => {
      const at = text.search(says);
      return at < 0 ? [] : [{ kind, at }];
    })
    .sort((a, b) => a.at - b.at);
  return first ? [first.kind, ...kinds] : kinds;
}

/** The kinds of a section and of those around it, the nearest first. */
export function kindsOf(sections: readonly Section[], from: number): readonly SectionKind[] {
  const kinds: SectionKind[] = [];
  for (let at: number | null = from; at !== null; at = sections[at]?.parent ?? null) {
    const kind = sections[at]?.kind ?? null;
    if (kind !== null) kinds.push(kind);
  }
  return kinds;
}
