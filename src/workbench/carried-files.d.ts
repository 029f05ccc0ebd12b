/** A workbook that is built into the script, as a data address. */
declare module '*.xlsx' {
  const address: string;
  export = address;
}
