import type { FactId, FactTable, Passage } from '../../../model';
import { fenAt, fenIn, placeId } from '../../../facts';
import { economicCodesNamed } from '../../../standards';
import { spanIn } from '../../wording/hits';
import type { Ledger } from '../claims/claim';
import type { JudgedFinding } from '../judgement';
import { figureRule } from '../rules';
import { NAMED_LIST, SENTENCES } from '../words';
import { PERSONNEL, PUBLIC, rowsOf, type RowGroup } from './rows';

const TABLE = 'generalBudgetBasic';

/**
 * 款 that a text names among what 人员经费 or 公用经费 was spent on, and that the table has at nothing. A table without
 * any figure is not filled in yet, and says of no 款 that nothing was spent on it.
 */
export function namedAtNothing({ amounts: { read }, facts }: Ledger): readonly JudgedFinding[] {
  if (facts === null || !isFilledIn(facts)) return [];
  const groups = [PERSONNEL, PUBLIC].map((group) => ({ ...group, rows: rowsOf(facts, group) }));
  return read.passages
    .filter(({ section }) => read.sections[section]?.kind === 'basicExpenditure')
    .flatMap((passage) =>
      namesIn(passage).flatMap(({ name, start }): readonly JudgedFinding[] => {
        const codes = economicCodesNamed(name.replace(/支出$/, '')).concat(economicCodesNamed(name));
        const [code, ...others] = [...new Set(codes.filter((each) => each.length === 5))];
        if (code === undefined || others.length > 0) return [];
        const id = placeId(TABLE, code, 'finalAmount');
        const fact = facts.get(id) ?? facts.get(lacking(groups, code));
        if (!fact || (facts.has(id) && fenAt(facts, id) !== 0)) return [];
        const raw = {
          span: spanIn(passage, start, start + name.length),
          message: SENTENCES.namedAtNothing(name),
          stated: name,
          sources: fact.sources,
          about: id,
          // A row that is not printed may have been left out of the table.
          ...(facts.has(id) ? {} : ({ severity: 'warning', label: 'review' } as const)),
        };
        return [{ rule: figureRule('NR-T06'), raw }];
      }),
    );
}

/** The total of the group of a 款, where its rows make it up though the 款 is none of them; an id of nothing elsewhere. */
function lacking(groups: readonly KnownGroup[], code: string): FactId {
  const group = groups.find(({ holds }) => holds(code));
  const isLacking = group?.rows?.has(code) === false;
  return placeId(TABLE, isLacking ? group.total : code, 'finalAmount');
}

/** A group of rows with those that have money; null where they do not make up their total. */
type KnownGroup = RowGroup & { readonly rows: ReturnType<typeof rowsOf> };

/** Whether anything was spent by the table. */
function isFilledIn(facts: FactTable): boolean {
  return [...facts].some(([id, fact]) => id.startsWith(`${TABLE}/`) && (fenIn(fact) ?? 0) !== 0);
}

/** A name out of a list of names, and where it begins in its passage. */
interface Name {
  readonly name: string;
  readonly start: number;
}

/** The names behind 主要包括, with their places. “等” and what follows it belong to no name. */
function namesIn({ text }: Passage): readonly Name[] {
  return [...text.matchAll(NAMED_LIST)].flatMap((match) => {
    const list = match[1] ?? '';
    let at = match.index + match[0].length - list.length;
    return list.split('、').map((each) => {
      const start = at;
      at += each.length + 1;
      return { name: each.replace(/等.*/, ''), start };
    });
  });
}
