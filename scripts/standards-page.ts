import { headingsOf, TOLD_YEARS } from '../src/cli/lists/standards';
import { templateInForce } from '../src/language';
import { TEMPLATES } from '../src/narrative';
import {
  CATALOGUES,
  categoriesSeen,
  CLASSIFICATION_SOURCES,
  economicSeen,
  editionOf,
  knownOf,
  REGIONS,
  type Catalogue,
  type Known,
  type SeenOf,
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
  // A list of an older year is a source too; the overview tells the years that are due.
  const years = [...new Set([...CATALOGUES.map(({ year }) => year), ...TOLD_YEARS])].sort((a, b) => a - b);
  const listed = knownOf(years);
  const lines = [...HEAD, '', ...overview(known), ...REGIONS.flatMap((region) => chapter(region, listed)), ...codes()];
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
    ...catalogues.map(catalogueLine),
  ];
}

function catalogueLine({ title, address, copied, cutShort, differs }: Catalogue): string {
  return [
    `- 来源：${linkTo(title, address, copied)}`,
    ...(cutShort ? ['节只见到前面一部分'] : []),
    ...(differs === undefined ? [] : [`与本省通行的不同：${differs}`]),
  ].join('；');
}

/** A copy's address is written out and no link: nobody answers for the site. */
function linkTo(title: string, address: string | null, isCopy = false): string {
  if (address === null) return `${title}（读的是公开的文件，没有记下网址）`;
  return isCopy ? `${title}（读的是转载：\`${address}\`）` : `[${title}](${address})`;
}

function codes(): readonly string[] {
  const [functional, economic] = [categoriesSeen(), economicSeen()];
  const total = (of: readonly SeenOf[], what: 'finest' | 'seen'): number =>
    of.reduce((sum, each) => sum + each[what], 0);
  return [
    '',
    '## 支出功能分类和经济分类科目',
    '',
    '名称“已见”的，在公开的决算、预算或下面的文件里见过，名称和编码都相同；情况说明里只写名称，类、款、项三级名称都相同。其余待核，只用来提示，不报错。科目不全，没有的编码不是错。',
    '',
    `功能分类的项共 ${total(functional, 'finest')} 个，已见 ${total(functional, 'seen')} 个；经济分类的款共 ${total(economic, 'finest')} 个，已见 ${total(economic, 'seen')} 个。`,
    '',
    '| 类 | 款 | 项 | 项已见 | 项待核 | 见过的年度 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...functional.map((each) => `| ${each.category} ${each.name} | ${each.sections} | ${countsOf(each)} |`),
    '',
    '| 经济分类的类 | 款 | 款已见 | 款待核 | 见过的年度 |',
    '| --- | --- | --- | --- | --- |',
    ...economic.map((each) => `| ${each.category} ${each.name} | ${countsOf(each)} |`),
    '',
    ...CLASSIFICATION_SOURCES.map(sourceLine),
  ];
}

function countsOf({ finest, seen, years }: SeenOf): string {
  return `${finest} | ${seen} | ${finest - seen} | ${years.length === 0 ? '—' : years.join('、')}`;
}

/** A notice is told with its codes; accounts print dozens, and are told by how many. */
function sourceLine({ title, address, kind, year, codes: named }: (typeof CLASSIFICATION_SOURCES)[number]): string {
  const link = address === null ? `${title}（读的是公开的文件，没有记下网址）` : `[${title}](${address})`;
  if (kind === 'notice') return `- ${year}年度起的 ${named.join('、')}：${link}`;
  const [items, sections] = [7, 5].map((digits) => named.filter((code) => code.length === digits));
  const economic = sections?.filter((code) => code.startsWith('3')).length ?? 0;
  return `- ${year}年度：${link}，项 ${items?.length ?? 0} 个${economic === 0 ? '' : `，经济分类的款 ${economic} 个`}`;
}
