export interface Tallies {
  /** Adds one case to a line: whether each of the columns was hit; null where a column does not apply. */
  readonly add: (line: string, hits: Readonly<Record<string, boolean | null>>) => void;
  readonly print: (title: string) => void;
}

interface Count {
  hits: number;
  of: number;
}

const TOTAL = '合计';
const NAME_WIDTH = 34;
const WIDTH = 9;

/** A table of shares with a line for everything together; of counts, “29/30”, where it matters how many there were. */
export function tallies(columns: readonly string[], shown: 'shares' | 'counts' = 'shares'): Tallies {
  const cell = shown === 'shares' ? share : counted;
  const lines = new Map<string, Map<string, Count>>();
  const countAt = (line: string, column: string): Count => {
    const counts = lines.get(line) ?? new Map<string, Count>();
    lines.set(line, counts);
    const count = counts.get(column) ?? { hits: 0, of: 0 };
    counts.set(column, count);
    return count;
  };
  return {
    add: (line, hits) => {
      for (const name of [line, TOTAL]) {
        for (const [column, hit] of Object.entries(hits)) {
          if (hit === null) continue;
          const count = countAt(name, column);
          count.hits += Number(hit);
          count.of += 1;
        }
      }
    },
    print: (title) => {
      console.log(`\n${title}`);
      console.log(pad('', NAME_WIDTH) + columns.map((column) => pad(column, -WIDTH)).join(''));
      const names = [...lines.keys()].filter((name) => name !== TOTAL).sort();
      for (const name of [...names, TOTAL]) {
        const cells = columns.map((column) => pad(cell(lines.get(name)?.get(column)), -WIDTH));
        console.log(pad(`  ${name}`, NAME_WIDTH) + cells.join(''));
      }
    },
  };
}

function share(count: Count | undefined): string {
  return count && count.of > 0 ? `${((100 * count.hits) / count.of).toFixed(1)}%` : '—';
}

function counted(count: Count | undefined): string {
  return count && count.of > 0 ? `${count.hits}/${count.of}` : '—';
}

/** Chinese characters are twice as wide; a negative width pads on the left. */
function pad(text: string, width: number): string {
  const shown = [...text].reduce((sum, letter) => sum + (letter.charCodeAt(0) > 0x2000 ? 2 : 1), 0);
  const space = ' '.repeat(Math.max(0, Math.abs(width) - shown));
  return width < 0 ? space + text : text + space;
}
