import { CELL_NUMBER, NO_CELL, NO_CELL_OF_A_TABLE } from '../words';

/** So many numbers alone in their lines make a table, */
const FEWEST_NUMBERS = 8;
/** with so many amounts among them: the page numbers of a list of contents are no table. */
const FEWEST_AMOUNTS = 3;
/** Which part of a table's lines has to be numbers. */
const NUMBER_SHARE = 0.25;
/** So many cells without a number may follow one another. */
const WIDEST_GAP = 12;
/** So many lines above the first number may be the heads of columns. */
const MOST_HEADS = 16;
/** No cell is longer. */
const LONGEST_CELL = 30;

/**
 * The lines, by their index, that are cells of a table that was copied one cell a line: “本年收入合计”, “30”, “479.01”. The
 * names of tables stay lines of the text.
 * @param texts evened, one for each line; an empty cell is an empty line
 */
export function cellLines(texts: readonly string[]): ReadonlySet<number> {
  return new Set(
    runsOf(texts)
      .filter((run) => isTable(run, texts))
      .flatMap(([first = 0, ...rest]) => lines(headsFrom(texts, first), rest.at(-1) ?? first))
      .filter((at) => texts[at] !== '' && !NO_CELL_OF_A_TABLE.test(texts[at] ?? '')),
  );
}

/** Numbers alone in their lines, by their index, with only cells between them. */
function runsOf(texts: readonly string[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  let gap = Infinity;
  texts.forEach((text, at) => {
    if (CELL_NUMBER.test(text)) {
      if (gap > WIDEST_GAP) runs.push([]);
      runs.at(-1)?.push(at);
      gap = 0;
    } else if (text !== '') gap = isCell(text) ? gap + 1 : Infinity;
  });
  return runs;
}

function isTable(run: readonly number[], texts: readonly string[]): boolean {
  const [first = 0, last = 0] = [run[0], run.at(-1)];
  const filled = lines(first, last).filter((at) => texts[at] !== '').length;
  const amounts = run.filter((at) => texts[at]?.includes('.')).length;
  return run.length >= FEWEST_NUMBERS && amounts >= FEWEST_AMOUNTS && run.length >= filled * NUMBER_SHARE;
}

/** Where the heads of a table's columns begin: below its name, or what is no cell. */
function headsFrom(texts: readonly string[], first: number): number {
  let from = first;
  for (let at = first - 1, heads = 0; at >= 0 && heads < MOST_HEADS; at -= 1) {
    const text = texts[at] ?? '';
    if (text === '') continue;
    if (!isCell(text) || NO_CELL_OF_A_TABLE.test(text)) break;
    from = at;
    heads += 1;
  }
  return from;
}

function isCell(text: string): boolean {
  return text.length <= LONGEST_CELL && !NO_CELL.test(text);
}

/** All indices from one to another. */
function lines(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
