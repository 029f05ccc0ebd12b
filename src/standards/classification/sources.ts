/** A document that names codes: a notice that adds them, or accounts or a budget that print them. */
export interface ClassificationSource {
  readonly title: string;
  /** Null where it was read as a published file, and its address was not kept. */
  readonly address: string | null;
  /**
   * A notice holds from its year on; accounts and a budget print what held in theirs. A text tells 类, 款 and 项 by their
   * names and not by codes: the three together are those of one code alone.
   */
  readonly kind: 'notice' | 'accounts' | 'budget' | 'text';
  readonly year: number;
  readonly codes: readonly string[];
}

/** Codes by their 类, without repeating it: “208: 05 0505” is 20805 and 2080505; a 类 of the economic list counts itself. */
function codesOf(...groups: readonly string[]): readonly string[] {
  return groups.flatMap((group) => {
    const [category = '', below = ''] = group.split(': ');
    return [category, ...below.split(' ').map((rest) => `${category}${rest}`)];
  });
}

/** 款 of the economic classification as the form of basic expenditure lists them in every account. */
const BASIC_FORM = codesOf(
  '301: 01 02 03 06 07 08 09 10 11 12 13 14 99',
  '302: 01 02 03 04 05 06 07 08 09 11 12 13 14 15 16 17 18 24 25 26 27 28 29 31 39 40 99',
  '303: 01 02 03 04 05 06 07 08 09 10 11 99',
  '310: 01 02 03 07 13 19 21 22 99',
);

/**
 * Documents that were read, each code compared with its printed name by eye; what a document prints under another name,
 * or beside its code by a slip, is left out. A code that none names, and that no other account was seen to print, is
 * 待核.
 */
