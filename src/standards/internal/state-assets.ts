import { ASSET_ROWS } from './agency-operations';
import type { InternalBlocks } from './types';

/** 国有资产占用情况表, which some provinces publish as the tenth table: how many, and in places what they cost. */
export const stateAssets: InternalBlocks = {
  layout: 'blocks',
  groups: [],
  ignored: ['备注', '单位', '计量单位'],
  blocks: [
    {
      columns: [
        { key: 'count', name: '数量', labels: ['数量', '统计数', '年末数', '期末数', '决算数', '实有数'] },
        {
          key: 'value',
          name: '价值',
          labels: ['价值', '原值', '账面原值', '价值(万元)', '原值(万元)'],
          optional: true,
        },
      ],
      rows: ASSET_ROWS,
    },
  ],
};
