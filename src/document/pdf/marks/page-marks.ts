/** A rectangle in points; y grows downwards from the upper edge of the page. */
export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** A character at its place, as it reads: the line that it stands on runs to the right. */
export interface Glyph extends Box {
  readonly text: string;
  /** Where it stands on its line. */
  readonly baseline: number;
  /** The height of its letters, in points. */
  readonly size: number;
  /** Counts the calls that drew text: characters of one call belong together. */
  readonly call: number;
  /** What it was cut to, where that is less than the page. */
  readonly clip: Box | null;
  /** A digit beside which its cut hides another one of the same figure. */
  readonly isCut: boolean;
}

/** A straight line, or a bar so thin that it is one. */
export interface Ruling {
  readonly isHorizontal: boolean;
  /** y of a horizontal one, x of a vertical one. */
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** What stands on a page, turned so that most of its characters stand upright. */
export interface PageMarks {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  /** Letters that stand otherwise than most by a quarter or a half turn, each as it reads. */
  readonly turned: readonly Glyph[];
  readonly rulings: readonly Ruling[];
  /** Grounds of cells; used where there are no rulings. */
  readonly grounds: readonly Box[];
  /** How much of it pictures cover, in square points; where they overlap more than there is. */
  readonly pictured: number;
  /** Whether letters were drawn in a font that could not be read. */
  readonly hasLostLetters: boolean;
  /** Whether it did not have to be turned. */
  readonly isUpright: boolean;
  /** From here to the page as it is shown. */
  readonly toShown: (box: Box) => Box;
}

/** The smallest box around others; of none an empty one at the corner. */
export function boxAround(boxes: readonly Box[]): Box {
  const [first] = boxes;
  if (first === undefined) return { x0: 0, y0: 0, x1: 0, y1: 0 };
  // A page has thousands of boxes around letters: none is made on the way.
  let { x0, y0, x1, y1 } = first;
  for (const box of boxes) {
    x0 = Math.min(x0, box.x0);
    y0 = Math.min(y0, box.y0);
    x1 = Math.max(x1, box.x1);
    y1 = Math.max(y1, box.y1);
  }
  return { x0, y0, x1, y1 };
}
