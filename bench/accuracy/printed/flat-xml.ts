import type { PrintLayout } from './layouts';

const NAMESPACES = [
  'office',
  'style',
  'text',
  'table',
  'drawing:draw',
  'xsl-fo-compatible:fo',
  'svg-compatible:svg',
  'datastyle:number',
]
  .map((name) => {
    const [long = '', short = long] = name.split(':');
    return `xmlns:${short}="urn:oasis:names:tc:opendocument:xmlns:${long}:1.0"`;
  })
  .join(' ');

/** A flat OpenDocument file. */
export function flatDocument(
  kind: 'spreadsheet' | 'text',
  parts: { readonly styles: string; readonly master: string; readonly body: string },
): string {
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${NAMESPACES} office:version="1.2" ` +
    `office:mimetype="application/vnd.oasis.opendocument.${kind}">` +
    `<office:automatic-styles>${parts.styles}</office:automatic-styles>` +
    `<office:master-styles>${parts.master}</office:master-styles>` +
    `<office:body><office:${kind}>${parts.body}</office:${kind}></office:body></office:document>`
  );
}

/** Text as XML holds it. */
export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}

/** Letters of the layout's font. */
export function letters({ font }: PrintLayout, size: number, isBold = false): string {
  const bold = isBold ? ' fo:font-weight="bold" style:font-weight-asian="bold"' : '';
  return (
    `<style:text-properties style:font-name="${font}" fo:font-family="${font}" style:font-family-asian="${font}" ` +
    `fo:font-size="${size}pt" style:font-size-asian="${size}pt"${bold}/>`
  );
}

/** The ground of every second row, where rows stand on bands. */
export const BAND = '#dce6f1';

/** The lines of a cell. */
export function borders({ lines }: PrintLayout): string {
  const thin = '0.5pt solid #000000';
  if (lines === 'all') return `fo:border="${thin}"`;
  if (lines === 'double') return 'fo:border="1.5pt double #000000" style:border-line-width="0.5pt 0.5pt 0.5pt"';
  if (lines === 'across') return `fo:border-top="${thin}" fo:border-bottom="${thin}"`;
  if (lines === 'hairs') return 'fo:border-bottom="0.05pt solid #bfbfbf"';
  return 'fo:border="none"';
}

/** The size of the paper, upright or across, and its margins. */
export function paper({ isLandscape }: PrintLayout): string {
  const [width, height] = isLandscape ? ['29.7cm', '21cm'] : ['21cm', '29.7cm'];
  return (
    `fo:page-width="${width}" fo:page-height="${height}" ` +
    `style:print-orientation="${isLandscape ? 'landscape' : 'portrait'}" fo:margin="1.5cm"`
  );
}

/** The foot of each page. */
export function pageFoot({ pageNumber }: PrintLayout): string {
  if (pageNumber === 'none') return '';
  const number = '<text:page-number/>';
  return `<text:p text:style-name="Foot">${pageNumber === 'right' ? number : `— ${number} —`}</text:p>`;
}
