import type { CountUnit, RowKey } from '../../model';
import { threePublic } from '../tables/three-public';
import type { RowStandard } from '../types';
import type { InternalBlocks } from './types';

/** Parts of 三公 and the counts behind it; 出国 and 接待 are counted in groups, people and batches, not in 元. */
const RECEPTIONS: readonly RowStandard[] = [
  row('domesticReceptionCost', '国内接待费', '国内公务接待费'),
  row('foreignGuestCost', '外事接待费'),
  row('overseasReceptionCost', '国（境）外接待费', '国（境）外公务接待费'),
  ...countedIn('个', row('overseasGroups', '因公出国（境）团组数', '因公出国（境）团组', '出国团组数')),
  ...countedIn('人次', row('overseasTrips', '因公出国（境）人次数', '因公出国（境）人次', '出国人次', '出国人次数')),
  ...countedIn(
    '辆',
    row('vehiclesPurchased', '公务用车购置数', '公务用车购置数(辆)'),
    row('vehiclesKept', '公务用车保有量', '公务用车保有量(辆)'),
  ),
  ...countedIn(
    '批次',
    row('domesticReceptions', '国内公务接待批次', '国内接待批次', '国内公务接待批次(个)'),
    below('domesticReceptions', 'foreignGuestReceptions', '外事接待批次', '外事', '外事接待批次(个)'),
  ),
  ...countedIn(
    '人次',
    row('domesticGuests', '国内公务接待人次', '国内接待人次', '国内公务接待人次(人)'),
    below('domesticGuests', 'foreignGuests', '外事接待人次', '外事', '外事接待人次(人)'),
  ),
  ...countedIn(
    '批次',
    row('overseasReceptions', '国（境）外公务接待批次', '国(境)外接待批次', '国(境)外公务接待批次(个)'),
  ),
  ...countedIn('人次', row('overseasGuests', '国（境）外公务接待人次', '国(境)外接待人次', '国(境)外公务接待人次(人)')),
];

/** Kinds of the newer form; an older one prints fewer. */
const VEHICLE_KINDS: readonly RowStandard[] = [
  row('vehiclesProvincialLeaders', '副部（省）级及以上领导用车', '部(省)级及以上领导用车', '副部级及以上领导用车'),
  row('vehiclesPrincipalLeaders', '主要领导干部用车', '主要负责人用车', '一般公务用车'),
  row('vehiclesConfidential', '机要通信用车', '机要通信应急用车'),
  row('vehiclesEmergency', '应急保障用车'),
  row('vehiclesLawEnforcement', '执法执勤用车', '一般执法执勤用车'),
  row('vehiclesSpecialised', '特种专业技术用车', '特种技术用车'),
  row('vehiclesRetired', '离退休干部用车', '离退休干部服务用车'),
  row('vehiclesOther', '其他用车'),
];

/** The rows that 车辆数合计 is the sum of, where all are printed. */
export const VEHICLE_ROWS: readonly RowKey[] = VEHICLE_KINDS.map(({ key }) => key);

/** 国有资产占用情况: vehicles by what they are for, and equipment by what it cost. */
export const ASSET_ROWS: readonly RowStandard[] = [
  ...countedIn('辆', row('vehiclesTotal', '车辆数合计', '车辆合计', '车辆数', '车辆数合计(台、辆)'), ...VEHICLE_KINDS),
  ...countedIn(
    '台（套）',
    row('equipmentGeneral50', '单价50万元以上通用设备', '单位价值50万元以上通用设备', '单价50万元(含)以上通用设备'),
    row('equipmentSpecial100', '单价100万元以上专用设备', '单位价值100万元以上专用设备', '单价100万元(含)以上专用设备'),
    row('equipmentOver100', '单价100万元以上设备', '单价100万元(含)以上设备(不含车辆)', '单价100万元(含)以上设备'),
  ),
];

const RIGHT_HALF: readonly RowStandard[] = [
  row('agencyOperatingExpenses', '机关运行经费', '机关运行经费合计'),
  row('agencyOperatingExpenses.administrative', '行政单位'),
  row('agencyOperatingExpenses.civilServiceManaged', '参照公务员法管理事业单位', '参照公务员法管理的事业单位'),
  ...ASSET_ROWS,
  row('procurement', '政府采购支出合计', '政府采购支出'),
  row('procurementGoods', '政府采购货物支出'),
  row('procurementWorks', '政府采购工程支出'),
  row('procurementServices', '政府采购服务支出'),
  row('procurementSmallMedium', '授予中小企业合同金额', '政府采购授予中小企业合同金额'),
  row('procurementSmall', '授予小微企业合同金额', '政府采购授予小微企业合同金额'),
];

/** Z附03 机构运行信息表, formerly 部门决算相关信息统计表: 三公 as the public table has it, and what feeds the text. */
export const agencyOperations: InternalBlocks = {
  layout: 'blocks',
  groups: threePublic.groups,
  ignored: ['备注'],
  blocks: [{ columns: threePublic.columns, rows: [...threePublic.rows, ...RECEPTIONS, ...RIGHT_HALF] }],
};

function row(key: string, name: string, ...labels: readonly string[]): RowStandard {
  return { key, name, labels: [name, ...labels] };
}

function below(parent: string, key: string, name: string, ...labels: readonly string[]): RowStandard {
  return { key, name, labels: [name, ...labels], under: parent };
}

function countedIn(counts: CountUnit, ...rows: readonly RowStandard[]): readonly RowStandard[] {
  return rows.map((standard) => ({ ...standard, counts }));
}
