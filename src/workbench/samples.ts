/** A sample workbook that lies beside the page. */
export interface Sample {
  readonly file: string;
  readonly title: string;
}

/** The first is shown when the page opens: it has something to find. */
export const SAMPLES: readonly [Sample, Sample] = [
  { file: '示例县卫生健康局2020年部门决算公开表（公布稿）.xlsx', title: '公布稿：有几处不平' },
  { file: '示例县卫生健康局2020年部门决算公开表.xlsx', title: '一致稿：全部勾稽成立' },
];
