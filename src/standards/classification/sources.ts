/** A document that names codes, with the codes that it names. */
export interface ClassificationSource {
  readonly title: string;
  readonly address: string;
  /** The account year from which it holds. */
  readonly from: number;
  readonly codes: readonly string[];
}

/** Documents that were read. A code that none names, and that no published account was seen to print, is 待核. */
export const CLASSIFICATION_SOURCES: readonly ClassificationSource[] = [
  {
    title: '财政部修订2025年政府收支分类科目（财预〔2025〕41号）',
    address: 'https://www.zgcznet.com/zt/202507/20250701/j_2025070115553800017513566712341718.html',
    from: 2025,
    codes: ['2170404', '22911', '23107'],
  },
];
