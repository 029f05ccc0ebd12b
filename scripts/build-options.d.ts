export interface OfficeJsSource {
  readonly vendored: boolean;
  readonly url: string;
  readonly origins: readonly string[];
}
export const DEV_ORIGIN: string;
export function officeJsSource(word?: string): OfficeJsSource;
export function manifestBase(base?: string): string;
