import type { FormatNumber } from './cell-text';

interface Formatter {
  format(format: string, value: number): string;
}

/** Fetches the number formats of the library that reads .xls. */
export async function loadFormat(): Promise<FormatNumber> {
  const reader = await import(/* webpackChunkName: "xlsx" */ '@e965/xlsx');
  const formatter = reader.SSF as Formatter;
  return (value, format) => {
    try {
      return formatter.format(format, value);
    } catch {
      // A format that the library cannot read must not hide the number.
      return String(value);
    }
  };
}
