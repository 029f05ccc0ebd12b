import { headingsOf, TOLD_YEARS } from '../src/cli/lists/standards';
import { templateInForce } from '../src/language';
import { TEMPLATES } from '../src/narrative';
import {
  CLASSIFICATION_SOURCES,
  editionOf,
  FUNCTIONAL_CODES,
  functionalName,
  knownOf,
  REGIONS,
  type Known,
} from '../src/standards';

const HEAD = [
  '# 各省各年：知道什么',
  '',
  '这一页由程序从数据生成（`npm run docs`），不手工修改；命令行 `juesuan standards` 列的是同样的内容。',
  '',
  '- **已见**：见过这个省这个年度公开的目录，来源列在下面；公开表的名称、次序和情况说明的节照目录。',
  '- **待核**：没有见过。表和节先按这个省见过的最近年度，没有的按国家通用，不因此报错。',
  '- 是哪个省，看单位名称、文件名和表上的文字里的省、市、州、县；不看表的次序，也不看哪一张表。',
  '- 有公开网页而这里是待核的，请把目录（表和节的标题）连同网址发来；怎样加进去见 [CONTRIBUTING.md](../CONTRIBUTING.md)。',
];

/** What is known of each province and year, as a page of Markdown, in Chinese. */
export function standardsPage(): string {
  const known = knownOf(TOLD_YEARS);
  const lines = [...HEAD, '', ...overview(known), ...REGIONS.flatMap((region) => chapter(region, known)), ...codes()];
  return `${lines.join('\n')}\n`;
}

function overview(known: readonly Known[]): readonly string[] {
  const count = (list: 'tables' | 'sections'): number => known.filter((each) => each[list]).length;
  return [
    `省和年度共 ${known.length} 个：表已见 ${count('tables')} 个，节已见 ${count('sections')} 个，其余待核。`,
    '',
    `| 省 | ${TOLD_YEARS.map((year) => `${year} 表 | ${year} 节`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(TOLD_YEARS.length * 2)}`,
    ...REGIONS.map((region) => {
      const own = known.filter((each) => each.region === region);
      return `| ${region} | ${own.flatMap(({ tables, sections }) => [state(tables), state(sections)]).join(' | ')} |`;
    }),
  ];
}

function state(isSeen: boolean): string {
  return isSeen ? '已见' : '待核';
}

function chapter(region: string, known: readonly Known[]): readonly string[] {
  const seen = known.filter((each) => each.region === region && each.catalogues.length > 0);
  if (seen.length === 0) return [];
  return ['', `## ${region}`, ...seen.flatMap(yearLines)];
}

function yearLines({ region, year, tables, sections, catalogues }: Known): readonly string[] {
  const edition = editionOf(year, region);
  const template = templateInForce(TEMPLATES, region, year);
  const titles = edition.tables.map(({ number, title }) => `${number} ${title}`).join('、');
  const unread = edition.unread ?? [];
  return [
    '',
    `### ${region} ${year}年度`,
    '',
    `- 表（${state(tables)}）：${titles}${unread.length > 0 ? `；另有不读的：${unread.join('、')}` : ''}`,
    `- 节（${state(sections)}，模板“${template.title}”）：${headingsOf(template, year).join('、')}`,
    ...catalogues.map(({ title, address, differs }) => {
      const link = address === null ? `${title}（读的是公开的文件，没有记下网址）` : `[${title}](${address})`;
      return `- 来源：${link}${differs === undefined ? '' : `；与本省通行的不同：${differs}`}`;
    }),
  ];
}

function codes(): readonly string[] {
  const categories = FUNCTIONAL_CODES.filter(([code, , , to]) => code.length === 3 && to === null).map(
    ([code]) => code,
  );
  return [
    '',
    '## 支出功能分类科目',
    '',
    '名称写着“已见”的，在公开的决算或下面的文件里见过；其余待核，只用来提示，不报错。科目不全，没有的编码不是错。',
    '',
    '| 类 | 款 | 项 | 其中已见 |',
    '| --- | --- | --- | --- |',
    ...categories.map((category) => {
      const own = FUNCTIONAL_CODES.filter(([code]) => code.startsWith(category));
      const of = (length: number, isSeen = false): number =>
        new Set(own.filter(([code, , , , seen]) => code.length === length && (!isSeen || seen)).map(([code]) => code))
          .size;
      return `| ${category} ${functionalName(category) ?? ''} | ${of(5)} | ${of(7)} | ${of(5, true) + of(7, true)} |`;
    }),
    '',
    ...CLASSIFICATION_SOURCES.map(
      ({ title, address, from, codes: named }) => `- ${from}年度起的 ${named.join('、')}：[${title}](${address})`,
    ),
  ];
}
