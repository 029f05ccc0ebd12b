import type { CountUnit, FactId } from '../../model';
import { countUnit } from '../../standards';
import { placeId } from '../ids';
import { amountWord, countWord, type BudgetName, type Word } from './word';

const TABLE = '机构运行信息表';

function fact(row: string): FactId {
  return placeId('agencyOperations', row, 'finalAmount');
}

/** Counts of 机构运行信息表; what each is counted in stands in its standard. */
const TABLE_COUNTS: readonly (readonly [name: string, row: string])[] = [
  ['出国（境）团组数', 'overseasGroups'],
  ['出国（境）人次', 'overseasTrips'],
  ['公务用车购置数', 'vehiclesPurchased'],
  ['公务用车保有量', 'vehiclesKept'],
  ['国内公务接待批次', 'domesticReceptions'],
  ['国内公务接待人次', 'domesticGuests'],
  ['外事接待批次', 'foreignGuestReceptions'],
  ['外事接待人次', 'foreignGuests'],
  ['车辆合计', 'vehiclesTotal'],
  ['副部（省）级及以上领导用车', 'vehiclesProvincialLeaders'],
  ['主要领导干部用车', 'vehiclesPrincipalLeaders'],
  ['机要通信用车', 'vehiclesConfidential'],
  ['应急保障用车', 'vehiclesEmergency'],
  ['执法执勤用车', 'vehiclesLawEnforcement'],
  ['特种专业技术用车', 'vehiclesSpecialised'],
  ['离退休干部用车', 'vehiclesRetired'],
  ['其他用车', 'vehiclesOther'],
  ['50万元以上通用设备', 'equipmentGeneral50'],
  ['100万元以上专用设备', 'equipmentSpecial100'],
  ['100万元以上设备', 'equipmentOver100'],
];

/** A count with its row key and where a person finds it. */
type CountLine = readonly [name: string, row: string, unit: CountUnit, whereFound: string];

/** Counts that stand in no table. */
const OTHER_COUNTS: readonly CountLine[] = [
  ['会议人数', 'meetingAttendees', '人', '会议费台账'],
  ['培训人数', 'trainingAttendees', '人', '培训费台账'],
  ['救护车', 'ambulances', '辆', '车辆台账'],
  ['编制人数', 'posts', '人', '财决附02 基本数字表、编制文件'],
  ['行政编制人数', 'administrativePosts', '人', '编制文件'],
  ['事业编制人数', 'institutionPosts', '人', '编制文件'],
  ['在职人数', 'staff', '人', '财决附02 基本数字表'],
  ['行政编制在职人数', 'administrativeStaff', '人', '财决附02 基本数字表'],
  ['机关工勤在职人数', 'serviceStaff', '人', '财决附02 基本数字表'],
  ['参公编制在职人数', 'civilServiceManagedStaff', '人', '财决附02 基本数字表'],
  ['事业编制在职人数', 'institutionStaff', '人', '财决附02 基本数字表'],
  ['绩效自评项目数', 'selfEvaluatedProjects', '个', '绩效系统'],
  ['绩效目标项目数', 'targetedProjects', '个', '绩效系统'],
  ['绩效跟踪项目数', 'trackedProjects', '个', '绩效系统'],
  ['评级优项目数', 'projectsExcellent', '个', '绩效系统'],
  ['评级良项目数', 'projectsGood', '个', '绩效系统'],
  ['评级合格项目数', 'projectsPassed', '个', '绩效系统'],
  ['评级不合格项目数', 'projectsFailed', '个', '绩效系统'],
  ['自评发现问题数', 'problemsFound', '个', '绩效系统'],
  ['已整改问题数', 'problemsMended', '个', '绩效系统'],
  ['正在整改问题数', 'problemsBeingMended', '个', '绩效系统'],
];

/** An amount with its row key; in 机构运行信息表 and without a budget where nothing else is said. */
type AmountLine = readonly [name: string, row: string, whereFound?: string, budgetName?: BudgetName];

const AMOUNTS: readonly AmountLine[] = [
  ['国内公务接待费', 'domesticReceptionCost'],
  ['外事接待费', 'foreignGuestCost'],
  ['会议费', 'meetings', '财决08表 30215'],
  ['培训费', 'training', '财决08表 30216'],
  ['节庆活动支出', 'festivities', '会计账'],
  ['非同级财政拨款', 'peerAppropriation', '财决03表'],
  ['政府采购支出总额', 'procurement', TABLE, '预算'],
  ['政府采购货物支出', 'procurementGoods'],
  ['政府采购工程支出', 'procurementWorks'],
  ['政府采购服务支出', 'procurementServices'],
  ['授予中小企业合同金额', 'procurementSmallMedium'],
  ['授予小微企业合同金额', 'procurementSmall'],
  ['货物授予中小企业合同金额', 'goodsSmallMedium'],
  ['工程授予中小企业合同金额', 'worksSmallMedium'],
  ['服务授予中小企业合同金额', 'servicesSmallMedium'],
  ['中小企业预留预算金额', 'reservedSmallMedium', '采购系统'],
  ['小微企业预留预算金额', 'reservedSmall', '采购系统'],
  ['预留项目中小企业成交金额', 'reservedWonSmallMedium', '采购系统'],
  ['预留项目小微企业成交金额', 'reservedWonSmall', '采购系统'],
  ['其他项目中小企业成交金额', 'otherWonSmallMedium', '采购系统'],
  ['绩效自评金额', 'selfEvaluatedAmount', '绩效系统'],
  ['绩效目标金额', 'targetedAmount', '绩效系统'],
  ['绩效跟踪金额', 'trackedAmount', '绩效系统'],
];

/** The kinds of vehicles that 车辆合计 is made of, in the order of the form. */
export const VEHICLE_KINDS: readonly string[] = TABLE_COUNTS.map(([name]) => name).filter((name) =>
  name.endsWith('用车'),
);

/** What 机构运行信息表, 财决08 and the systems beside the accounts hold; asked for where they are not open. */
export const AGENCY_WORDS: readonly Word[] = [
  ...TABLE_COUNTS.map(([name, row]) => countWord(name, fact(row), unitOf(row), TABLE)),
  ...OTHER_COUNTS.map(([name, row, unit, whereFound]) => countWord(name, fact(row), unit, whereFound)),
  amountWord('机关运行经费', fact('agencyOperatingExpenses'), `${TABLE}（事业单位没有，请在助手资料写明单位性质）`, {
    budgetName: '年初预算',
  }),
  ...AMOUNTS.map(([name, row, whereFound = TABLE, budgetName]) =>
    amountWord(name, fact(row), whereFound, budgetName ? { budgetName } : {}),
  ),
];

function unitOf(row: string): CountUnit {
  const unit = countUnit('agencyOperations', row);
  if (unit === null) throw new RangeError(`no count: ${row}`);
  return unit;
}
