import type { ClassificationLine } from '../types';

/** 类 below which the fund's column has a row ending in 98 since 超长期特别国债 were issued in 2024. */
const WITH_LONG_BONDS = '205 206 207 208 210 211 212 213 214 215 220 221 222 224'.split(' ');

/** The 款 of 超长期特别国债. */
export const LONG_BOND_SECTIONS: readonly string[] = WITH_LONG_BONDS.map((category) => `${category}98`);

/** What 财预〔2025〕41号 adds to the fund's codes; 21704 itself is older, and no fund's. */
export const SPECIAL_BOND_CODES: readonly string[] = ['2170404', '22911', '23107'];

/** 特别国债 of 2024 and 2025. Those of 2025 are named by 财预〔2025〕41号, see `sources.ts`; of the others no list was seen. */
export const SPECIAL_BONDS: readonly ClassificationLine[] = [
  ...LONG_BOND_SECTIONS.map((code): ClassificationLine => [code, '超长期特别国债安排的支出', 2024, null, false]),
  // 宜川路街道 2025 prints this 项 below 22198.
  ['2219899', '其他住房保障支出', 2024, null, false],
  ['21704', '金融调控支出', null, null, false],
  ['2170404', '中央金融机构注资特别国债支出', 2025, null, true],
  ['22911', '中央金融机构注资特别国债财务基金支出', 2025, null, true],
  ['23107', '中央金融机构注资特别国债还本支出', 2025, null, true],
];
