const { readFileSync } = require('node:fs');
const path = require('node:path');
const HtmlPlugin = require('html-webpack-plugin');
const { inlinePage, licences } = require('./inline-page');
const { olderScript } = require('./older-script');

/** Names a script of the page until it is carried by it. */
const CARRIED = 'carried-script:';

/**
 * Makes one page of an entry and all that it loads, at once or later: WPS opens it from a folder, where nothing can be
 * fetched. It is made of the chunks that are built for the other pages anyway, rewritten in an older language.
 */
class WpsPagePlugin {
  /**
   * @param {{ root: string, entry: string, page: string, without: RegExp }} options `page`: the file's name, from the
   * HtmlPlugin that draws it; `without`: modules whose chunks stay out
   */
  constructor({ root, entry, page, without }) {
    Object.assign(this, { root, entry, page, without });
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('WpsPagePlugin', (compilation) => {
      HtmlPlugin.getHooks(compilation).afterEmit.tap('WpsPagePlugin', (data) => {
        // Minified, its tags would be others than those that carry scripts.
        if (data.outputName === this.page) {
          compilation.updateAsset(this.page, (asset) => asset, { minimized: true });
        }
        return data;
      });
      // After the files have got their last names: these stand in the scripts, whose hashes stand in the page.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: 'WpsPagePlugin', stage }, () => {
        const drawn = compilation.getAsset(this.page);
        if (!drawn) return;
        const html = this.whole(compilation, String(drawn.source.source()));
        compilation.updateAsset(this.page, new sources.RawSource(html));
        this.clear(compilation);
      });
    });
  }

  whole(compilation, html) {
    const files = this.chunks(compilation).flatMap((chunk) => [...chunk.files].filter((file) => file.endsWith('.js')));
    const tags = files.map((file) => `<script src="${CARRIED}${file}"></script>`).join('\n');
    const read = (address) =>
      address.startsWith(CARRIED)
        ? Buffer.from(olderScript(String(compilation.getAsset(address.slice(CARRIED.length)).source.source())))
        : readFileSync(path.join(this.root, address));
    const texts = files.flatMap((file) => compilation.assets[`${file}.LICENSE.txt`]?.source() ?? []);
    return (
      inlinePage(
        html.replace('</body>', () => `${tags}</body>`),
        read,
      ) + licences(texts.map(String))
    );
  }

  /** What is loaded later comes first: it only waits to be asked for, and the entry begins to run as soon as it can. */
  chunks(compilation) {
    const entry = compilation.entrypoints.get(this.entry);
    const groups = [entry, ...entry.getChildren()];
    for (const group of groups) groups.push(...group.getChildren().filter((child) => !groups.includes(child)));
    const chunks = new Set(groups.slice(1).flatMap((group) => group.chunks));
    for (const chunk of entry.chunks) chunks.delete(chunk);
    const stays = (chunk) =>
      !compilation.chunkGraph
        .getChunkModules(chunk)
        .some((module) => this.without.test(module.nameForCondition() ?? ''));
    return [...[...chunks].filter(stays), ...entry.chunks];
  }

  /** Files that no other page loads lie in this one, and nowhere else. */
  clear(compilation) {
    const others = [...compilation.entrypoints].filter(([name]) => name !== this.entry).map(([, entry]) => entry);
    for (const chunk of this.chunks(compilation)) {
      const isShared = [...chunk.groupsIterable].some((group) => others.some((other) => reaches(other, group)));
      for (const file of isShared ? [] : [...chunk.files, ...chunk.auxiliaryFiles]) compilation.deleteAsset(file);
    }
  }
}

function reaches(from, group) {
  const seen = new Set([from]);
  for (const each of seen) each.getChildren().forEach((child) => seen.add(child));
  return seen.has(group);
}

module.exports = { WpsPagePlugin };
