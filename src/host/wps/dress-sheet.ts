import { columnName } from '../../model';
import { joinAddresses } from '../addresses';
import type { OwnSheet } from '../host';
import { addressesByStyle, type OwnStyle } from '../own-cells';
import { EtRefusal } from './bridge';
import { ADDRESS_LENGTH, bgr, ET, type EtRange, type EtWorksheet } from './et';
import type { EtRun } from './run-et';

/** The few looks that our sheets have; the same in every host. */
const DRESS: Readonly<Record<OwnStyle, (range: EtRange) => void>> = {
  title: ({ Font: font }) => {
    font.Bold = true;
    font.Size = 16;
  },
  heading: ({ Font: font }) => {
    font.Bold = true;
    font.Size = 12;
  },
  header: ({ Font: font, Interior: background }) => {
    font.Bold = true;
    background.Color = bgr('#E7EEF4');
  },
  wrap: (range) => {
    range.WrapText = true;
    range.VerticalAlignment = ET.top;
  },
  number: (range) => {
    range.HorizontalAlignment = ET.right;
  },
  link: ({ Font: font }) => {
    font.Color = bgr('#0F548C');
    font.Underline = ET.underline;
  },
};

/** ET's widths are in characters already. */
export async function dressSheet(run: EtRun, sheet: EtWorksheet, content: OwnSheet): Promise<void> {
  for (const [style, addresses] of addressesByStyle(content)) {
    for (const address of joinAddresses(addresses, ADDRESS_LENGTH)) {
      DRESS[style](sheet.Range(address));
      await run.pause();
    }
  }
  content.columns.forEach(({ width }, column) => {
    sheet.Range(`${columnName(column)}1`).ColumnWidth = width;
  });
}

/** &P and &N are the codes for page and pages, as in Excel. */
const FOOTER = '第 &P 页，共 &N 页';

/** A4 across, one page wide. WPS refuses this on a PC without a printer; the sheet is whole all the same. */
export function layOutPage(sheet: EtWorksheet, { print = {} }: OwnSheet): void {
  try {
    const { PageSetup: page } = sheet;
    page.Orientation = ET.landscape;
    page.PaperSize = ET.a4;
    // Off, so that the sheet is fitted to pages instead.
    page.Zoom = false;
    page.FitToPagesWide = 1;
    page.FitToPagesTall = false;
    page.CenterFooter = FOOTER;
    if (print.titleRows !== undefined) page.PrintTitleRows = `$1:$${print.titleRows}`;
    // A sheet that is written again still has the breaks of last time.
    sheet.ResetAllPageBreaks();
    for (const row of print.breakBefore ?? []) sheet.HPageBreaks.Add(sheet.Range(`A${row + 1}`));
  } catch (error) {
    if (!(error instanceof EtRefusal)) throw error;
  }
}
