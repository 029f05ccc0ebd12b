import type { FunctionalStandard } from '../types';

/** 收入决算表. */
export const income: FunctionalStandard = {
  id: 'income',
  layout: 'functional',
  title: '收入决算表',
  titles: ['收入决算表', '收入决算总表', '部门收入决算表', '部门收入决算总表', '收入决算情况表'],
  groups: ['本年收入', '收入', '决算数'],
  ignored: ['备注'],
  noteWords: ['取得的各项收入情况'],
  columns: [
    { key: 'total', name: '本年收入合计', labels: ['本年收入合计', '本年收入', '收入合计', '本年收入小计'] },
    { key: 'fiscalAppropriation', name: '财政拨款收入', labels: ['财政拨款收入', '财政拨款'] },
    { key: 'subsidyFromSuperior', name: '上级补助收入', labels: ['上级补助收入'] },
    { key: 'publicServiceIncome', name: '事业收入', labels: ['事业收入'] },
    {
      key: 'educationFees',
      name: '其中：教育收费',
      labels: ['教育收费', '教育收费收入', '财政专户管理资金'],
      optional: true,
    },
    { key: 'operatingIncome', name: '经营收入', labels: ['经营收入', '事业单位经营收入'] },
    {
      key: 'remittanceFromAffiliates',
      name: '附属单位上缴收入',
      labels: ['附属单位上缴收入', '附属单位缴款', '附属单位缴款收入'],
    },
    { key: 'otherIncome', name: '其他收入', labels: ['其他收入'] },
  ],
};
