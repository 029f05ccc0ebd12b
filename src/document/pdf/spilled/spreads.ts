import { hasColumnsOf, isBeside, isBesideTitled, leafTitle, type Leaf } from './leaves';

/** Pages that are one when they lie side by side. */
export interface Spread {
  /** From left to right. */
  readonly leaves: readonly Leaf[];
  /** Those with the first rows of the same table: its columns are as wide on all of its pages. */
  readonly first: readonly Leaf[];
}

/** No table goes on over more pages before its further columns come. */
const FARTHEST = 60;

/**
 * The pages whose columns went on on other pages, because the paper was too narrow: first the columns of some rows and
 * then the next rows, or first all rows and then their further columns.
 */
export function spreadsOf(leaves: readonly Leaf[]): readonly Spread[] {
  const spreads: Spread[] = [];
  for (let at = 0; at < leaves.length;) {
    const own = rowsFrom(leaves, at);
    spreads.push(...own.map((each) => ({ leaves: each, first: own[0] ?? each })));
    at += Math.max(1, own.flat().length);
  }
  return spreads;
}

/** The rows of the table that begins on a page, each with its pages from left to right; none where it is on one alone. */
function rowsFrom(leaves: readonly Leaf[], at: number): readonly (readonly Leaf[])[] {
  const distance = distanceToNext(leaves, at);
  if (distance === 0) return [];
  return distance === 1 ? overThenDown(leaves, at) : downThenOver(leaves, at, distance);
}

/** How far behind a page its own further columns stand; 0 where they do not. */
function distanceToNext(leaves: readonly Leaf[], at: number): number {
  const head = leaves[at];
  for (let next = at + 1; next < leaves.length && next - at < FARTHEST; next += 1) {
    const leaf = leaves[next];
    if (head === undefined || leaf?.number !== head.number + next - at) return 0;
    if (isBesideTitled(head, leaf)) return next - at;
    const title = leafTitle(leaf);
    if (title !== undefined && title.text !== leafTitle(head)?.text) return 0;
  }
  return 0;
}

/** First the columns of some rows, page by page, then the next rows: these have no title, or it is printed again. */
function overThenDown(leaves: readonly Leaf[], at: number): readonly (readonly Leaf[])[] {
  const head = leaves[at];
  if (head === undefined) return [];
  const isFurther = (leaf: Leaf | undefined, pages: number): boolean =>
    leaf?.number === head.number + pages && isBesideTitled(head, leaf);
  let across = 1;
  while (isFurther(leaves[at + across], across)) across += 1;
  const spreads = [leaves.slice(at, at + across)];
  for (let next = at + across; ; next += across) {
    const own = leaves.slice(next, next + across);
    const [first, ...others] = own;
    if (first === undefined || !isNext(head, first, next - at)) return spreads;
    if (leafTitle(first) !== undefined || own.length < across) return spreads;
    const isMate = (leaf: Leaf, index: number): boolean =>
      isNext(first, leaf, index + 1) && isBeside(first, leaf) && hasColumnsOf(leaves[at + index + 1] ?? head, leaf);
    if (!others.every(isMate)) return spreads;
    spreads.push(own);
  }
}

/**
 * First all rows, page by page, then their further columns. Pages on which nothing would stand are not printed: only the
 * first page of a block may stand for all of it, since of others nobody knows whose columns they hold.
 */
function downThenOver(leaves: readonly Leaf[], at: number, down: number): readonly (readonly Leaf[])[] {
  const rows = leaves.slice(at, at + down);
  const [head] = rows;
  const blocks: (readonly Leaf[])[] = [];
  for (let next = at + down; head && leaves[next] !== undefined;) {
    const block = blockFrom(leaves, next, rows);
    if (block === null || !isNext(head, block[0], next - at)) break;
    blocks.push(block);
    next += block.length;
  }
  if (blocks.length === 0) return [];
  return rows.map((leaf, index) => [leaf, ...blocks.flatMap((block) => block[index] ?? [])]);
}

/**
 * The further columns of some pages that begin with a page: those of all pages, or of the first one alone; null where
 * nobody knows. Where the title is printed again on each page, a page beside the first may as well be one beside another.
 */
function blockFrom(leaves: readonly Leaf[], next: number, rows: readonly Leaf[]): readonly Leaf[] | null {
  const [head, ...others] = rows;
  const first = leaves[next];
  if (head === undefined || first === undefined || !isBesideTitled(head, first)) return null;
  const isTitledAgain = others.some((leaf) => leafTitle(leaf) !== undefined);
  const isOfHead = (leaf: Leaf): boolean => !isTitledAgain && isBesideTitled(head, leaf);
  const isMate = (leaf: Leaf, index: number): boolean => {
    const row = others[index] ?? head;
    if (leafTitle(leaf) !== undefined || isOfHead(leaf) || !hasColumnsOf(first, leaf)) return false;
    return isTitledAgain ? isBesideTitled(row, leaf) : isBeside(row, leaf);
  };
  // Of a last page that holds notes alone nothing stands further right.
  const isFilled = (leaf: Leaf): boolean => leaf.lines.some(({ hasFigure }) => hasFigure);
  for (const count of [rows.length, rows.map(isFilled).lastIndexOf(true) + 1]) {
    const rest = leaves.slice(next + 1, next + count);
    if (rest.length === count - 1 && rest.every(isMate)) return [first, ...rest];
  }
  const second = leaves[next + 1];
  const isAlone = second === undefined || leafTitle(second) !== undefined || isOfHead(second);
  return isAlone ? [first] : null;
}

/** Whether a page follows another so many pages later. */
function isNext(head: Leaf, leaf: Leaf | undefined, pages: number): boolean {
  return leaf?.number === head.number + pages;
}
