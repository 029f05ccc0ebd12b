/** A grade and the score from which it is given. */
export interface Grade {
  readonly name: string;
  readonly from: number;
}

/** Best first; the last takes every score. */
const BY_QUALITY: readonly Grade[] = [
  { name: '优', from: 90 },
  { name: '良', from: 80 },
  { name: '中', from: 60 },
  { name: '差', from: 0 },
];

/** The same bounds under other names. */
const BY_PASSING: readonly Grade[] = [
  { name: '优', from: 90 },
  { name: '良', from: 80 },
  { name: '合格', from: 60 },
  { name: '不合格', from: 0 },
];

/** Regions that call the lower grades 合格 and 不合格, as 上海's 绩效 section of 2024 does. */
const GRADES_OF: Readonly<Record<string, readonly Grade[]>> = { 上海: BY_PASSING };

/** Every grade that any region has: what a text may tell of which nobody knows the region. */
export const ALL_GRADES: readonly Grade[] = [...BY_QUALITY, ...BY_PASSING.filter(({ name }) => isOnlyOne(name))];

function isOnlyOne(name: string): boolean {
  return BY_QUALITY.every((grade) => grade.name !== name);
}

/** The grades of a region, best first; 优、良、中、差 where it has none of its own. */
export function gradesOf(region: string | null): readonly Grade[] {
  return (region === null ? undefined : GRADES_OF[region]) ?? BY_QUALITY;
}

/** The grade that a score has. */
export function gradeFor(score: number, grades: readonly Grade[]): string {
  return grades.find(({ from }) => score >= from)?.name ?? '';
}

/** A score as a person writes it: “92.5”, “92.5分”; null for anything that is no number from 0 to 100. */
export function scoreIn(text: string): number | null {
  const score = /^\s*(\d{1,3}(?:\.\d+)?)\s*(?:分\s*)?$/.exec(text)?.[1];
  return score === undefined || Number(score) > 100 ? null : Number(score);
}
