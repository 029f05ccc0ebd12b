import path from 'node:path';
import ts from 'typescript';

/** A member of office.js that our code uses, and the requirement set that its documentation names. */
export interface MemberUsed {
  /** "Range.getMergedAreasOrNullObject". */
  readonly name: string;
  readonly type: string;
  readonly member: string;
  /** Minor version of ExcelApi; null where the documentation names none. */
  readonly version: number | null;
  /** The type exists at run time, not only for the compiler. */
  readonly isClass: boolean;
}

const ROOT = path.join(__dirname, '../../..');

/** Every member of the namespace Excel that the files reached from `entry` use, read from the typings. */
export function membersUsed(entry: string): readonly MemberUsed[] {
  const config = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ROOT);
  const program = ts.createProgram([path.join(ROOT, entry)], { ...options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const folder = path.join(ROOT, path.dirname(entry));
  const found = new Map<string, MemberUsed>();
  const visit = (node: ts.Node): void => {
    const symbol = usedSymbol(node, checker);
    const used = symbol && describe(symbol, checker);
    if (used) found.set(used.name, used);
    ts.forEachChild(node, visit);
  };
  program
    .getSourceFiles()
    .filter(({ fileName }) => fileName.startsWith(folder))
    .forEach(visit);
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}

function usedSymbol(node: ts.Node, checker: ts.TypeChecker): ts.Symbol | undefined {
  if (ts.isPropertyAccessExpression(node)) return checker.getSymbolAtLocation(node.name);
  if (!ts.isBindingElement(node)) return undefined;
  const owner = checker.getTypeAtLocation(node.parent);
  return owner.getProperty((node.propertyName ?? node.name).getText());
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): MemberUsed | null {
  const declaration = symbol.declarations?.[0];
  const owner = declaration?.parent;
  if (!owner || !(ts.isClassDeclaration(owner) || ts.isInterfaceDeclaration(owner))) return null;
  if (!isInExcelNamespace(owner)) return null;
  const type = owner.name?.text ?? '';
  const version = /ExcelApi 1\.(\d+)/.exec(declaration.getFullText())?.[1] ?? versionOfType(owner);
  return {
    name: `${type}.${symbol.name}`,
    type,
    member: checker.symbolToString(symbol).split('.').at(-1) ?? symbol.name,
    version: version === undefined ? null : Number(version),
    isClass: ts.isClassDeclaration(owner),
  };
}

function versionOfType(owner: ts.Node): string | undefined {
  const comment = owner.getFullText().slice(0, owner.getStart() - owner.getFullStart());
  return /ExcelApi 1\.(\d+)/.exec(comment)?.[1];
}

function isInExcelNamespace(node: ts.Node): boolean {
  const above = ts.findAncestor(node, (each) => ts.isModuleDeclaration(each) && each.name.text === 'Excel');
  return above !== undefined;
}
