import type { ReadText } from '../../../model';
import { economicCodesNamed } from '../../../standards';
import type { TextCheck } from '../../check';
import { hitsOf, isBody, spanIn, type Hit } from '../hits';
import { reportTogether } from '../together';
import { GROUP_BEFORE_LIST, GROUP_BEHIND_LIST, ITEM_OF_GROUP, NOT_AGREED_ON } from './words';

/** The economic 类 that each of the two halves of 基本支出 is made up of. */
const GROUPS: Readonly<Record<string, RegExp>> = {
  人员经费: /^30[13]\d\d$/,
  公用经费: /^3(?:02|07|09|10)\d\d$/,
};

/** NR-C08: a 款 of 公用经费 listed in 人员经费, or the other way round. Names of both, and of neither, say nothing. */
export const groupsMixed: TextCheck = {
  id: 'NR-C08',
  title: '人员经费、公用经费的款不混列',
  severity: 'warning',
  basis: { kind: 'document', text: '支出经济分类：人员经费为301、303，公用经费为302、307、309、310' },
  defaultOn: true,
  run: ({ read }, report) => {
    for (const { hit, group, list } of [...listsBehind(read), ...listsBefore(read)]) {
      const names = misplaced(group, list).map(({ name, at }) => {
        const start = hit.start + hit.words.indexOf(list) + at;
        return { words: name, span: spanIn(hit.passage, start, start + name.length) };
      });
      reportTogether(report, names, (quotes) => `${quotes}是${otherOf(group)}的科目，却列在${group}里，请核对。`);
    }
  },
};

/** Names in a row, and which half of 基本支出 they are said to be. */
interface ListOfGroup {
  readonly hit: Hit;
  readonly group: string;
  readonly list: string;
}

/** “公用经费20万元，主要包括：办公费、…”. */
function listsBehind(read: ReadText): readonly ListOfGroup[] {
  return hitsOf(read, GROUP_BEFORE_LIST, isBody).map((hit) => {
    const [group = '', list = ''] = hit.groups;
    return { hit, group, list };
  });
}

/** “基本工资、…等人员经费”. */
function listsBefore(read: ReadText): readonly ListOfGroup[] {
  return hitsOf(read, GROUP_BEHIND_LIST, isBody).map((hit) => {
    const [list = '', group = ''] = hit.groups;
    return { hit, group, list };
  });
}

/** The names in a list that only codes of the other half bear, each with its place in the list. */
function misplaced(group: string, list: string): readonly { readonly name: string; readonly at: number }[] {
  const other = GROUPS[otherOf(group)];
  return [...list.matchAll(ITEM_OF_GROUP)].flatMap(({ 0: name, index }) => {
    const codes = economicCodesNamed(name);
    const isOther = codes.length > 0 && codes.every((code) => other?.test(code)) && !NOT_AGREED_ON.test(name);
    return isOther ? [{ name, at: index }] : [];
  });
}

/** The other half of 基本支出. */
function otherOf(group: string): string {
  return group === '人员经费' ? '公用经费' : '人员经费';
}
