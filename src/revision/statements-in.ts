import { groupBy, type ReadText, type Statement } from '../model';

/** A statement, and where it stands among all. */
export interface PlacedStatement {
  readonly statement: Statement;
  readonly at: number;
}

/** The statements of a passage, as the text goes. */
export function statementsIn(read: ReadText, passage: number): readonly PlacedStatement[] {
  const known = BY_PASSAGE.get(read) ?? byPassage(read);
  BY_PASSAGE.set(read, known);
  return known.get(passage) ?? [];
}

/** A text is asked for each of its passages again and again. */
const BY_PASSAGE = new WeakMap<ReadText, ReadonlyMap<number, readonly PlacedStatement[]>>();

/** Each statement with its number: bindings go by it. */
function byPassage({ statements }: ReadText): ReadonlyMap<number, readonly PlacedStatement[]> {
  return groupBy(
    statements.map((statement, at) => ({ statement, at })),
    ({ statement }) => statement.passage,
  );
}
