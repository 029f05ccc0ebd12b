import { VEHICLE_KINDS } from '../../../facts';
import type { TemplateSection } from '../../../language';

/** Only 行政单位 and 参公 units have 机关运行经费. The switch says whether last year or the budget is the base. */
export const AGENCY_OPERATIONS: TemplateSection = {
  id: 'agencyOperations',
  heading: '机关运行经费支出情况说明',
  paragraphs: [
    { when: '事业单位', text: '{单位}为事业单位，按规定口径没有机关运行经费。' },
    {
      when: '非 事业单位',
      text: '{本部门}{年度}年度机关运行经费支出{机关运行经费}，{若：与上年比较}{比上年：机关运行经费｜支出}{因变动：机关运行经费}{否则}{比预算：机关运行经费｜支出}{因比预算：机关运行经费}{完}。',
    },
  ],
};

const MEETINGS =
  '{年度}年度{本部门}{若：会议费}开支会议费{会议费}，用于召开{会议内容}，参会{会议人数}{否则}没有开支会议费{完}；{若：培训费}开支培训费{培训费}，用于开展{培训内容}，参训{培训人数}{否则}没有开支培训费{完}';

/** Meetings and training over all funds. */
export const MEETINGS_AND_TRAINING: TemplateSection = {
  id: 'generalSpending',
  heading: '会议费和培训费情况说明',
  paragraphs: [{ text: `${MEETINGS}。` }],
};

/** Hunan's own section: meetings, training and festivities over all funds. */
export const GENERAL_SPENDING: TemplateSection = {
  id: 'generalSpending',
  heading: '一般性支出情况说明',
  paragraphs: [
    {
      text: `${MEETINGS}；{若：节庆活动支出}举办{节庆活动内容}，开支{节庆活动支出}{否则}没有举办节庆、晚会、论坛、赛事等活动{完}。`,
    },
  ],
};

/** Which amount 小微企业's share is told of: both are in use. */
export type SmallBusinessBase = '政府采购支出总额' | '授予中小企业合同金额';

export interface ProcurementChoices {
  readonly smallBusinessBase: SmallBusinessBase;
  /** From 2022 on Hunan also tells what small and medium businesses got of goods, works and services. */
  readonly byKind: boolean;
}

/** The three kinds of 政府采购; sentences and names of facts are put together from them. */
const KINDS = ['货物', '工程', '服务'];

/** “，占…的12.34%”, left out where there is nothing to take a share of. */
function share(part: string, whole: string): string {
  return `{若：${whole}}，占${whole}的{占：${part}｜${whole}}{完}`;
}

/** The share is of what was bought of this kind, not of all 政府采购. */
function shareOfKind(kind: string): string {
  return `${kind}采购授予中小企业合同金额{${kind}授予中小企业合同金额}${share(`${kind}授予中小企业合同金额`, `政府采购${kind}支出`)}`;
}

/** 政府采购 by kind, and what of it went to small and medium businesses. */
export function procurement({ smallBusinessBase, byKind }: ProcurementChoices): TemplateSection {
  const kinds = KINDS.map((kind) => `${kind}支出{政府采购${kind}支出}`).join('、');
  const smallMedium = `授予中小企业合同金额{授予中小企业合同金额}${share('授予中小企业合同金额', '政府采购支出总额')}`;
  const small = `授予小微企业合同金额{授予小微企业合同金额}${share('授予小微企业合同金额', smallBusinessBase)}`;
  return {
    id: 'procurement',
    heading: '政府采购支出情况说明',
    paragraphs: [
      {
        text: `{本部门}{年度}年度政府采购支出总额{政府采购支出总额}，其中：${kinds}。${smallMedium}，其中：${small}。`,
      },
      ...(byKind ? [{ text: `${KINDS.map(shareOfKind).join('；')}。` }] : []),
    ],
  };
}

/** The kinds of equipment that have to be counted: the line was redrawn with the accounts of 2022 to 2023. */
export type EquipmentCaliber = 'general50special100' | 'over100';

/** To 2021 two lines, 50 万元 for 通用 and 100 万元 for 专用; later one at 100 万元 without vehicles. */
const EQUIPMENT: Readonly<Record<EquipmentCaliber, string>> = {
  general50special100:
    '单位价值50万元以上的通用设备{50万元以上通用设备}，单位价值100万元以上的专用设备{100万元以上专用设备}',
  over100: '单价100万元（含）以上的设备（不含车辆）{100万元以上设备}',
};

/** Vehicles by what they are for, and the equipment that has to be counted; ambulances are no 公务用车. */
export function stateAssetsSection(caliber: EquipmentCaliber): TemplateSection {
  const vehicles = VEHICLE_KINDS.map((kind) => `${kind}{${kind}}`).join('、');
  return {
    id: 'stateAssets',
    heading: '国有资产占用情况说明',
    paragraphs: [
      { text: `截至{年度}年12月31日，{本部门}共有车辆{车辆合计}，其中：${vehicles}；${EQUIPMENT[caliber]}。` },
      { when: '医院', text: '{若：有 特种专业技术用车}特种专业技术用车中，救护车{救护车}，不计入公务用车保有量。{完}' },
    ],
  };
}

/** What was evaluated of the year's spending, and with what outcome. */
export function performance(heading: string): TemplateSection {
  return {
    id: 'performance',
    heading,
    paragraphs: [
      { text: '{绩效管理工作}。' },
      {
        text: '{若：绩效自评项目数}{本部门}对{绩效自评项目数}项目开展绩效自评，涉及资金{绩效自评金额}{否则}{本部门}没有需要开展绩效自评的项目{完}；{部门}整体支出绩效自评得分{部门整体支出自评得分}分，等级为“{部门整体支出自评等级}”。{若：附件}自评报告附后。{完}',
      },
    ],
  };
}
