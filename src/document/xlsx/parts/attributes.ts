/** A truth as XML Schema writes it; false where it is not said. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** A number that is written as such; undefined where it is not said, or no number. */
export function numberAttribute(value: string | undefined): number | undefined {
  const number = value === undefined || value.trim() === '' ? NaN : Number(value);
  return Number.isFinite(number) ? number : undefined;
}
