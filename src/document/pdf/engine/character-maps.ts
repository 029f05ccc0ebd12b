/**
 * The maps of characters that fonts of Chinese documents name without embedding them, by name. Each is fetched when a
 * font asks for it.
 */
const MAPS: Readonly<Record<string, () => Promise<string | { readonly default: string }>>> = {
  'Adobe-GB1-UCS2': () => import('pdfjs-dist/cmaps/Adobe-GB1-UCS2.bcmap'),
  'GB-EUC-H': () => import('pdfjs-dist/cmaps/GB-EUC-H.bcmap'),
  'GB-EUC-V': () => import('pdfjs-dist/cmaps/GB-EUC-V.bcmap'),
  'GBK-EUC-H': () => import('pdfjs-dist/cmaps/GBK-EUC-H.bcmap'),
  'GBK-EUC-V': () => import('pdfjs-dist/cmaps/GBK-EUC-V.bcmap'),
  'GBKp-EUC-H': () => import('pdfjs-dist/cmaps/GBKp-EUC-H.bcmap'),
  'GBKp-EUC-V': () => import('pdfjs-dist/cmaps/GBKp-EUC-V.bcmap'),
  'GBK2K-H': () => import('pdfjs-dist/cmaps/GBK2K-H.bcmap'),
  'GBK2K-V': () => import('pdfjs-dist/cmaps/GBK2K-V.bcmap'),
  'UniGB-UCS2-H': () => import('pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap'),
  'UniGB-UCS2-V': () => import('pdfjs-dist/cmaps/UniGB-UCS2-V.bcmap'),
  'UniGB-UTF16-H': () => import('pdfjs-dist/cmaps/UniGB-UTF16-H.bcmap'),
  'UniGB-UTF16-V': () => import('pdfjs-dist/cmaps/UniGB-UTF16-V.bcmap'),
};

/** What pdf.js asks for maps; it never fetches any. */
export class CharacterMaps {
  async fetch({ name }: { readonly name: string }): Promise<{ cMapData: Uint8Array; isCompressed: boolean }> {
    const load = MAPS[name];
    if (load === undefined) throw new Error(`no map ${name}`);
    const loaded = await load();
    const address = typeof loaded === 'string' ? loaded : loaded.default;
    const text = atob(address.slice(address.indexOf(',') + 1));
    return { cMapData: Uint8Array.from(text, (sign) => sign.charCodeAt(0)), isCompressed: true };
  }
}
