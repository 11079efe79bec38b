import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const typings = join(root, 'node_modules/obsidian/obsidian.d.ts');
const isTypings = (file: ts.SourceFile) => file.fileName === typings;

function sourcesIn(folder: string): string[] {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

function programOf(files: readonly string[]): ts.Program {
  return ts.createProgram([...files, join(root, 'tests/stand-in/host/contract.ts'), join(root, 'tests/stand-in/host/dom.ts'), join(root, 'tests/stand-in/host/lucide-icons.d.ts')], {
    target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, jsx: ts.JsxEmit.ReactJSX, jsxImportSource: 'preact',
    strict: true, skipLibCheck: true, noEmit: true, types: [], allowImportingTsExtensions: true,
  });
}

/** `Class.member` for each member, and the name of each exported value, that the sources take from obsidian.d.ts. */
function usedBy(program: ts.Program, files: readonly string[]): Map<string, string> {
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  /** In `const { vault } = app` the name stands for a member of what is taken apart. */
  const takenApart = (node: ts.Identifier): ts.Symbol | undefined => {
    const element = node.parent;
    const isMember = ts.isBindingElement(element) && ts.isObjectBindingPattern(element.parent) && (element.propertyName ?? element.name) === node;
    return isMember ? checker.getTypeAtLocation(element.parent).getProperty(node.text) : undefined;
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) continue;
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node) && !ts.isTypeReferenceNode(node.parent)) {
        const found = takenApart(node) ?? checker.getSymbolAtLocation(node);
        const symbol = found && found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
        const name = symbol && nameInTypings(symbol);
        const { line } = source.getLineAndCharacterOfPosition(node.getStart());
        if (name !== undefined) used.set(name, `${file.slice(root.length)}:${line + 1}`);
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
  }
  return used;
}

function nameInTypings(symbol: ts.Symbol): string | undefined {
  const declaration = symbol.declarations?.find((one) => isTypings(one.getSourceFile()));
  if (!declaration) return undefined;
  // What the app adds to the DOM and the window; what the browser has anyway is no concern.
  if (ts.findAncestor(declaration, ts.isModuleDeclaration)) return symbol.declarations?.every((one) => isTypings(one.getSourceFile())) ? `global ${symbol.name}` : undefined;
  const { parent } = declaration;
  if (ts.isClassDeclaration(parent) || (ts.isInterfaceDeclaration(parent) && parent.name.text === 'DataAdapter')) {
    return ts.isClassElement(declaration) || ts.isTypeElement(declaration) ? `${parent.name?.text}.${symbol.name}` : undefined;
  }
  return ts.isClassDeclaration(declaration) || ts.isFunctionDeclaration(declaration) || ts.isVariableDeclaration(declaration) || ts.isEnumDeclaration(declaration) ? symbol.name : undefined;
}

/** Everything that the stand-in has: read from the types in `host/contract.ts`, and for the DOM from `host/dom.ts`. */
function claimedIn(program: ts.Program): Set<string> {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(root, 'tests/stand-in/host/contract.ts'));
  const claimed = new Set<string>();
  source?.forEachChild((node) => {
    if (!ts.isInterfaceDeclaration(node)) return;
    for (const property of checker.getTypeAtLocation(node).getProperties()) {
      const type = checker.getTypeOfSymbol(property);
      if (node.name.text === 'Contract') {
        claimed.add(property.name);
        for (const member of type.getProperties()) claimed.add(`${property.name}.${member.name}`);
      } else if (property.name === 'names') {
        for (const member of type.getProperties()) {
          claimed.add(member.name);
          for (const own of checker.getTypeOfSymbol(member).getProperties()) claimed.add(`${member.name}.${own.name}`);
        }
      }
    }
  });
  const addNames = (node: ts.Node): void => {
    if (ts.isObjectLiteralElement(node) && node.name) claimed.add(`global ${node.name.getText()}`);
    ts.forEachChild(node, addNames);
  };
  const helpers = program.getSourceFile(join(root, 'tests/stand-in/host/dom.ts'));
  if (helpers) addNames(helpers);
  return claimed;
}

describe('the stand-in has what the plugin uses', () => {
  const files = ['src/obsidian', 'src/ui'].flatMap((folder) => {
    try {
      return sourcesIn(folder);
    } catch {
      return []; // Not written yet.
    }
  });
  const program = programOf(files);
  const claimed = claimedIn(program);

  test('its claims are read from the contract', () => {
    expect([...claimed]).toEqual(expect.arrayContaining(['Vault.process', 'View.onOpen', 'Menu.forEvent', 'setIcon', 'Notice', 'App.vault', 'global createFragment', 'global setCssStyles']));
    expect(claimed.has('Vault.readBinary')).toBe(false);
  });

  test('every class member and function of obsidian.d.ts that src/obsidian and src/ui use is claimed', () => {
    const missing = [...usedBy(program, files)].filter(([name]) => !claimed.has(name));
    expect(missing.map(([name, where]) => `${name}, used in ${where}`)).toEqual([]);
  });
});
