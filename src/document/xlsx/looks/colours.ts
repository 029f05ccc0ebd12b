import { childrenOf, maybeChild, scanXml, type XmlElement } from '../../package/xml';

/** Colours 0–7, and again 8–15 (ECMA-376 part 1, 18.8.27; [MS-XLS] 2.5.161). */
const FIRST = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
/** Colours 16–63, which a file may have otherwise. */
const REST =
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';

/** `#RRGGBB` by number; those above are the system's own. */
export const PALETTE: readonly string[] = [...FIRST, ...FIRST, ...REST.split(' ')].map((colour) => `#${colour}`);

/** The colours of a theme in the order in which cells number them, which is not quite that of the theme. */
const THEME_NAMES = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];

/** The colours of a theme's part as `#RRGGBB`, undefined for one that is not told plainly. */
export function themeColours(xml: string): readonly (string | undefined)[] {
  const elements = maybeChild(scanXml(xml), 'themeElements');
  const scheme = elements && maybeChild(elements, 'clrScheme');
  return THEME_NAMES.map((name) => {
    const colour = scheme && maybeChild(scheme, name);
    const { val } = (colour && maybeChild(colour, 'srgbClr'))?.attributes ?? {};
    const { lastClr } = (colour && maybeChild(colour, 'sysClr'))?.attributes ?? {};
    return hashed(val ?? lastClr);
  });
}

/** The palette of a workbook: its own where its styles have one. */
export function paletteOf(styles: XmlElement): readonly string[] {
  const colours = maybeChild(styles, 'colors');
  const own = childrenOf(colours && maybeChild(colours, 'indexedColors'), 'rgbColor');
  return PALETTE.map((colour, index) => hashed(own[index]?.attributes.rgb) ?? colour);
}

/** What the colours of a workbook's cells refer to. */
export interface WorkbookColours {
  readonly palette: readonly string[];
  readonly theme: readonly (string | undefined)[];
}

/** A colour as an element tells it: by itself, by its number in the palette or in the theme, lighter or darker. */
export function colourOf({ attributes }: XmlElement, { palette, theme }: WorkbookColours): string | undefined {
  const { rgb, indexed, theme: ofTheme, tint } = attributes;
  const plain = hashed(rgb) ?? (indexed === undefined ? undefined : palette[Number(indexed)]) ?? theme[Number(ofTheme)];
  return plain === undefined ? undefined : tinted(plain, Number(tint ?? 0));
}

/** Six digits, or eight of which the first two tell how much shines through. */
function hashed(digits: string | undefined): string | undefined {
  return digits !== undefined && /^(?:[\dA-F]{2})?[\dA-F]{6}$/i.test(digits)
    ? `#${digits.slice(-6).toUpperCase()}`
    : undefined;
}

/**
 * Lightness moved towards white or black by a share (ECMA-376 part 1, 18.8.19): each channel keeps its distance from the
 * lightness, shrunk as there is less room for it.
 */
function tinted(colour: string, tint: number): string {
  if (!(Math.abs(tint) > 0 && Math.abs(tint) <= 1)) return colour;
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16) / 255);
  const [least, most] = [Math.min(...channels), Math.max(...channels)];
  const light = (least + most) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  // At one saturation the spread of the channels is in proportion to this.
  const room = (lightness: number): number => 1 - Math.abs(2 * lightness - 1);
  const spread = room(light) === 0 ? 0 : room(moved) / room(light);
  const hex = (value: number): string => Math.round(Math.min(1, Math.max(0, value)) * 255).toString(16);
  return `#${channels.map((each) => hex(moved + (each - light) * spread).padStart(2, '0')).join('')}`.toUpperCase();
}