export const CLASSIFICATION_SOURCES: readonly ClassificationSource[] = [
  {
    title: '财政部修订2025年政府收支分类科目（财预〔2025〕41号）',
    address: 'https://www.zgcznet.com/zt/202507/20250701/j_2025070115553800017513566712341718.html',
    kind: 'notice',
    year: 2025,
    codes: ['2170404', '22911', '23107'],
  },
  {
    title: '财政部关于对2024年政府收支分类科目进行个别增补的通知（财预〔2024〕22号）',
    address: 'http://zk.cxy21.com/statute/11893/detail',
    kind: 'notice',
    year: 2024,
    codes: ['22006'],
  },
  {
    title: '上海市普陀区财政局2024年度部门决算',
    address: null,
    kind: 'accounts',
    year: 2024,
    codes: [
      ...codesOf('201: 06 0601 0602 0607 0608', '208: 05 0501 0505 0506 0599', '210: 11 1101', '221: 02 0201 0203'),
      ...BASIC_FORM,
    ],
  },
  {
    title: '上海市普陀区规划和自然资源局2024年度部门决算',
    address: null,
    kind: 'accounts',
    year: 2024,
    codes: [
      ...codesOf(
        '208: 05 0501 0502 0505 0506 0599',
        '210: 11 1101 1102',
        '212: 01 0101 02 0201',
        '220: 01 0150 0199',
        '221: 02 0201 0203',
      ),
      ...BASIC_FORM,
    ],
  },
  {
    title: '上海市普陀区人民政府石泉路街道办事处2025年度部门决算',
    address: null,
    kind: 'accounts',
    year: 2025,
    codes: [
      ...codesOf(
        '201: 05 0505 0506 29 2902 32 3202 33 3302 34 3402 38 3802',
        '204: 06 0607 99 9999',
        '205: 99 9999',
        '206: 07 0702',
        '207: 01 0109 03 0308',
        '208: 0501 0502 0505 0506 0599 07 0705 08 0801 16 25 99 9999',
        '210: 07 0717 11 1101 1102',
        '211: 11',
        '212: 01 0101 0102 0104 0199 03 0399 05 0501 99 9999',
        '221: 02 0201 0203 03 0399',
        '224: 02 0299',
      ),
      ...BASIC_FORM,
    ],
  },
  {
    title: '上海市普陀区人民政府宜川路街道办事处2025年度部门决算',
    address: null,
    kind: 'accounts',
    year: 2025,
    codes: [
      ...codesOf(
        '201: 05 0507 29 2902 32 3202 33 3302 38 3802 3899',
        '204: 99 9999',
        '205: 99 9999',
        '206: 07 0702',
        '207: 03 0308 99 9999',
        '208: 05 0501 0502 0505 0506 0599 07 0705 0799 08 0801 16 1602 99 9999',
        '210: 07 0717 11 1101 1102',
        '211: 11 1103',
        '212: 01 0101 0102 0104 0199 03 0399 05 0501 99 9999',
        '221: 02 0201 0203 03 0399 98 9899',
      ),
      ...BASIC_FORM,
    ],
  },
  {
    title: '上海市普陀区文化和旅游局2025年度部门决算',
    address: null,
    kind: 'accounts',
    year: 2025,
    codes: [
      ...codesOf(
        '207: 01 0101 0104 0105 0108 0109 0110 0111 0112 0113 0114 0199 09 0904 99 9903 9999',
        '208: 05 0501 0502 0505 0506 0599 08 0801',
        '210: 11 1101 1102',
        '215: 08 0899',
        '221: 02 0201 0203',
      ),
      ...BASIC_FORM,
    ],
  },
  {
    title: '上海市普陀区文化和旅游局2025年度部门决算情况说明',
    address: null,
    kind: 'text',
    year: 2025,
    codes: codesOf('212: 19 1999'),
  },
  {
    title: '上海市普陀区人民政府石泉路街道办事处2025年度部门决算情况说明',
    address: null,
    kind: 'text',
    year: 2025,
    codes: codesOf('208: 16 1602 25 2501'),
  },
  {
    title: '上海市普陀区生态环境局2025年度部门决算情况说明',
    address: null,
    kind: 'text',
    year: 2025,
    codes: codesOf(
      '208: 05 0501 0502 0505 0506 0599 08 0801',
      '210: 11 1101 1102',
      '211: 01 0101 0104 0105 0107 0199 03 0301 0302 0399 11 1101 1102',
      '221: 02 0201 0203',
    ),
  },
  {
    title: '衡山县卫生健康局2020年度部门决算情况说明',
    address: null,
    kind: 'text',
    year: 2020,
    codes: codesOf(
      '207: 99 9902',
      '210: 01 0101 03 0399 04 0402 0408 0410 06 0601 07 0716 0717 0799 11 1101 16 1601 99 9901',
      '211: 04 0402',
      '212: 03 0303',
      '213: 01 0199',
      '221: 02 0201',
    ),
  },
  {
    title: '上海市普陀区建设和管理委员会2026年度部门预算',
    address: null,
    kind: 'budget',
    year: 2026,
    codes: codesOf(
      '208: 05 0501 0502 0505 0506 0599 07 0704 0705 08 0801',
      '210: 11 1101 1102',
      '212: 01 0101 0199 03 0399 06 0601 08 0803',
      '213: 03 0306',
      '215: 08 0899',
      '221: 02 0201 0203',
    ),
  },
  {
    title: '上海市普陀区城市管理行政执法局2026年度部门预算',
    address: null,
    kind: 'budget',
    year: 2026,
    codes: codesOf('208: 05 0501 0505 0506 0599 08 0801', '210: 11 1101', '212: 01 0104', '221: 02 0201 0203'),
  },
];

/** Where each code was seen. */
const SEEN: ReadonlyMap<string, readonly ClassificationSource[]> = groupByCode();

/** The documents that name a code, the oldest year first; empty where none was read. */
export function documentsNaming(code: string): readonly ClassificationSource[] {
  return SEEN.get(code) ?? [];
}

/** Whether a document names a code in one of some years; null is open. */
export function isSeen(code: string, from: number | null, to: number | null): boolean {
  return documentsNaming(code).some(({ year }) => (from ?? year) <= year && year <= (to ?? year));
}

function groupByCode(): ReadonlyMap<string, readonly ClassificationSource[]> {
  const byCode = new Map<string, ClassificationSource[]>();
  for (const source of [...CLASSIFICATION_SOURCES].sort((a, b) => a.year - b.year)) {
    for (const code of source.codes) byCode.set(code, [...(byCode.get(code) ?? []), source]);
  }
  return byCode;
}
