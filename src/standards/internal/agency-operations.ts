import { threePublic } from '../tables/three-public';
import type { RowStandard } from '../types';
import type { InternalBlocks } from './types';

/** Parts of 三公 and the counts behind it; 出国 and 接待 are counted in groups, people and batches, not in 元. */
const COUNTS: readonly RowStandard[] = [
  row('domesticReception', '国内接待费'),
  row('foreignAffairsReception', '外事接待费'),
  row('overseasReception', '国（境）外接待费'),
  row('travelGroups', '因公出国（境）团组数', '出国团组数'),
  row('travellers', '因公出国（境）人次数', '因公出国（境）人次', '出国人次', '出国人次数'),
  row('vehiclesPurchased', '公务用车购置数', '公务用车购置数(辆)'),
  row('vehiclesKept', '公务用车保有量', '公务用车保有量(辆)'),
  row('domesticReceptionBatches', '国内公务接待批次', '国内接待批次', '国内公务接待批次(个)'),
  below('domesticReceptionBatches', '外事接待批次', '外事', '外事接待批次(个)'),
  row('domesticReceptionGuests', '国内公务接待人次', '国内接待人次', '国内公务接待人次(人)'),
  below('domesticReceptionGuests', '外事接待人次', '外事', '外事接待人次(人)'),
  row('overseasReceptionBatches', '国（境）外公务接待批次', '国(境)外接待批次', '国(境)外公务接待批次(个)'),
  row('overseasReceptionGuests', '国（境）外公务接待人次', '国(境)外接待人次', '国(境)外公务接待人次(人)'),
];

const RIGHT_HALF: readonly RowStandard[] = [
  row('agencyOperatingExpenses', '机关运行经费', '机关运行经费合计'),
  row('agencyOperatingExpenses.administrative', '行政单位'),
  row('agencyOperatingExpenses.civilServiceManaged', '参照公务员法管理事业单位', '参照公务员法管理的事业单位'),
  row('vehicles.count', '车辆数合计', '车辆数合计(辆)'),
  row('procurement', '政府采购支出合计', '政府采购支出'),
  row('procurement.goods', '政府采购货物支出'),
  row('procurement.works', '政府采购工程支出'),
  row('procurement.services', '政府采购服务支出'),
  row('procurement.smallAndMedium', '授予中小企业合同金额', '政府采购授予中小企业合同金额'),
  row('procurement.smallAndMicro', '授予小微企业合同金额'),
];

/** Z附03 机构运行信息表, formerly 部门决算相关信息统计表: 三公 as the public table has it, and what feeds the text. */
export const agencyOperations: InternalBlocks = {
  layout: 'blocks',
  groups: threePublic.groups,
  ignored: ['备注'],
  blocks: [{ columns: threePublic.columns, rows: [...threePublic.rows, ...COUNTS, ...RIGHT_HALF] }],
};

function row(key: string, name: string, ...labels: readonly string[]): RowStandard {
  return { key, name, labels: [name, ...labels] };
}

function below(parent: string, name: string, ...labels: readonly string[]): RowStandard {
  return { key: `${parent}.foreignAffairs`, name, labels: [name, ...labels], under: parent };
}
