import {
  doubtsIn,
  formDoubtsIn,
  type CellRef,
  type CheckReport,
  type Draft,
  type DraftSection,
  type Figure,
  type Run,
} from '../../model';
import { mustBeMended } from '../must-be-mended';
import { DRAFT_WORDS } from './words';

/**
 * A draft whose figures say what an open 必改 finding says of their cells: such a finding can be mended, not
 * explained away.
 */
export function withDoubts(draft: Draft, { findings }: Pick<CheckReport, 'findings'>): Draft {
  const errors = findings.filter(mustBeMended);
  const doubts = new Map(errors.flatMap(({ message, cells, suspects }) => cellsOf(message, [...cells, ...suspects])));
  if (doubts.size === 0) return draft;
  const sections = draft.sections.map((section) => doubted(section, doubts));
  const formFigures = draft.formFigures?.map((figure) => doubtedFigure(figure, doubts));
  const told = { ...draft, sections, ...(formFigures && { formFigures }) };
  return doubtsIn(told).length + formDoubtsIn(told).length === 0 ? draft : told;
}

/** A 送审摘要 that says in its own text how many figures of its 情况说明 are in doubt. */
export function tellingDoubts(brief: Draft, narrative: Pick<Draft, 'sections'>): Draft {
  const count = doubtsIn(narrative).length;
  if (count === 0) return brief;
  return {
    ...brief,
    sections: brief.sections.map((section) => (section.id === OPEN ? told(section, count) : section)),
  };
}

/** The section of a 送审摘要 that says what is open. */
const OPEN = 'open';

function cellsOf(
  message: string,
  cells: readonly { readonly ref: CellRef }[],
): readonly (readonly [place: string, message: string])[] {
  return cells.map(({ ref }) => [placeOf(ref), message] as const);
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${row}:${column}:${sheet}`;
}

function doubted(section: DraftSection, doubts: ReadonlyMap<string, string>): DraftSection {
  const paragraphs = section.paragraphs.map(({ runs }) => ({ runs: runs.flatMap((run) => doubtedRun(run, doubts)) }));
  return { ...section, paragraphs };
}

/** The text itself says so behind the figure, so that no way out of here passes it on in silence. */
function doubtedRun(run: Run, doubts: ReadonlyMap<string, string>): readonly Run[] {
  const figure = run.figure && doubtedFigure(run.figure, doubts);
  return figure?.doubt === undefined ? [run] : [{ ...run, figure }, { text: DRAFT_WORDS.doubt }];
}

/** With what is said of the first of its cells that a finding is about. */
function doubtedFigure(figure: Figure, doubts: ReadonlyMap<string, string>): Figure {
  const own = figure.sources.filter(({ book }) => book === undefined);
  const doubt = own.map((cell) => doubts.get(placeOf(cell))).find((message) => message !== undefined);
  return doubt === undefined ? figure : { ...figure, doubt };
}

function told(section: DraftSection, count: number): DraftSection {
  return { ...section, paragraphs: [...section.paragraphs, { runs: [{ text: DRAFT_WORDS.doubtful(count) }] }] };
}
