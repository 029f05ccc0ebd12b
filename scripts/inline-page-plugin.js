const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { inlinePage, licences } = require('./inline-page');

/** Puts the scripts of a compilation into its page; what is only beside the page in other builds comes from `root`. */
class InlinePagePlugin {
  constructor(root) {
    this.root = root;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('InlinePagePlugin', (compilation) => {
      const read = (address) => {
        const built = compilation.getAsset(address);
        return built ? Buffer.from(built.source.source()) : readFileSync(path.join(this.root, address));
      };
      HtmlPlugin.getHooks(compilation).beforeEmit.tap('InlinePagePlugin', (data) => {
        const html = inlinePage(data.html, read) + licences(licenceTexts(compilation));
        for (const name of Object.keys(compilation.assets)) {
          if (name !== data.outputName) compilation.deleteAsset(name);
        }
        return { ...data, html };
      });
      // Minified, the scripts would be others than those whose hashes stand in the page.
      HtmlPlugin.getHooks(compilation).afterEmit.tap('InlinePagePlugin', (data) => {
        compilation.updateAsset(data.outputName, (asset) => asset, { minimized: true });
        return data;
      });
    });
  }
}

function licenceTexts(compilation) {
  return Object.keys(compilation.assets)
    .filter((name) => name.endsWith('.LICENSE.txt'))
    .map((name) => String(compilation.assets[name].source()));
}

module.exports = { InlinePagePlugin };
