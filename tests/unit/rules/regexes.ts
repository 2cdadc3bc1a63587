/** All regular expressions of the pure parts: literals by the syntax tree, built ones by watching them being built. */
import { readFileSync } from 'node:fs';
import ts from 'typescript';

export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  /** File, or the module graph in which it was built. */
  readonly where: string;
}

/** Regex literals in TypeScript files. */
export function literalRegexes(files: readonly string[]): FoundRegex[] {
  const found: FoundRegex[] = [];
  for (const file of files) {
    const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.ESNext, false);
    const visit = (node: ts.Node): void => {
      if (node.kind === ts.SyntaxKind.RegularExpressionLiteral) {
        const text = node.getText(tree);
        const slash = text.lastIndexOf('/');
        found.push({ source: text.slice(1, slash), flags: text.slice(slash + 1), where: file });
      }
      ts.forEachChild(node, visit);
    };
    visit(tree);
  }
  return found;
}

/** Regexes that `load` builds with `new RegExp(…)` while it runs. */
export async function builtRegexes(where: string, load: () => Promise<unknown>): Promise<FoundRegex[]> {
  const found: FoundRegex[] = [];
  const Original = globalThis.RegExp;
  const watched = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string | undefined], newTarget) {
      const built = Reflect.construct(target, [source, flags], newTarget) as RegExp;
      found.push({ source: built.source, flags: built.flags, where });
      return built;
    },
  });
  globalThis.RegExp = watched;
  try {
    await load();
  } finally {
    globalThis.RegExp = Original;
  }
  return found;
}
