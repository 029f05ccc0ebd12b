import fc from 'fast-check';
import type { Area, CellValue, WorkbookSnapshot } from '../../../src/model';
import { book, sheet } from '../grid';

/** A project with its money in 元. */
export interface BookedProject {
  readonly code: string;
  readonly item: string;
  readonly name: string;
  readonly opening: number;
  readonly income: number;
  readonly spent: number;
}

/** How 财决06 is laid out; what a real one looks like nobody has seen here, so that every way is tried. */
export interface ProjectLayout {
  readonly title: string;
  /** Below their 项 in the column of its name, or in a column of their own with this header. */
  readonly names: 'below' | { readonly header: string };
  /** 一级项目 in a column before the project, as the forms since 2016 have it. */
  readonly firstLevel: boolean;
  readonly codes: 'one' | 'three';
  /** Columns of words between names and money. */
  readonly extras: readonly string[];
  /** Amounts under one header, or each parted in 合计, 财政拨款, 其他资金. */
  readonly money: 'flat' | 'parted' | 'nested';
  /** A line of 栏次 below the header. */
  readonly numbered: boolean;
  /** What stands before a project's name. */
  readonly sign: string;
  /** Rows of 项 above their projects, where these stand beside. */
  readonly itemRows: boolean;
}

const PROJECT_TITLES = [
  '项目收入支出决算表',
  '项目收入支出决算明细表',
  '项目支出决算表',
  '行政事业类项目收入支出决算表',
] as const;

const PROJECT_HEADERS = [
  '项目名称',
  '项目',
  '二级项目名称',
  '项目名称（二级项目）',
  '项目（单位）名称',
  '具体项目名称',
  '明细项目',
  '预算项目名称',
] as const;

const EXTRA_COLUMNS = [
  '项目代码',
  '二级项目代码',
  '项目编码',
  '项目类别',
  '项目类型',
  '是否基建',
  '是否基建项目',
  '基建项目属性',
  '是否横向标识',
  '立项年度',
  '项目起始年度',
  '项目负责人',
  '项目单位',
] as const;

const SIGNS = ['', '  ', '其中：', '1.', '（1）', '①', '—'] as const;

/** @param headers what may head the names of projects that stand in a column of their own */
export const anyProjectLayout = (headers: readonly string[] = PROJECT_HEADERS): fc.Arbitrary<ProjectLayout> =>
  fc.record({
    title: fc.constantFrom(...PROJECT_TITLES),
    names: fc.oneof(fc.constant('below' as const), fc.record({ header: fc.constantFrom(...headers) })),
    firstLevel: fc.boolean(),
    codes: fc.constantFrom('one', 'three'),
    extras: fc.uniqueArray(fc.constantFrom(...EXTRA_COLUMNS), { maxLength: 3 }),
    money: fc.constantFrom('flat', 'parted', 'nested'),
    numbered: fc.boolean(),
    sign: fc.constantFrom(...SIGNS),
    itemRows: fc.boolean(),
  });

/** What columns of words hold: a code with letters and digits, a year, yes or no. */
function wordsIn(header: string, at: number): CellValue {
  if (/代码|编码/.test(header)) return `43042423R00000000${4000 + at}`;
  if (header.includes('年度')) return '2023';
  if (header.startsWith('是否')) return '否';
  if (header.includes('负责人')) return '张三';
  if (header.includes('单位')) return '某局机关';
  return ['特定目标类', '其他运转类'][at % 2] ?? null;
}

const MONEY = ['年初结转和结余', '本年收入', '本年支出', '年末结转和结余'] as const;
const FISCAL: Readonly<Record<(typeof MONEY)[number], string>> = {
  年初结转和结余: '财政拨款结转和结余',
  本年收入: '财政拨款收入',
  本年支出: '财政拨款支出',
  年末结转和结余: '财政拨款结转和结余',
};

/** Header paths of the money, outermost first. */
function moneyPaths(money: ProjectLayout['money']): readonly (readonly string[])[] {
  return MONEY.flatMap((name) => {
    if (money === 'flat') return [[name]];
    if (money === 'parted') return ['合计', '财政拨款', '其他资金'].map((part) => [name, part]);
    return [
      [name, '合计'],
      [name, FISCAL[name], '小计'],
      [name, FISCAL[name], '一般公共预算财政拨款'],
      [name, '其他资金'],
    ];
  });
}

/** The four amounts of a line in the columns of `moneyPaths`. */
function moneyCells(money: ProjectLayout['money'], amounts: readonly number[]): readonly CellValue[] {
  const width = { flat: 1, parted: 3, nested: 4 }[money];
  return amounts.flatMap((amount) => {
    const shown = amount === 0 ? null : amount;
    // All of it is 财政拨款 but one 元, so that no part stands for the whole unseen.
    const fiscal = amount === 0 ? null : amount - 1;
    const rest = amount === 0 ? null : 1;
    if (width === 1) return [shown];
    return width === 3 ? [shown, fiscal, rest] : [shown, fiscal, fiscal, rest];
  });
}

