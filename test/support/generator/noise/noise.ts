import type { Context } from '../layout/context';
import type { DrawnBook } from '../layout/drawing';
import type { AmountStyle, Style } from '../layout/style';

/** One way in which real books differ from the official ones. */
export interface Noise {
  /** Noises of one group exclude one another: the later would undo the earlier. */
  readonly group: string;
  readonly style?: Partial<Style>;
  readonly amounts?: Partial<AmountStyle>;
  readonly reshape?: (book: DrawnBook, context: Context) => DrawnBook;
}
