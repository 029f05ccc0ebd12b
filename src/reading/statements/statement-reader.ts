import type { BudgetBasis, TextFigure } from '../../model';
import type { CodeNames } from '../names/codes';
import { LIST_NUMBER } from '../figures/words';
import { leadingNumber } from '../numbering';
import { PartsBelow } from './parts-below';
import { PassageItems } from './passage-items';
import { PassageReader } from './passage-reader';
import type { PassageInput } from './scene';
import { nothingRead } from './so-far';

/** Reads passages one after the other: what one leaves to the next, and what they say. */
export class StatementReader {
  readonly soFar = nothingRead();
  private readonly items = new PassageItems();
  private readonly parts = new PartsBelow();
  /** The section of the last passage, and how many statements stood before it. */
  private section: { readonly index: number; readonly from: number } | null = null;

  constructor(
    private readonly figures: readonly TextFigure[],
    private readonly names: CodeNames,
    private readonly year: number | null,
    private readonly plainBasis: BudgetBasis | null,
  ) {}

  /** Reads the next passage. */
  read(input: PassageInput): void {
    const { text, section } = input.passage;
    const { statements } = this.soFar;
    const number = leadingNumber(text);
    const lead = LIST_NUMBER.exec(text)?.[0].length ?? number?.length ?? 0;
    const style = number?.style ?? null;
    const words = text.slice(lead);
    const setting = { kinds: input.kinds, names: this.names, year: this.year };
    const item = this.items.next({ section, words, style, hasFigures: input.figures.length > 0 }, setting);
    const partsFrom = this.parts.next({ section, style }, words, statements);
    const from = statements.length;
    if (this.section?.index !== section) this.section = { index: section, from };
    const sectionFrom = this.section.from;
    const { isOpen: isCarried, isDivided } = this.parts;
    const { figures, plainBasis, soFar } = this;
    const reader = new PassageReader(
      { input, setting, figures, plainBasis, isCarried, isDivided, sectionFrom },
      soFar,
      item,
      partsFrom,
    );
    reader.read(lead);
    this.items.told(section, reader.item, statements.slice(from));
    this.parts.told({ section, style }, text, statements, partsFrom);
  }
}
