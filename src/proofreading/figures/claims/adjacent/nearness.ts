import { isOnly, type Told } from '../../told';

/** Whether two statements stand where a reader sees both: in a passage, or in a section. */
export function isNear(a: Told, b: Told): boolean {
  return a.statement.passage === b.statement.passage || a.section === b.section;
}

/** Whether a reader sees both, or needs not to: nothing else can be meant. */
export function isNearOrAlone(a: Told, b: Told): boolean {
  return isNear(a, b) || isSameAlone(a, b);
}

/** Whether two statements can only tell of one and the same thing, wherever they stand. */
function isSameAlone(a: Told, b: Told): boolean {
  return isOnly(a) && isOnly(b) && a.statement.about[0] === b.statement.about[0];
}

/** What no words name but those of the heading is of the same as what its own paragraph tells only. */
export function isToldWith({ statement }: Told, other: Told): boolean {
  return statement.subjectOrigin !== 'heading' || statement.passage === other.statement.passage;
}

/** Whether what a statement likeliest tells is what another one is told of: “收入总计” only may be 本年收入. */
export function isMeant({ statement: { about } }: Told, other: Told): boolean {
  const [likeliest] = about;
  return likeliest === undefined || other.statement.about.length === 0 || other.statement.about.includes(likeliest);
}
