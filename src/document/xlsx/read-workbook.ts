import { calculateMissing } from '../../formulas';
import { UNWATCHED, type SheetSnapshot, type Watch, type WorkbookSnapshot } from '../../model';
import { DocumentFault } from '../fault';
import type { CellLooks } from './looks/cell-look';
import { packageLooks } from './looks/package-looks';
import { sheetLooks, type ReadSheet, type SheetLooks } from './parts/looks';
import { readNumberFormats } from './reading/number-formats';
import { maybePart, openPackage, readPart, type Package } from '../package/package';
import { workbookFormat, type WorkbookFormat } from './parts/package-kind';
import { readXlsSheets } from './xls/read-xls';
import { readSharedStrings } from './reading/shared-strings';
import type { CellTables } from './reading/sheet-cells';
import { readSheetPart } from './reading/sheet-part';
import { workbookParts, type WorkbookParts } from './parts/workbook-parts';

/** A workbook file as plain data. `looks` is by sheet name; `pack` is what an .xlsx was read from. */
export interface ReadBook {
  readonly format: WorkbookFormat;
  readonly pack: Package | null;
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLooks>;
  /** How the cells of a sheet look, as far as that is told; read when it is first asked for. */
  readonly cellLooks: (sheet: string) => CellLooks;
}

/**
 * Reads a workbook (.xlsx, .xls of Excel 97 and later) with the results that its formulas had when it was
 * saved. A formula that was written without a result is calculated where that can be done.
 * @param name the file's name, kept in the snapshot
 * @param watch called while it is read
 * @throws DocumentFault
 */
export async function readWorkbook(name: string, bytes: Uint8Array, watch: Watch = UNWATCHED): Promise<ReadBook> {
  const format = workbookFormat(bytes);
  if (format === 'xls') {
    const { sheets, looksOf } = await readXlsSheets(bytes, watch);
    return { format, pack: null, ...toReadBook(name, sheets, watch), cellLooks: remembered(looksOf) };
  }
  const pack = openPackage(bytes, watch);
  const cellLooks = remembered((sheet) => packageLooks(pack, sheet));
  return { format, pack, ...toReadBook(name, readXlsxSheets(pack), watch), cellLooks };
}

/** Each sheet is drawn again and again; figures of a file whose looks alone are damaged are drawn without any. */
function remembered(read: (sheet: string) => CellLooks): (sheet: string) => CellLooks {
  const known = new Map<string, CellLooks>();
  return (sheet) => {
    const looks = known.get(sheet) ?? withoutDamaged(() => read(sheet));
    known.set(sheet, looks);
    return looks;
  };
}

function withoutDamaged(read: () => CellLooks): CellLooks {
  try {
    return read();
  } catch (error) {
    if (error instanceof DocumentFault) return new Map();
    throw error;
  }
}

function readXlsxSheets(pack: Package): readonly ReadSheet[] {
  const parts = workbookParts(pack);
  const tables = cellTables(pack, parts);
  return parts.sheets.map(({ name, visibility, path }) => ({
    name,
    visibility,
    ...readSheetPart(readPart(pack, path), tables),
    ...(parts.datesFrom1904 && { datesFrom1904: true }),
  }));
}

/** A workbook without texts or without formats has no such part. */
function cellTables(pack: Package, { others }: WorkbookParts): CellTables {
  const read = <T>(type: string, from: (xml: string) => readonly T[]): readonly T[] => {
    const path = others.get(type);
    const xml = path === undefined ? undefined : maybePart(pack, path);
    return xml === undefined ? [] : from(xml);
  };
  return {
    sharedStrings: read('sharedStrings', readSharedStrings),
    numberFormats: read('styles', readNumberFormats),
    allowance: pack.allowance,
  };
}

function toReadBook(name: string, sheets: readonly ReadSheet[], watch: Watch): Pick<ReadBook, 'snapshot' | 'looks'> {
  return {
    snapshot: calculateMissing({ name, sheets: sheets.map(toSnapshot) }, watch),
    looks: new Map(sheets.map((sheet) => [sheet.name, sheetLooks(sheet)])),
  };
}

function toSnapshot(sheet: ReadSheet): SheetSnapshot {
  const { name, visibility, isProtected, values, formulas, numberFormats, merges, datesFrom1904 } = sheet;
  const cells = { name, visibility, isProtected, values, formulas, numberFormats, merges };
  return datesFrom1904 === undefined ? cells : { ...cells, datesFrom1904 };
}
