import type { DatedName } from './dated-name';

/** 类 of the functional classification, in the order in which 公开01 and 公开04 print them. */
export const CATEGORIES: readonly DatedName[] = [
  { code: '201', name: '一般公共服务支出' },
  { code: '202', name: '外交支出' },
  { code: '203', name: '国防支出' },
  { code: '204', name: '公共安全支出' },
  { code: '205', name: '教育支出' },
  { code: '206', name: '科学技术支出' },
  { code: '207', name: '文化体育与传媒支出', until: 2018 },
  { code: '207', name: '文化旅游体育与传媒支出', from: 2019 },
  { code: '208', name: '社会保障和就业支出' },
  { code: '210', name: '医疗卫生与计划生育支出', until: 2018 },
  { code: '210', name: '卫生健康支出', from: 2019 },
  { code: '211', name: '节能环保支出' },
  { code: '212', name: '城乡社区支出' },
  { code: '213', name: '农林水支出' },
  { code: '214', name: '交通运输支出' },
  { code: '215', name: '资源勘探信息等支出', until: 2019 },
  { code: '215', name: '资源勘探工业信息等支出', from: 2020 },
  { code: '216', name: '商业服务业等支出' },
  { code: '217', name: '金融支出' },
  { code: '219', name: '援助其他地区支出' },
  { code: '220', name: '国土海洋气象等支出', until: 2018 },
  { code: '220', name: '自然资源海洋气象等支出', from: 2019 },
  { code: '221', name: '住房保障支出' },
  { code: '222', name: '粮油物资储备支出' },
  { code: '223', name: '国有资本经营预算支出', from: 2020 },
  { code: '224', name: '灾害防治及应急管理支出', from: 2019 },
  { code: '229', name: '其他支出' },
  { code: '231', name: '债务还本支出' },
  { code: '232', name: '债务付息支出' },
  { code: '234', name: '抗疫特别国债安排的支出', from: 2020 },
];

/** Codes of the 类 that a year's tables print: 23 to 2018, 24 in 2019, 26 since. */
export function categoriesIn(year: number): readonly string[] {
  const printed = CATEGORIES.filter(({ from = 0, until = 9999 }) => from <= year && year <= until);
  return printed.map(({ code }) => code);
}
