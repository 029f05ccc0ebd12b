import { formatAmount, type FactTable, type Supplement } from '../model';
import { countAt, fenAt, ownId, projectsIn, shownFen, type Project } from '../facts';
import { toldFinding } from './forms/form-rules';
import { EVALUATION_WORDS } from './words';

/** 元 in 分. */
const YUAN = 100;
/** Half of 0.01 万元, which each amount may hide. In 分. */
const HALF_STEP = 5_000;

/** What does not fit in what a person entered for the projects; a project that lacks a figure is not judged by it. */
export function projectRemarks(facts: FactTable, supplement: Supplement): readonly string[] {
  const projects = projectsIn(supplement) ?? [];
  return projects.flatMap((project) => [...overspent(facts, project), ...otherStandard(facts, supplement, project)]);
}

/** More was paid out than the project had. */
function overspent(facts: FactTable, { key }: Project): readonly string[] {
  const [spent, funds] = ['spent', 'funds'].map((column) => fenAt(facts, ownId('project', key, column)));
  if (typeof spent !== 'number' || typeof funds !== 'number' || shownFen(spent) <= shownFen(funds)) return [];
  return [toldFinding({ rule: 'JX13', message: EVALUATION_WORDS.overspent(key, shown(spent), shown(funds)) })];
}

/** People times the standard is what was paid out. */
function otherStandard(facts: FactTable, { texts }: Supplement, { key, unit }: Project): readonly string[] {
  const spent = fenAt(facts, ownId('project', key, 'spent'));
  const count = countAt(facts, ownId('project', key, 'actual'));
  const standard = /^\s*(\d+(?:\.\d{1,2})?)/.exec(texts[ownId('project', key, 'standard')] ?? '')?.[1];
  if (spent === null || count === null || standard === undefined) return [];
  const due = Math.round(count * Number(standard) * YUAN);
  if (Math.abs(due - spent) <= HALF_STEP) return [];
  const message = EVALUATION_WORDS.otherStandard(key, `${count}${unit}`, standard, shown(due), shown(spent));
  return [toldFinding({ rule: 'JX14', message })];
}

/** In 万元 as the text shows it. */
function shown(fen: number): string {
  return formatAmount(shownFen(fen), '万元', { grouping: false });
}
