import type { CellRef, Draft, Figure, Paragraph, Run } from '../../model';

/** What each fact is told as; a fact told in two ways keeps the first. */
export function toldFigures({ sections }: Draft): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const runs = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.runs));
  for (const { figure } of runs) {
    if (figure && !told.has(figure.fact)) told.set(figure.fact, figure.value);
  }
  return told;
}

/** The facts that are told otherwise than before, with what was told; new ones are no change. */
export function changedFigures(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  return new Map([...before].filter(([fact, value]) => now.has(fact) && now.get(fact) !== value));
}

/** A sentence that uses a cell, and where it stands. */
export interface CellUse {
  readonly section: string;
  readonly heading: string;
  /** Of the section, from 0. */
  readonly paragraph: number;
  /** The sentence as it reads in the draft. */
  readonly text: string;
  /** Those of its figures that come from the cells. */
  readonly figures: readonly Figure[];
}

/** The sentences with a figure from any of the cells, in the order of the text. */
export function usesOfCells({ sections }: Draft, isAsked: (ref: CellRef) => boolean): readonly CellUse[] {
  // A cell of last year's book is none of the open one.
  const comesFrom = ({ sources }: Figure): boolean =>
    sources.some((source) => source.book === undefined && isAsked(source));
  return sections.flatMap(({ id, heading, paragraphs }) =>
    paragraphs.flatMap((each, paragraph) =>
      sentencesOf(each).flatMap((runs) => {
        const figures = runs.flatMap(({ figure }) => (figure && comesFrom(figure) ? [figure] : []));
        const text = runs.map((run) => run.text).join('');
        return figures.length > 0 ? [{ section: id, heading, paragraph, text, figures }] : [];
      }),
    ),
  );
}

/** The runs of a paragraph, cut behind every 。 and ；. */
function sentencesOf({ runs }: Paragraph): readonly (readonly Run[])[] {
  const sentences: Run[][] = [[]];
  for (const run of runs.flatMap(cutRun)) {
    sentences[sentences.length - 1]?.push(run);
    if (/[。；]$/.test(run.text)) sentences.push([]);
  }
  return sentences;
}

/** Figures and blanks are never cut; plain text is, behind each stop. */
function cutRun(run: Run): readonly Run[] {
  if (run.figure || run.blank || run.detached) return [run];
  return (run.text.match(/[^。；]+[。；]?|[。；]/g) ?? []).map((text) => ({ text }));
}
