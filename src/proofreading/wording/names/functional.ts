import { categoryOfLabel, functionalCodesNamed, functionalName, functionalNames, FUNCTIONAL_CODES, nearestName } from '../../../standards';
import type { RawFinding, TextCheck, TextContext } from '../../check';
import { hitsOf, isBody, spanIn, type Hit } from '../hits';
import { FUNCTIONAL_CATEGORY, FUNCTIONAL_LINE } from './words';

const GROUP = 5;
const ITEM = 7;
const LEVELS = { 3: '类', 5: '款', 7: '项' } as const;

/** What is to be said of one name. */
interface Verdict {
  readonly isOld: boolean;
  readonly message: string;
  readonly right: string | null;
}

interface Named {
  readonly name: string;
  readonly verdict: Verdict;
  readonly hit: Hit;
}

/** NR-N01: a name that the classification does not have, while it has the one that is meant. */
export const functionalNamesWrong: TextCheck = {
  id: 'NR-N01',
  title: '功能分类科目名与当年科目相符',
  severity: 'warning',
  basis: { kind: 'document', text: '当年《政府收支分类科目》支出功能分类' },
  defaultOn: true,
  run: (context, report) => judged(context, false).forEach(report),
};

/** NR-N02: a name that the same code had in other years. */
export const functionalNamesOld: TextCheck = {
  id: 'NR-N02',
  title: '功能分类科目没有用旧名',
  severity: 'info',
  basis: { kind: 'document', text: '当年《政府收支分类科目》支出功能分类' },
  defaultOn: true,
  run: (context, report) => judged(context, true).forEach(report),
};

/** One finding a wrong name, however often it stands. */
function judged(context: TextContext, isOld: boolean): readonly RawFinding[] {
  const found = new Map<string, Named[]>();
  for (const named of namesIn(context)) {
    if (named.verdict.isOld !== isOld) continue;
    found.set(named.verdict.message, [...(found.get(named.verdict.message) ?? []), named]);
  }
  return [...found.values()].flatMap(([first, ...others]) =>
    first
      ? [
          {
            span: spanOf(first),
            otherSpans: others.map(spanOf),
            message: first.verdict.message,
            stated: first.name,
            expected: first.verdict.right,
            correction: first.verdict.right,
            about: first.name,
          },
        ]
      : [],
  );
}

function spanOf({ hit, name }: Named): RawFinding['span'] {
  const at = hit.passage.text.indexOf(`${name}（`, hit.start);
  return spanIn(hit.passage, at, at + name.length);
}

function namesIn({ read, year }: TextContext): readonly Named[] {
  const lines = hitsOf(read, FUNCTIONAL_LINE, isBody).flatMap((hit) => {
    const [category = '', group = '', item = ''] = hit.groups;
    return lineVerdicts(category, group, item, year).map((verdict) => ({ ...verdict, hit }));
  });
  const alone = hitsOf(read, FUNCTIONAL_CATEGORY, isBody).flatMap((hit) => {
    const [name = ''] = hit.groups;
    const verdict = categoryVerdict(name, year);
    return verdict ? [{ name, verdict, hit }] : [];
  });
  return [...lines, ...alone];
}

function lineVerdicts(
  category: string,
  group: string,
  item: string,
  year: number | null,
): readonly { readonly name: string; readonly verdict: Verdict }[] {
  const verdict = categoryVerdict(category, year);
  const found = verdict ? [{ name: category, verdict }] : [];
  const code = categoryOfLabel(category);
  if (code === null) return found;
  const ofGroup = below(code, group, GROUP, year);
  if (ofGroup.verdict) found.push({ name: group, verdict: ofGroup.verdict });
  const under = ofGroup.code ?? (ofGroup.verdict ? null : code);
  const ofItem = under === null ? null : below(under, item, ITEM, year);
  if (ofItem?.verdict) found.push({ name: item, verdict: ofItem.verdict });
  return found;
}

function categoryVerdict(name: string, year: number | null): Verdict | null {
  const code = categoryOfLabel(name);
  if (code !== null) return oldName(code, name, year);
  const names = [...new Set(FUNCTIONAL_CODES.filter(([each]) => each.length === 3).map(([, each]) => each))];
  return nearVerdict(name, nearestName(name, names), '类');
}

/** What a name below a code is: its own code where it has one, and what is wrong with it. */
function below(
  parent: string,
  name: string,
  length: typeof GROUP | typeof ITEM,
  year: number | null,
): { readonly code: string | null; readonly verdict: Verdict | null } {
  const [code] = functionalCodesNamed(name).filter((each) => each.length === length && each.startsWith(parent));
  if (code !== undefined) return { code, verdict: oldName(code, name, year) };
  const siblings = new Map(
    FUNCTIONAL_CODES.filter(([each]) => each.length === length && each.startsWith(parent)).map(([each]) => [
      functionalName(each, year) ?? '',
      each,
    ]),
  );
  const [single, second] = [...siblings.keys()];
  const near = parent.length === length - 2 && second === undefined && single !== undefined ? single : null;
  const right = near ?? nearestName(name, siblings.keys());
  const verdict = nearVerdict(name, right, LEVELS[length]) ?? categoryAsGroup(parent, name, length);
  return { code: right === null ? null : (siblings.get(right) ?? null), verdict };
}

/** “住房保障支出（类）住房保障支出（款）”: the 类 stands again in the place of the 款. */
function categoryAsGroup(parent: string, name: string, length: number): Verdict | null {
  if (length !== GROUP || categoryOfLabel(name) !== parent) return null;
  return { isOld: false, right: null, message: `“${name}（款）”：这是类的名称，不是款的名称，请按科目改正。` };
}

function nearVerdict(name: string, right: string | null, level: string): Verdict | null {
  if (right === null || right === name) return null;
  return { isOld: false, right, message: `“${name}（${level}）”不是科目名，应为“${right}”。` };
}

/** A name that holds in other years than this one, where the classification knows this year's. */
function oldName(code: string, name: string, year: number | null): Verdict | null {
  if (year === null) return null;
  const names = functionalNames(code);
  const holds = names.find(({ from, to }) => (from === null || from <= year) && (to === null || year <= to));
  const own = names.filter((each) => sameName(each.name, name));
  if (!holds || own.length === 0 || own.some((each) => sameName(each.name, holds.name))) return null;
  const level = code.length === 3 ? '类' : code.length === GROUP ? '款' : '项';
  return { isOld: true, right: holds.name, message: `“${name}（${level}）”是旧名，${year}年度为“${holds.name}”。` };
}

function sameName(one: string, other: string): boolean {
  return one.replace(/[（）()]/g, '') === other.replace(/[（）()]/g, '');
}
