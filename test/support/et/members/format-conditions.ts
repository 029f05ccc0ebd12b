import type { Area } from '../../../../src/model';
import { intersects, newId, type EmulatedFormat } from '../../excel/workbook';
import { defineEtType, type MakeEtObject } from '../describe';
import { etFault } from '../faults';
import { demandWritable, type EtWorld, type OnAreas } from '../world';

interface OnRule extends OnAreas {
  readonly rule: EmulatedFormat;
}

const TYPES: Readonly<Record<string, number>> = { CellValue: 1, Custom: 2, ColorScale: 3, DataBar: 4 };

/** The rules that touch a range, the one that wins first; a rule that is added comes last. */
export function formatConditionsType(world: EtWorld, range: MakeEtObject<OnAreas>): MakeEtObject<OnAreas> {
  const rule = formatConditionType(world, range);
  const touching = ({ open, sheet, areas }: OnAreas): readonly EmulatedFormat[] => {
    // What was handed out of a sheet that is deleted stands for nothing.
    if (!open.book.sheets.includes(sheet)) throw etFault('general');
    return sheet.formats.filter((format) => format.areas.some((a) => areas.some((b) => intersects(a, b))));
  };
  return defineEtType<OnAreas>(world.bridge, 'FormatConditions', {
    Count: { get: (target) => touching(target).length },
    Item: {
      call: (target, [index]) => {
        const found = touching(target)[Number(index) - 1];
        if (!found) throw etFault('gone');
        return rule({ ...target, rule: found });
      },
    },
    Add: {
      call: (target, [type, , formula]) => {
        demandWritable(target);
        if (type !== 2 || typeof formula !== 'string' || !formula.startsWith('=')) throw etFault('general');
        const [first] = target.areas;
        const added: EmulatedFormat = {
          id: newId(target.open.book),
          type: 'Custom',
          areas: world.habits.firstAreaOnly && first ? [first] : [...target.areas],
          // As in VBA: a rule that is added stops those after it.
          stopIfTrue: true,
          formula: world.habits.forgetsFormulas ? '' : formula,
        };
        target.sheet.formats.push(added);
        target.open.saved = false;
        return rule({ ...target, rule: added });
      },
    },
    Delete: {
      call: (target) => {
        demandWritable(target);
        if (world.habits.deletesRulesTogether === 'refuses') throw etFault('general');
        if (world.habits.deletesRulesTogether === 'nothing' || !world.habits.deletesRules) return;
        const gone = touching(target);
        target.sheet.formats = target.sheet.formats.filter((format) => !gone.includes(format));
        target.open.saved = false;
      },
    },
  });
}

function formatConditionType(world: EtWorld, range: MakeEtObject<OnAreas>): MakeEtObject<OnRule> {
  const { bridge } = world;
  const colour = (name: string, key: 'fill' | 'font') =>
    defineEtType<OnRule>(bridge, name, {
      Color: {
        get: ({ rule }) => bgrOf(rule[key]),
        set: (target, value) => {
          demandWritable(target);
          target.rule[key] = hexOf(value as number);
        },
      },
    });
  const interior = colour('Interior', 'fill');
  const font = colour('Font', 'font');
  const demandThere = ({ sheet, rule }: OnRule): void => {
    if (!sheet.formats.includes(rule)) throw etFault('general');
  };
  return defineEtType<OnRule>(bridge, 'FormatCondition', {
    Type: { get: ({ rule }) => TYPES[rule.type] ?? 8 },
    Formula1: {
      get: ({ rule }) => {
        // A colour scale and the like have no formula.
        if (rule.formula === undefined || rule.unreadable === true) throw etFault('general');
        return rule.formula;
      },
    },
    AppliesTo: { get: (target) => range({ ...target, areas: target.rule.areas }) },
    Interior: { get: (target) => interior(target) },
    Font: { get: (target) => font(target) },
    StopIfTrue: {
      set: ({ rule }, value) => {
        rule.stopIfTrue = value === true;
      },
    },
    SetFirstPriority: {
      call: (target) => {
        demandThere(target);
        const { sheet, rule } = target;
        sheet.formats = [rule, ...sheet.formats.filter((each) => each !== rule)];
      },
    },
    Delete: {
      call: (target) => {
        demandWritable(target);
        demandThere(target);
        if (!world.habits.deletesRules) return;
        target.sheet.formats = target.sheet.formats.filter((each) => each !== target.rule);
        target.open.saved = false;
      },
    },
  });
}

/** "#F4A9A0" as ET keeps colours: blue, green, red. */
function bgrOf(hex: string | undefined): number | null {
  if (hex === undefined) return null;
  const rgb = parseInt(hex.slice(1), 16);
  return ((rgb & 0xff) << 16) | (rgb & 0xff00) | (rgb >> 16);
}

function hexOf(bgr: number): string {
  const rgb = ((bgr & 0xff) << 16) | (bgr & 0xff00) | (bgr >> 16);
  return `#${rgb.toString(16).toUpperCase().padStart(6, '0')}`;
}

/** Areas as Union gives them: one that lies within another is gone, neighbours of one height or width are one. */
export function united(areas: readonly Area[]): readonly Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const index = found.findIndex((each) => merged(each, area) !== null);
    const other = found[index];
    const whole = other && merged(other, area);
    if (whole) found[index] = whole;
    else found.push(area);
  }
  return found;
}

function merged(a: Area, b: Area): Area | null {
  if (a.top <= b.top && a.bottom >= b.bottom && a.left <= b.left && a.right >= b.right) return a;
  if (b.top <= a.top && b.bottom >= a.bottom && b.left <= a.left && b.right >= a.right) return b;
  if (a.left === b.left && a.right === b.right && a.bottom + 1 === b.top) return { ...a, bottom: b.bottom };
  if (a.top === b.top && a.bottom === b.bottom && a.right + 1 === b.left) return { ...a, right: b.right };
  return null;
}
