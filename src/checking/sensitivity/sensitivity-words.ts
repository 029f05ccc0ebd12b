/** What is said of whether a rule would notice a small difference. */
export const SENSITIVITY_WORDS = {
  noticed: (step: string) => `若该单元格差 ${step}，此条会发现。`,
  hidden: (step: string, hidden: string, least: string) =>
    `若该单元格差 ${step}，此条不会发现：四舍五入可能藏住 ${hidden}，差 ${least} 起会发现。`,
  oneWay: (step: string, way: '多' | '少', least: string) =>
    step === least
      ? `若该单元格${way} ${step}，此条会发现；此条是不等式，反方向的差错发现不了。`
      : `若该单元格差 ${step}，此条不会发现：此条是不等式，${way} ${least} 起才会发现，反方向的差错发现不了。`,
  cancelled: '此条管不到该单元格：它在左右两边互相抵消。',
  broken: '此条现在就不平，改平之后再看能发现多小的差错。',
} as const;
