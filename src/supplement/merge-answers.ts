import { sameCell, sameLine, type Answers, type Pointing } from '../model';

/** Answers that were kept, under those that are given now. */
export function mergeAnswers(kept: Answers, said: Answers): Answers {
  const sheets = new Map([...(kept.sheets ?? []), ...(said.sheets ?? [])]);
  const choices = new Map([...(kept.choices ?? []), ...(said.choices ?? [])]);
  const pointings = mergePointings(kept.pointings ?? [], said.pointings ?? []);
  return {
    ...kept,
    ...said,
    ...(sheets.size > 0 && { sheets }),
    ...(choices.size > 0 && { choices }),
    ...(pointings.length > 0 && { pointings }),
  };
}

/** Of two that contradict each other the first is followed, so what is said now comes first. */
function mergePointings(kept: readonly Pointing[], said: readonly Pointing[]): readonly Pointing[] {
  const isSaid = (pointing: Pointing): boolean =>
    said.some((each) => sameLine(each, pointing) && sameCell(each.cell, pointing.cell));
  return [...said, ...kept.filter((pointing) => !isSaid(pointing))];
}
