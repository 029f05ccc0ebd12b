import type * as Reader from '@e965/xlsx';
import type { Bytes } from './bytes';

/** What the library has, and does not type. */
export interface CompoundFiles {
  readonly CFB: {
    readonly read: (bytes: Uint8Array, options: { readonly type: 'array' }) => object;
    readonly find: (file: object, name: string) => { readonly content: Bytes } | null;
  };
  readonly parse_xlscfb: (file: object, options: Reader.ParsingOptions) => Reader.WorkBook;
}

/** The reader is large; it is loaded when the first .xls, or the first locked workbook, is opened. */
export async function loadReader(): Promise<typeof Reader> {
  return import(/* webpackChunkName: "xlsx" */ '@e965/xlsx');
}

/** The library exports these at run time and leaves them out of its types. */
export function compoundFiles(reader: typeof Reader): CompoundFiles {
  return reader as unknown as CompoundFiles;
}
