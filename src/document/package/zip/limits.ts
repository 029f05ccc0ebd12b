/** What a package may unpack to. A 决算 workbook of 20 000 rows stays under 40 MB. */
export interface ZipLimits {
  readonly packedBytes: number;
  readonly unpackedBytes: number;
  readonly entries: number;
}

const MB = 1024 * 1024;

export const ZIP_LIMITS: ZipLimits = { packedBytes: 100 * MB, unpackedBytes: 300 * MB, entries: 20_000 };
