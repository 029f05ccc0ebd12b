import { advance, localName, tagName, readRoot, type Tags } from '../../package/xml';
import { BLOCK_HANDLERS } from './elements/blocks';
import { CHOICE_HANDLERS, CONTROL_HANDLERS, FORMULA_HANDLERS } from './elements/controls';
import { RUN_HANDLERS } from './elements/runs';
import { TABLE_HANDLERS } from './elements/tables';
import { noNames, markupOf, type Markup } from './names';
import { DONE, newTextFlow, type Handler, type Leave, type Reader, type StoryContext } from './reader';
import type { Story } from './story';

/** What is done at each element; all others are gone into, since text may stand in them. */
const HANDLERS: Readonly<Record<Markup, ReadonlyMap<string, Handler>>> = {
  word: new Map(Object.entries({ ...BLOCK_HANDLERS, ...TABLE_HANDLERS, ...RUN_HANDLERS, ...CONTROL_HANDLERS })),
  formula: new Map(Object.entries(FORMULA_HANDLERS)),
  choice: new Map(Object.entries(CHOICE_HANDLERS)),
  other: new Map(),
};

/**
 * Reads a part: the body of a document under `BODY`, or the notes of a notes part by their ids.
 * @throws DocumentFault damaged, tooLarge, or embedded where the document takes in text of another format.
 */
export function readStories(xml: string, context: StoryContext): ReadonlyMap<string, Story> {
  return readRoot(xml, (tags) => {
    const reader = readerOn(tags, context);
    const { leaving } = reader;
    markupOf(reader.names, tags);
    for (;;) {
      if (advance(tags)) {
        const leave = enter(reader);
        if (leave !== DONE) leaving.push(leave);
      } else {
        const leave = leaving.pop();
        if (leave === undefined) return reader.stories;
        leave?.();
      }
    }
  });
}

/** A reader at the beginning of a part. */
function readerOn(tags: Tags, context: StoryContext): Reader {
  const story = { paragraphs: [], tables: [] };
  return {
    ...context,
    tags,
    names: noNames(),
    leaving: [],
    stories: new Map(),
    story,
    flow: newTextFlow(story.paragraphs),
    controls: [],
    choices: [],
    simpleFields: [],
    insertions: [],
    properties: new Map(),
    made: 0,
  };
}

/** What is to be done at an element; null where it is only gone into. */
function enter(reader: Reader): Leave | typeof DONE {
  const { tags, names } = reader;
  const handler = HANDLERS[markupOf(names, tags)].get(localName(tagName(tags)));
  return handler ? handler(reader) : null;
}
