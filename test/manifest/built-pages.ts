import HtmlPlugin from 'html-webpack-plugin';
import type { Configuration } from 'webpack';
import configs from '../../webpack.config';

/** The names of the pages that `npm run build` makes. */
export function builtPages(): readonly string[] {
  const all: readonly Configuration[] = configs();
  const plugins = all.flatMap((config) => config.plugins ?? []);
  return plugins.flatMap((plugin) => (plugin instanceof HtmlPlugin ? [String(plugin.userOptions.filename)] : []));
}
