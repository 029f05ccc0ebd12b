import type { FunctionalStandard } from '../types';

/** 支出决算表. */
export const expenditure: FunctionalStandard = {
  id: 'expenditure',
  layout: 'functional',
  title: '支出决算表',
  titles: ['支出决算表', '支出决算总表', '部门支出决算表', '部门支出决算总表', '支出决算情况表'],
  groups: ['本年支出', '支出', '决算数'],
  ignored: ['备注', '人员经费', '公用经费', '日常公用经费'],
  noteWords: ['各项支出情况'],
  columns: [
    { key: 'total', name: '本年支出合计', labels: ['本年支出合计', '本年支出', '支出合计', '本年支出小计'] },
    { key: 'basicExpenditure', name: '基本支出', labels: ['基本支出'] },
    { key: 'projectExpenditure', name: '项目支出', labels: ['项目支出'] },
    { key: 'remittanceToSuperior', name: '上缴上级支出', labels: ['上缴上级支出', '上缴上级'] },
    { key: 'operatingExpenditure', name: '经营支出', labels: ['经营支出', '事业单位经营支出'] },
    {
      key: 'subsidyToAffiliates',
      name: '对附属单位补助支出',
      labels: ['对附属单位补助支出', '对附属单位补助', '附属单位补助支出'],
    },
  ],
};
