import type * as Docx from 'docx';
import type { DocxBlock } from './block';
import { documentStyles } from './document-styles';
import { finishPackage } from './finish-package';
import { paragraphsOf } from './paragraphs';
import { pageSections } from './sections';
import { tableBlocks } from './tables';

/** What a file says of itself besides its text. */
export interface DocumentTraits {
  readonly title: string;
  /** Whose document it is. */
  readonly author: string;
  /** Set closer, to stay on one page. */
  readonly isCompact?: boolean;
}

/**
 * A .docx in the layout of official documents; the same blocks give the same bytes. The library that writes it
 * is fetched with the first document. Page numbers of the contents are counted by Word when it opens the file.
 */
export async function writeDocx(blocks: readonly DocxBlock[], traits: DocumentTraits): Promise<Uint8Array> {
  const docx = await import(/* webpackChunkName: "docx" */ 'docx');
  const file = new docx.Document({
    title: traits.title,
    creator: traits.author,
    lastModifiedBy: traits.author,
    description: '',
    evenAndOddHeaderAndFooters: true,
    styles: documentStyles(docx, traits.isCompact ?? false),
    sections: pageSections(docx, blocks, (block) => childrenOf(docx, block)),
  });
  return finishPackage(new Uint8Array(await docx.Packer.toArrayBuffer(file)));
}

/** A table brings its own paragraphs around it. */
function childrenOf(docx: typeof Docx, block: DocxBlock): readonly Docx.FileChild[] {
  return block.kind === 'table' ? tableBlocks(docx, block.table) : paragraphsOf(docx, block);
}
