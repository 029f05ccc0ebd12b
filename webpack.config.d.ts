import type { Configuration } from 'webpack';

declare const configs: (
  env?: Readonly<Record<string, unknown>>,
  options?: { readonly mode?: 'production' | 'development' },
) => Configuration[];

export = configs;
