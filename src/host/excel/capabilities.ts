import { CAN, cannot } from '../abilities';
import type { Ability, Capabilities } from '../host';
import { EXCEL_TEXTS } from './texts';

/** What a capability needs: a version of ExcelApi, members that this office.js has, and what to do without. */
export interface Need {
  readonly version: string;
  readonly members: readonly (readonly [keyof typeof Excel, string])[];
  readonly instead: string;
}

/** What depends on the version of Excel. */
export type ExcelCapability = 'read' | 'select' | 'mark' | 'writeSheet' | 'changeEvents';

/** The floor is ExcelApi 1.9 (Excel 2021 and later): it has RangeAreas and events of the whole workbook. */
export const NEEDS: Readonly<Record<ExcelCapability, Need>> = {
  read: {
    version: '1.9',
    members: [
      ['Range', 'getUsedRangeOrNullObject'],
      ['Worksheet', 'getRangeByIndexes'],
    ],
    instead: '请改用决算助手网页版打开工作簿文件。',
  },
  select: { version: '1.9', members: [['Range', 'select']], instead: '请按清单里的单元格地址自行定位。' },
  mark: {
    version: '1.9',
    members: [
      ['Worksheet', 'getRanges'],
      ['ConditionalFormatCollection', 'add'],
      ['ConditionalFormat', 'getRanges'],
    ],
    instead: '请看任务窗格里的清单。',
  },
  writeSheet: {
    version: '1.9',
    members: [
      ['WorksheetCollection', 'add'],
      ['NamedItemCollection', 'add'],
      ['Worksheet', 'pageLayout'],
    ],
    instead: '请改用“复制”把结果带走。',
  },
  changeEvents: {
    version: '1.9',
    members: [['WorksheetCollection', 'onChanged']],
    instead: '改数后请再点一次“检查”。',
  },
};

/** Merged areas can be asked for from ExcelApi 1.13 on; before that a workbook is read without them. */
export const MERGES: Need = {
  version: '1.13',
  members: [['Range', 'getMergedAreasOrNullObject']],
  instead: '合并单元格按未合并读取。',
};

/** A need is met when Excel says so and the office.js that is loaded really has the members. */
export function isMet({ version, members }: Need): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version) && members.every(isPresent);
}

/** Asked of the class, since an object of it would need a workbook. */
function isPresent([type, member]: readonly [keyof typeof Excel, string]): boolean {
  const constructor: unknown = Excel[type];
  return typeof constructor === 'function' && member in (constructor.prototype as object);
}

/** What no Excel can do for a pane. */
export const LACKING = {
  trial: cannot(EXCEL_TEXTS.noTrial),
  saveFiles: cannot(EXCEL_TEXTS.noFiles),
  saveCopy: cannot(EXCEL_TEXTS.noCopy),
  booksBeside: cannot(EXCEL_TEXTS.noBooksBeside),
} as const;

/** What this Excel can do, with a Chinese reason for each thing that it cannot. */
export function capabilitiesOfExcel(): Capabilities {
  const read = abilityFor(NEEDS.read);
  return {
    ...LACKING,
    read,
    reread: read,
    select: abilityFor(NEEDS.select),
    mark: abilityFor(NEEDS.mark),
    writeSheet: abilityFor(NEEDS.writeSheet),
    changeEvents: abilityFor(NEEDS.changeEvents),
    keptIn: 'sheet',
  };
}

function abilityFor(need: Need): Ability {
  return isMet(need) ? CAN : cannot(EXCEL_TEXTS.needs(need.version, need.instead));
}
