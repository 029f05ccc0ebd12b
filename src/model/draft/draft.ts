import type { BlankKind, SourceCell } from './fact';
import type { FormTable } from './form-table';
import { groupBy } from '../lists';
import type { TableId } from '../book/tables';

/** A number of the text with the cells and the formula that it comes from. */
export interface Figure {
  /** Id of the fact in the FactTable, by which a newer workbook's figure is found. */
  readonly fact: string;
  /** The number as printed, without its unit. */
  readonly value: string;
  readonly unit: string;
  readonly formula: string;
  /** Empty where the number comes from 助手资料, which the formula then says. */
  readonly sources: readonly SourceCell[];
  /** What an open 必改 finding says of one of its cells; absent where none does. */
  readonly doubt?: string;
}

/** Something the workbook does not hold and only the user can give: the entry `id` of 助手资料. */
export interface Blank {
  readonly id: string;
  readonly kind: BlankKind;
  readonly prompt: string;
}

/** A stretch of text: plain, a figure, or a blank. */
export interface Run {
  readonly text: string;
  readonly figure?: Figure;
  readonly blank?: Blank;
  /** 手工改数，不再取数: the figure that would stand here, where a person wrote another. */
  readonly detached?: Figure;
}

export interface Paragraph {
  readonly runs: readonly Run[];
}

export interface DraftSection {
  readonly id: string;
  /** 1 a part (第一部分), 2 a section (一、), 3 a subsection (（一）). */
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
  /** The tables that a full document prints here, in their order. */
  readonly tables: readonly TableId[];
}

export interface MissingInput extends Blank {
  /** Heading of the section that wants it. */
  readonly where: string;
  /** What it is needed for. */
  readonly why: string;
}

/** A remark that is no mistake, and why. */
export interface DismissedRemark {
  readonly remark: string;
  readonly note: string;
  readonly by: string | null;
}

export interface Draft {
  readonly template: string;
  readonly title: string;
  readonly sections: readonly DraftSection[];
  /** In the order of the text, each once. */
  readonly missing: readonly MissingInput[];
  /** Counts and amounts taken for nil because no money was spent on them: to be confirmed at a glance. */
  readonly presumed: readonly Blank[];
  /** What the reader of the draft should know: shares that add to 99.99, a list that contradicts its count. */
  readonly remarks: readonly string[];
  /** Remarks on its forms of which somebody has said that they are no mistake; absent where there are none. */
  readonly dismissed?: readonly DismissedRemark[];
  /** In one line why the template was taken, with the way to another; null where somebody chose it. */
  readonly templateReason: string | null;
  /** Nothing tells which province's outline is due: the line above is a question. */
  readonly asksTemplate: boolean;
  /** Forms that are handed in with the text, in their order; absent where it has none. */
  readonly forms?: readonly FormTable[];
  /** The figures that the forms take from the books. */
  readonly formFigures?: readonly Figure[];
}

/** A figure of a cell that must be mended. */
export interface DoubtfulFigure extends Figure {
  readonly doubt: string;
}

/** The figures of a draft that are in doubt, in the order of the text. */
export function doubtsIn({ sections }: Pick<Draft, 'sections'>): readonly DoubtfulFigure[] {
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  return doubtful(runs.flatMap(({ figure }) => figure ?? []));
}

/** The figures in doubt that stand in the forms of a draft. */
export function formDoubtsIn({ formFigures = [] }: Pick<Draft, 'formFigures'>): readonly DoubtfulFigure[] {
  return doubtful(formFigures);
}

function doubtful(figures: readonly Figure[]): readonly DoubtfulFigure[] {
  return figures.flatMap((figure) => (figure.doubt === undefined ? [] : { ...figure, doubt: figure.doubt }));
}

/** What one section of a text asks for. */
export interface SectionInputs {
  readonly where: string;
  readonly inputs: readonly MissingInput[];
}

/** What a text asks for, section by section in its order. */
export function bySection(missing: readonly MissingInput[]): readonly SectionInputs[] {
  return [...groupBy(missing, ({ where }) => where)].map(([where, inputs]) => ({ where, inputs }));
}
