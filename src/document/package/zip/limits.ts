/** How large a package may be as it lies there; what it unpacks to is a matter of the allowance. */
export interface ZipLimits {
  readonly packedBytes: number;
  readonly entries: number;
}

export const ZIP_LIMITS: ZipLimits = { packedBytes: 100 * 1024 * 1024, entries: 20_000 };
