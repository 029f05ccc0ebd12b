import { CAN, cannot } from '../abilities';
import type { Ability, Capabilities } from '../host';
import { isThere } from './bridge';
import type { EtApplication, EtWorksheet } from './et';
import { INSTEAD, WPS_TEXTS } from './texts';

/** What depends on the build of WPS 表格. */
export type WpsCapability = keyof typeof INSTEAD;

/** What no WPS can do for a pane. */
export const LACKING = {
  trial: cannot(WPS_TEXTS.noTrial),
  saveCopy: cannot(WPS_TEXTS.noCopy),
  booksBeside: cannot(WPS_TEXTS.noBooksBeside),
} as const;

/** The members that each capability stands on. Those of a sheet are looked for on the first one, if there is any. */
const NEEDS: Readonly<Record<WpsCapability, (app: EtApplication, sheet: EtWorksheet | null) => unknown>> = {
  read: (app, sheet) => [app.ActiveWorkbook, sheet?.UsedRange, sheet?.Range],
  select: (_app, sheet) => [sheet?.Activate, sheet?.Range],
  mark: (_app, sheet) => sheet?.Cells.FormatConditions.Add,
  writeSheet: (app, sheet) => [app.DisplayAlerts, sheet?.Names.Add, sheet?.Parent.Worksheets.Add],
  changeEvents: (app) => app.ApiEvent.AddApiEventListener,
  saveFiles: (app) => [app.FileSystem.writeAsBinaryString, app.FileSystem.Exists],
};

/** What this WPS 表格 can do, with a Chinese reason for each thing that it cannot. */
export function capabilitiesOfWps(app: EtApplication): Capabilities {
  const sheet = firstSheet(app);
  const ability = (name: WpsCapability): Ability =>
    isThere(() => NEEDS[name](app, sheet)) ? CAN : cannot(WPS_TEXTS.needs(INSTEAD[name]));
  const read = ability('read');
  return {
    ...LACKING,
    read,
    reread: read,
    select: ability('select'),
    mark: ability('mark'),
    writeSheet: ability('writeSheet'),
    changeEvents: ability('changeEvents'),
    saveFiles: ability('saveFiles'),
    keptIn: 'sheet',
  };
}

/** Null without a workbook; what needs a sheet cannot be looked at then. */
function firstSheet(app: EtApplication): EtWorksheet | null {
  let sheet: EtWorksheet | null = null;
  isThere(() => {
    sheet = app.ActiveWorkbook?.Worksheets.Item(1) ?? null;
  });
  return sheet;
}
