import type { OtherRole } from '../case';

const NOT_SUCH: Readonly<Record<OtherRole, string>> = {
  prior: '里没有认出决算报表，不能作上年工作簿。',
  internal: '里没有认出财决报表，不能作财决工作簿。',
  approved: '里没有认出决算报表，不能作批复工作簿。',
  units: '里没有认出决算报表，不能作所属单位决算。',
  ownLevel: '里没有认出决算报表，不能作本级账。',
  ownLevelPrior: '里没有认出决算报表，不能作本级上年账。',
};

export function noSuchBook(name: string, role: OtherRole): string {
  return `“${name}”${NOT_SUCH[role]}`;
}

export function notOwnLevel(name: string, role: 'ownLevel' | 'ownLevelPrior' = 'ownLevel'): string {
  return `“${name}”写明是部门汇总的，不能作${role === 'ownLevel' ? '本级账' : '本级上年账'}。`;
}

export function notOfTheYear(
  name: string,
  role: 'ownLevel' | 'units',
  year: number | null,
  own: number | null,
): string {
  const what = role === 'ownLevel' ? '本级账' : '所属单位决算';
  return `“${name}”是 ${year ?? ''} 年度的，不是 ${own ?? ''} 年度的，没有用作${what}。`;
}

export function ownBook(name: string): string {
  return `“${name}”就是打开的这本的单位和口径，不是它的所属单位，没有用来相加。`;
}

export function notTheSameUnit(name: string, unit: string | null, own: string | null): string {
  return `“${name}”是“${unit ?? ''}”的，打开的工作簿是“${own ?? ''}”的，没有用来对照。`;
}

export function notTheYearBefore(name: string, year: number | null, own: number | null): string {
  return `“${name}”是 ${year ?? ''} 年度的，不是 ${own ?? ''} 年度的上年，没有用来对照。`;
}

export function notTheSameScope(name: string): string {
  return `“${name}”与打开的工作簿口径（部门汇总、本级、单位）不同，没有用来对照。`;
}

/** What is said of a 财决 workbook itself. */
export const INTERNAL_WORDS = {
  unproven: (rule: string, message: string) => `[${rule}，未经真表验证] ${message}`,
  unread: (table: string, text: string) => `${table}“${text}”没有读懂`,
};