/** A 财决 workbook with 财决06 in this layout. */
export function projectBook(layout: ProjectLayout, projects: readonly BookedProject[]): WorkbookSnapshot {
  const { names, codes, extras, money, numbered, firstLevel, sign, title } = layout;
  const codePaths =
    codes === 'one' ? [['支出功能分类科目编码']] : ['类', '款', '项'].map((part) => ['支出功能分类科目编码', part]);
  const paths: readonly (readonly string[])[] = [
    ...codePaths,
    ['科目名称'],
    ...(firstLevel ? [['一级项目名称']] : []),
    ...(names === 'below' ? [] : [[names.header]]),
    ...extras.map((header) => [header]),
    ...moneyPaths(money),
  ];
  const depth = Math.max(...paths.map((path) => path.length));
  const width = paths.length;
  const head = Array.from({ length: depth }, (_line, level) => paths.map((path) => path[level] ?? null));
  const merges = mergesOf(paths, depth, 3);
  const line = (
    code: string,
    item: string,
    project: BookedProject | null,
    amounts: readonly number[],
    at: number,
  ): CellValue[] => [
    ...codeCells(codes, code),
    project === null || names !== 'below' ? item : `${sign}${project.name}`,
    ...(firstLevel ? [project ? '部门专项' : null] : []),
    ...(names === 'below' ? [] : [project ? project.name : null]),
    ...extras.map((header) => (project ? wordsIn(header, at) : null)),
    ...moneyCells(money, amounts),
  ];
  const total = sumOf(projects);
  const items = [...new Set(projects.map(({ code }) => code))];
  const body = items.flatMap((code) => {
    const own = projects.filter((project) => project.code === code);
    const item = own[0]?.item ?? '';
    const lines = own.map((project, at) =>
      line(names === 'below' ? '' : code, names === 'below' ? '' : item, project, sumOf([project]), at),
    );
    return names === 'below' || layout.itemRows ? [line(code, item, null, sumOf(own), 0), ...lines] : lines;
  });
  const values: CellValue[][] = [
    [title],
    ['编制单位：某局', ...Array<CellValue>(Math.max(0, width - 3)).fill(null), '2023年度', '财决06表'],
    ['', ...Array<CellValue>(width - 2).fill(null), '金额单位：元'],
    ...head.map((cells) => [...cells]),
    ...(numbered
      ? [
          [
            '栏次',
            ...Array<CellValue>(width - moneyPaths(money).length - 1).fill(null),
            ...moneyPaths(money).map((_path, at) => at + 1),
          ],
        ]
      : []),
    [
      ...codeCells(codes, '').map(() => null),
      '合计',
      ...Array<CellValue>(width - codePaths.length - 1 - moneyPaths(money).length).fill(null),
      ...moneyCells(money, total),
    ],
    ...body,
  ];
  return book('财决.xlsx', { ...sheet('Z06', values), merges });
}

function codeCells(codes: ProjectLayout['codes'], code: string): readonly CellValue[] {
  if (codes === 'one') return [code === '' ? null : code];
  return code === '' ? [null, null, null] : [code.slice(0, 3), code.slice(3, 5), code.slice(5)];
}

function sumOf(projects: readonly BookedProject[]): readonly number[] {
  const add = (of: (project: BookedProject) => number): number =>
    projects.reduce((sum, project) => sum + of(project), 0);
  const [opening, income, spent] = [add((p) => p.opening), add((p) => p.income), add((p) => p.spent)];
  return [opening, income, spent, opening + income - spent];
}

/** Headers reach over their parts, and down where they have none. */
function mergesOf(paths: readonly (readonly string[])[], depth: number, top: number): Area[] {
  const merges: Area[] = [];
  for (let level = 0; level < depth; level += 1) {
    let left = 0;
    while (left < paths.length) {
      const own = paths[left]?.slice(0, level + 1) ?? [];
      let right = left;
      while (own.length === level + 1 && same(paths[right + 1]?.slice(0, level + 1), own)) right += 1;
      const bottom = paths[left]?.length === level + 1 ? depth - 1 : level;
      if (own.length === level + 1 && (right > left || bottom > level))
        merges.push({ top: top + level, left, bottom: top + bottom, right });
      left = right + 1;
    }
  }
  return merges;
}

function same(one: readonly string[] | undefined, other: readonly string[]): boolean {
  return one?.length === other.length && one.every((word, at) => word === other[at]);
}
