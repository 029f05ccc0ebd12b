/** Writes small PDFs: what is drawn where is told in points from the upper left corner of an A4 page. */

export interface PdfOptions {
  /** Objects besides the pages, as PDF writes them; they begin at number 100. */
  readonly extra?: readonly string[];
  /** What the catalogue says besides. */
  readonly catalog?: string;
  /** What each page says besides. */
  readonly page?: string;
  /** Whether the font says which letters it has; default true. */
  readonly hasLetters?: boolean;
  /** The ranges of codes that the font says the letters of, as PDF writes them; default all. */
  readonly names?: string;
  /** What the font's letters are told by; default Identity-H. */
  readonly encoding?: string;
  /** What the resources of the pages say besides. */
  readonly resources?: string;
  readonly size?: readonly [number, number];
}

const A4 = [595, 842] as const;
const ASCII = 126;
const HALF = 500;

/** The drawing of a page; every call adds to it. */
export class PdfPageDrawing {
  readonly steps: string[] = [];

  /** @param shift of the letters' codes from those of Unicode, in a font that does not tell which letters it has */
  constructor(
    private readonly height: number = A4[1],
    private readonly shift = 0,
  ) {}

  /** @param y of the line that the letters stand on */
  text(x: number, y: number, words: string, size = 10): this {
    return this.raw(`BT /F1 ${size} Tf 1 0 0 1 ${x} ${this.height - y} Tm <${hex(words, this.shift)}> Tj ET`);
  }

  line(x0: number, y0: number, x1: number, y1: number): this {
    return this.raw(`0.5 w ${x0} ${this.height - y0} m ${x1} ${this.height - y1} l S`);
  }

  bar(x: number, y: number, width: number, height: number): this {
    return this.raw(`${x} ${this.height - y - height} ${width} ${height} re f`);
  }

  raw(step: string): this {
    this.steps.push(step);
    return this;
  }

  /** A table with all its lines; words stand on the left of their cells, figures on the right. */
  table(x: number, y: number, widths: readonly number[], rows: readonly (readonly string[])[], height = 18): this {
    const edges = widths.reduce<number[]>((all, width) => [...all, (all[all.length - 1] ?? x) + width], [x]);
    const right = edges[edges.length - 1] ?? x;
    rows.forEach((_, index) => this.line(x, y + index * height, right, y + index * height));
    this.line(x, y + rows.length * height, right, y + rows.length * height);
    for (const edge of edges) this.line(edge, y, edge, y + rows.length * height);
    rows.forEach((cells, row) =>
      cells.forEach((words, column) => {
        if (words === '') return;
        const base = y + (row + 1) * height - height / 2 + 3;
        const isFigure = /^-?[\d,.]+$/.test(words);
        const end = (edges[column + 1] ?? x) - 3;
        this.text(isFigure ? end - widthOf(words) : (edges[column] ?? x) + 3, base, words);
      }),
    );
    return this;
  }
}

/** The width of words in points, as the writer's font has it. */
export function widthOf(words: string, size = 10): number {
  return [...words].reduce((sum, sign) => sum + ((sign.charCodeAt(0) <= ASCII ? HALF : 1000) * size) / 1000, 0);
}

export function drawPage(height?: number, shift?: number): PdfPageDrawing {
  return new PdfPageDrawing(height, shift);
}

/** A PDF with these pages. */
export function pdfOf(pages: readonly PdfPageDrawing[], options: PdfOptions = {}): Uint8Array {
  const { extra = [], catalog = '', page = '', hasLetters = true, encoding = 'Identity-H', resources = '' } = options;
  const { names = ALL } = options;
  const [width, height] = options.size ?? A4;
  const objects = new Map<number, string>();
  const first = 10;
  const kids = pages.map((_, index) => `${first + index * 2} 0 R`).join(' ');
  objects.set(1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`);
  objects.set(2, `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  objects.set(
    3,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding} /DescendantFonts [4 0 R]` +
      `${hasLetters ? ' /ToUnicode 5 0 R' : ''} >>`,
  );
  objects.set(
    4,
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) ` +
      `/Supplement 0 >> /DW 1000 /W [32 ${ASCII} ${HALF}] /FontDescriptor 6 0 R >>`,
  );
  objects.set(5, stream(toUnicode(names)));
  objects.set(
    6,
    '<< /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -140 1000 860] /ItalicAngle 0 /Ascent 860 ' +
      '/Descent -140 /CapHeight 700 /StemV 80 >>',
  );
  pages.forEach(({ steps }, index) => {
    const number = first + index * 2;
    objects.set(
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${number + 1} 0 R ` +
        `/Resources << /Font << /F1 3 0 R >> ${resources} >> ${page} >>`,
    );
    objects.set(number + 1, stream(steps.join('\n')));
  });
  const next = Math.max(100, first + pages.length * 2);
  extra.forEach((text, index) => objects.set(next + index, text));
  return fileOf(objects);
}

/** A stream that is not packed. */
export function stream(content: string, words = ''): string {
  return `<< /Length ${content.length} ${words} >>\nstream\n${content}\nendstream`;
}

/** Bytes as a text with a letter each. */
export function lettersOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

export function bytesOf(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}

/** Codes are those of Unicode. */
const ALL = '<0000> <ffff> <0000>';

function toUnicode(ranges: string): string {
  return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
${ranges.split('\n').length} beginbfrange ${ranges} endbfrange
endcmap end end`;
}

function hex(words: string, shift: number): string {
  const codes = Array.from({ length: words.length }, (_, at) => (words.charCodeAt(at) + shift) % 65_536);
  return codes.map((code) => code.toString(16).padStart(4, '0')).join('');
}

function fileOf(objects: ReadonlyMap<number, string>): Uint8Array {
  let text = '%PDF-1.7\n';
  const places = new Map<number, number>();
  for (const [number, object] of objects) {
    places.set(number, text.length);
    text += `${number} 0 obj\n${object}\nendobj\n`;
  }
  const size = Math.max(...objects.keys()) + 1;
  const start = text.length;
  const entries = Array.from({ length: size }, (_, number) => {
    const place = places.get(number);
    return place === undefined ? '0000000000 65535 f \n' : `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  text += `xref\n0 ${size}\n${entries.join('')}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(text);
}
