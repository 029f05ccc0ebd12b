/** How large a package may be as it lies there; what it unpacks to is a matter of the allowance. */
export interface ZipLimits {
  readonly packedBytes: number;
  readonly entries: number;
}

/** Far beyond any 部门决算; a hostile file is left before it costs anything. */
export const ZIP_LIMITS: ZipLimits = { packedBytes: 100 * 1024 * 1024, entries: 20_000 };
