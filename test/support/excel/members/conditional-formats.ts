import type { Area } from '../../../../src/model';
import { defineType, type MakeHandle, textArgument, type Handle } from '../describe';
import { fault } from '../faults';
import { intersects, newId, type EmulatedFormat, type EmulatedSheet, type EmulatedWorkbook } from '../workbook';
import { rangeAreas } from './range';

interface FormatsTarget {
  readonly book: EmulatedWorkbook;
  readonly sheet: EmulatedSheet;
  readonly areas: readonly Area[];
}

interface FormatTarget extends FormatsTarget {
  readonly format: EmulatedFormat;
}

/** The rules that touch the range, by priority; a rule that is added comes first, as the reference says. */
export const conditionalFormats: MakeHandle<FormatsTarget> = defineType({
  type: 'ConditionalFormatCollection',
  items: (target) => touching(target).map((format) => conditionalFormat({ ...target, format })),
  item: (target, id) => {
    const format = touching(target).find((each) => each.id === id);
    if (!format) throw fault('itemNotFound');
    return conditionalFormat({ ...target, format });
  },
  members: {
    Add: { since: 6, object: (target, args) => add(target, textArgument(args)) },
  },
});

function touching({ sheet, areas }: FormatsTarget): readonly EmulatedFormat[] {
  return sheet.formats.filter((format) => format.areas.some((a) => areas.some((b) => intersects(a, b))));
}

function add(target: FormatsTarget, type: string): Handle {
  if (target.sheet.isProtected) throw fault('accessDenied');
  const format: EmulatedFormat = {
    id: newId(target.book),
    type,
    areas: [...target.areas],
    stopIfTrue: false,
  };
  target.sheet.formats.unshift(format);
  return conditionalFormat({ ...target, format });
}

const conditionalFormat: MakeHandle<FormatTarget> = defineType({
  type: 'ConditionalFormat',
  id: ({ format }) => format.id,
  members: {
    Id: { since: 6, get: ({ format }) => format.id },
    Type: { since: 6, get: ({ format }) => format.type },
    Priority: { since: 6, get: ({ sheet, format }) => sheet.formats.indexOf(format) },
    Custom: { since: 6, object: (target) => customOf(target) },
    GetRanges: {
      since: 9,
      object: (target) => rangeAreas({ book: target.book, sheet: target.sheet, areas: readable(target).format.areas }),
    },
    Delete: { since: 6, invoke: (target) => remove(target) },
  },
});

/** office-js #6396: after an undone deletion every look at the rule answers "doesn't exist". */
function readable(target: FormatTarget): FormatTarget {
  if (target.format.unreadable) throw fault('itemNotFound');
  return target;
}

/** office-js #2180: asking a rule of another type for its custom part is refused. */
function customOf(target: FormatTarget): Handle {
  if (readable(target).format.type !== 'Custom') throw fault('notPermitted');
  return custom(target);
}

function remove(target: FormatTarget): null {
  const { sheet, format } = readable(target);
  if (sheet.isProtected) throw fault('accessDenied');
  if (!sheet.formats.includes(format)) throw fault('itemNotFound');
  sheet.formats = sheet.formats.filter((each) => each !== format);
  return null;
}

const custom: MakeHandle<FormatTarget> = defineType({
  type: 'CustomConditionalFormat',
  members: {
    Rule: { since: 6, object: (target) => rule(target) },
    Format: { since: 6, object: (target) => ruleFormat(target) },
  },
});

const rule: MakeHandle<FormatTarget> = defineType({
  type: 'ConditionalFormatRule',
  members: {
    Formula: {
      since: 6,
      get: ({ format }) => format.formula ?? '',
      set: ({ format }, value) => Object.assign(format, { formula: value }),
    },
  },
});

const ruleFormat: MakeHandle<FormatTarget> = defineType({
  type: 'ConditionalRangeFormat',
  members: {
    Fill: { since: 6, object: (target) => ruleFill(target) },
    Font: { since: 6, object: (target) => ruleFont(target) },
  },
});

const ruleFill: MakeHandle<FormatTarget> = defineType({
  type: 'ConditionalRangeFill',
  members: { Color: { since: 6, set: ({ format }, value) => Object.assign(format, { fill: value }) } },
});

const ruleFont: MakeHandle<FormatTarget> = defineType({
  type: 'ConditionalRangeFont',
  members: { Color: { since: 6, set: ({ format }, value) => Object.assign(format, { font: value }) } },
});
