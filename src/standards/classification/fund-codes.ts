import { LONG_BOND_SECTIONS, SPECIAL_BOND_CODES } from './items/special-bonds';

/** 款 that government funds have paid for since before 2024, as in the yearly 政府收支分类科目; 234 is a whole 类. */
const LASTING: readonly string[] = [
  ...['20610', '20707', '20709', '20710', '20822', '20823', '20829', '21160', '21161'],
  ...['21208', '21210', '21211', '21213', '21214', '21215', '21216', '21217', '21218', '21219'],
  ...['21366', '21367', '21369', '21370', '21371', '21460', '21462', '21463', '21464', '21468', '21469'],
  ...['21560', '21561', '21562', '22904', '22908', '22960', '23104', '23204', '23304', '234'],
];

/** Named by 财预〔2024〕22号 as a fund's. */
const SINCE_2024: readonly string[] = ['22006'];

/**
 * Codes that only 政府性基金 pays for: one list for every rule that asks whose a code is. It is open, a code not on it
 * is none of it. The 款 of 超长期特别国债 (2024) rest on published accounts, those of 2025 on 财预〔2025〕41号 (`sources.ts`).
 */
export const FUND_CODES: readonly string[] = [
  ...LASTING,
  ...SINCE_2024,
  ...LONG_BOND_SECTIONS,
  ...SPECIAL_BOND_CODES,
].sort();

/** The 类 that hold any of them. */
export const FUND_CATEGORIES: readonly string[] = [...new Set(FUND_CODES.map((code) => code.slice(0, 3)))];
