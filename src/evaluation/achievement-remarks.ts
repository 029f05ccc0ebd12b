import { formatAmount, type FactTable, type Supplement } from '../model';
import { achievementAmounts, fenAt, FUNDS, ownId, projectsIn, shownFen } from '../facts';
import { toldFinding } from './forms/form-rules';
import { EVALUATION_WORDS } from './words';

/** Words of a text for whose money it is, by the column of a project's funds. */
const LEVELS: readonly { readonly column: (typeof FUNDS)[number]['column']; readonly words: RegExp }[] = [
  { column: 'central', words: /中央/ },
  { column: 'provincial', words: /省级|省财政|省补/ },
  { column: 'local', words: /本级|[县市区]级|[县市区]财政|[县市区]配套/ },
];

/** What follows the subject of a name: “计生项目经费县本级拨付” is about 计生. */
const BEHIND_SUBJECT = /项目|专项|经费|资金|补助|工作|服务|[省市县区]?本?级|中央|$/;
/** A shorter abbreviation is in too many names. */
const SHORTEST = 2;

/**
 * An amount that the achievements tell of one level's money for a 专项, against what was entered for its projects at
 * that level. Judged only where the name tells exactly one level and one 专项 that has such a sum.
 */
export function achievementRemarks(facts: FactTable, supplement: Supplement): readonly string[] {
  const groups = [...new Set((projectsIn(supplement) ?? []).flatMap(({ group }) => group ?? []))];
  return (achievementAmounts(supplement) ?? []).flatMap((name) => {
    const told = fenAt(facts, ownId('achievement', name, 'amount'));
    const levels = LEVELS.filter(({ words }) => words.test(name));
    const meant = groups.filter((group) => isAbout(name, group));
    const [level] = levels;
    const [group] = meant;
    if (told === null || level === undefined || group === undefined || levels.length > 1 || meant.length > 1) return [];
    const sum = fenAt(facts, ownId('project', group, level.column));
    if (sum === null || shownFen(sum) === shownFen(told)) return [];
    const fund = FUNDS.find(({ column }) => column === level.column)?.name ?? '';
    const message = EVALUATION_WORDS.otherLevel(name, shown(told), group, fund, shown(sum));
    return [toldFinding({ rule: 'JX15', message })];
  });
}

/** Whether a name tells of a 专项, by its own name or an abbreviation of it: 计生 for 计划生育服务专项. */
function isAbout(name: string, group: string): boolean {
  const subject = name.slice(0, name.search(BEHIND_SUBJECT));
  return subject.length >= SHORTEST && group.startsWith(subject.charAt(0)) && isWithin(subject, group);
}

/** Whether all letters of a word stand in a text, in the same order. */
function isWithin(word: string, text: string): boolean {
  let from = 0;
  return [...word].every((letter) => {
    const at = text.indexOf(letter, from);
    from = at + 1;
    return at >= 0;
  });
}

/** In 万元 as the text shows it. */
function shown(fen: number): string {
  return formatAmount(shownFen(fen), '万元', { grouping: false });
}
