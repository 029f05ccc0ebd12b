import type { ReportModel, WorkbookSnapshot } from '../../../src/model';
import { recognise } from '../../../src/recognition';
import { layOut, type Unit } from '../generator';
import { addBasic, addProject, type ItemDraft } from '../generator/unit/draft';
import type { ThreePublic } from '../generator/unit/unit';

/** An amount in 万元 with two decimals, as a report prints it, in 分. */
function fen(shown: string): number {
  return Math.round(Number(shown) * 100) * 10_000;
}

type Line = readonly [code: string, shown: string];

/** 基本支出 of 衡阳市卫生健康委员会 in 2023, by 款: A01–A33 of its 绩效自评报告. */
export const HENGYANG_BASIC: readonly Line[] = [
  ['30101', '707.47'],
  ['30102', '420.96'],
  ['30103', '190.82'],
  ['30107', '137.49'],
  ['30108', '205.56'],
  ['30109', '192.25'],
  ['30110', '143.80'],
  ['30112', '4.48'],
  ['30113', '178.21'],
  ['30114', '104.35'],
  ['30199', '0.57'],
  ['30201', '9.62'],
  ['30205', '1.52'],
  ['30206', '14.03'],
  ['30207', '4.18'],
  ['30209', '29.57'],
  ['30211', '2.32'],
  ['30213', '10.74'],
  ['30216', '1.62'],
  ['30217', '0.97'],
  ['30226', '4.30'],
  ['30227', '2.61'],
  ['30228', '77.75'],
  ['30229', '184.36'],
  ['30231', '4.87'],
  ['30239', '107.01'],
  ['30299', '39.90'],
  ['30304', '60.74'],
  ['30305', '0.41'],
  ['30307', '53.30'],
  ['30399', '309.94'],
  ['31002', '11.72'],
  ['31003', '3.10'],
];

/** Its 项目支出 by 项, one in each 款 that the report names: A34–A41. */
export const HENGYANG_PROJECTS: readonly Line[] = [
  ['2010507', '46.29'],
  ['2011199', '9.20'],
  ['2013816', '21.10'],
  ['2089999', '12.40'],
  ['2100199', '618.90'],
  ['2100408', '1742.51'],
  ['2100717', '78.00'],
  ['2110102', '10.00'],
];

const NOTHING = { budget: 0, finalAmount: 0 };

const NO_THREE_PUBLIC: ThreePublic = {
  overseasTravel: NOTHING,
  vehiclePurchase: NOTHING,
  vehicleOperation: NOTHING,
  officialReception: NOTHING,
  meetings: NOTHING,
  training: NOTHING,
};

interface Spending {
  readonly name: string;
  readonly year: number;
  readonly scope: Unit['scope'];
  readonly basic: readonly Line[];
  readonly projects: readonly Line[];
  readonly threePublic: Partial<ThreePublic>;
}

/** A unit that spends so, all of it from this year's 一般公共预算. */
function unitOf({ name, year, scope, basic, projects, threePublic }: Spending): Unit {
  const draft: ItemDraft = new Map();
  for (const [economic, shown] of basic) addBasic(draft, '2100101', economic, fen(shown));
  for (const [code, shown] of projects) {
    addProject(draft, code, 'generalBudget', { spent: fen(shown), opening: 0, closing: 0 });
  }
  return {
    name,
    year,
    scope,
    items: [...draft.values()].sort((a, b) => a.code.localeCompare(b.code)),
    ownBalance: { opening: 0, surplusUsed: 0, surplusDistribution: 0 },
    threePublic: { ...NO_THREE_PUBLIC, ...threePublic },
  };
}

function spent(budget: string, finalAmount: string): ThreePublic['officialReception'] {
  return { budget: fen(budget), finalAmount: fen(finalAmount) };
}

/** A workbook of 衡阳's figures; reception and vehicles of “三公” are those of its 基本支出. */
export function hengyangBook(): WorkbookSnapshot {
  const unit = unitOf({
    name: '衡阳市卫生健康委员会',
    year: 2023,
    scope: 'ownLevel',
    basic: HENGYANG_BASIC,
    projects: HENGYANG_PROJECTS,
    threePublic: { officialReception: spent('2.00', '0.97'), vehicleOperation: spent('5.00', '4.87') },
  });
  return layOut(unit, { edition: 'national-2022' }).snapshot;
}

/** 003's 局机关 in 2020 by 类 (each in one 款), and in the year before by what its report says of the change. */
const HENGSHAN_2020: readonly Line[] = [
  ['30101', '1211.77'],
  ['30201', '439.02'],
  ['30305', '171.81'],
  ['39999', '4.10'],
];
const HENGSHAN_2019: readonly Line[] = [
  ['30101', '1211.77'],
  ['30201', '435.15'],
  ['30305', '175.91'],
];

const HENGSHAN = '衡山县卫生健康局';

/** 本级's book of 003; `budget` is what its table prints for “三公”. */
export function hengshanOwnLevel(budget: { readonly reception: string; readonly vehicles: string }): WorkbookSnapshot {
  const unit = unitOf({
    name: HENGSHAN,
    year: 2020,
    scope: 'ownLevel',
    basic: HENGSHAN_2020,
    projects: [],
    threePublic: {
      officialReception: spent(budget.reception, '4.82'),
      vehicleOperation: spent(budget.vehicles, '3.38'),
    },
  });
  return layOut(unit).snapshot;
}

/** Its book of 2019: 基本支出 1822.83, “三公” 11.15. */
export function hengshanOwnLevelPrior(): WorkbookSnapshot {
  const unit = unitOf({
    name: HENGSHAN,
    year: 2019,
    scope: 'ownLevel',
    basic: HENGSHAN_2019,
    projects: [],
    threePublic: { officialReception: spent('10.00', '7.00'), vehicleOperation: spent('5.00', '4.15') },
  });
  return layOut(unit).snapshot;
}

/** The whole department's book of 2020: 基本支出 7643.09, as 003's own 情况说明 has it. */
export function hengshanDepartment(): WorkbookSnapshot {
  const unit = unitOf({
    name: HENGSHAN,
    year: 2020,
    scope: 'department',
    basic: [
      ['30101', '6611.58'],
      ['30201', '1031.51'],
    ],
    projects: [['2100408', '4949.83']],
    threePublic: { officialReception: spent('34.00', '4.82'), vehicleOperation: spent('11.00', '3.38') },
  });
  return layOut(unit).snapshot;
}

/** A book as the product reads it; its file's name tells the province, which no county's name does. */
export function read(book: WorkbookSnapshot, scope?: ReportModel['scope']): ReportModel {
  const report = recognise({ ...book, name: `湖南省_${book.name}` });
  return scope === undefined ? report : { ...report, scope };
}
