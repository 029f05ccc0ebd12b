/** The few pieces of SVG that the pictures are made of, as text. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeSvg(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
}

type Attributes = Readonly<Record<string, string | number>>;

/** Attributes are escaped here, content is not: it is SVG already, and texts come through `textAt`. */
export function element(name: string, attributes: Attributes, ...content: readonly string[]): string {
  const words = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeSvg(String(value))}"`);
  return `<${name}${words.join('')}>${content.join('')}</${name}>`;
}

export function textElement(x: number, y: number, text: string, attributes: Attributes = {}): string {
  return element('text', { x, y, ...attributes }, escapeSvg(text));
}

/** A picture of this size in CSS pixels, which shrinks where there is less room; to stand in a page. */
export function picture(
  size: { readonly width: number; readonly height: number },
  attributes: Attributes,
  ...content: readonly string[]
): string {
  const { width, height } = size;
  const box = {
    class: 'picture',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
  };
  return element('svg', { ...box, ...attributes }, ...content);
}

/** How wide a text is drawn at a size, by its letters: a Chinese one is as wide as it is high. */
export function labelWidth(text: string, size: number): number {
  return [...text].reduce((width, sign) => width + (sign < '\u1100' ? 0.56 : 1), 0) * size;
}

/** The text in lines of this width at most; what does not fit the last line ends in “…”. */
export function labelLines(text: string, size: number, width: number, most: number): readonly string[] {
  const lines = [''];
  for (const sign of text) {
    const last = lines.length - 1;
    const longer = (lines[last] ?? '') + sign;
    if (labelWidth(longer, size) <= width || lines[last] === '') lines[last] = longer;
    else lines.push(sign);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${[...(kept[most - 1] ?? '')].slice(0, -1).join('')}…`];
}
