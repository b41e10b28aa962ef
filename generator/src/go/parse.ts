import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

import { Language, type Node, Parser } from "web-tree-sitter";

import type { Diagnostic } from "../diagnostic.js";
import { behaviourOf } from "./behaviour.js";
import { checkBuildConstraints } from "./build-constraint.js";
import { collectComments } from "./comment.js";
import { type FileContext, findLineStarts, foldedText, partsOf, positionOf, reportConstruct } from "./file-context.js";
import type { GoFile, GoMethod, GoNamedDeclaration, GoTypeDeclaration } from "./model.js";
import { DEEPEST_NESTING, tooDeeplyNested } from "./nesting.js";
import { parseConstants } from "./parse-constant.js";
import { parseFunction, parseMethod, parseVariables } from "./parse-function.js";
import { parseImports } from "./parse-import.js";
import { parseTypeDeclaration } from "./parse-type-declaration.js";
import type { GoSource } from "./source.js";

/** A loaded Go grammar, ready for `parseGoFile`. */
export type GoParser = Parser;

/** Loads the Go grammar. */
export async function loadGoParser(): Promise<GoParser> {
  const grammar = fileURLToPath(new URL("../../grammar/tree-sitter-go.wasm", import.meta.url));
  await Parser.init();
  return new Parser().setLanguage(await Language.load(await readFile(grammar)));
}

/** Reads one file. Everything it does not understand becomes a diagnostic. */
export function parseGoFile(parser: GoParser, source: GoSource, report: (diagnostic: Diagnostic) => void): GoFile {
  // Go ends the last line by itself; the grammar does not.
  const tree = parser.parse(`${source.text}\n`);
  if (tree === null) throw new Error("the Go parser was not given a grammar");
  try {
    return parseRoot(tree.rootNode, source, report);
  } finally {
    tree.delete();
  }
}

function parseRoot(root: Node, source: GoSource, report: (diagnostic: Diagnostic) => void): GoFile {
  const { path, text } = source;
  const comments = collectComments(root, text);
  const bare: FileContext = {
    path,
    text,
    lineStarts: findLineStarts(text),
    comments,
    imports: new Map(),
    report,
  };

  const tooDeep = tooDeeplyNested(root);
  if (tooDeep !== undefined) {
    reportNesting(bare, tooDeep);
    return parseDeclarations(bare, "", []);
  }
  const [packageClause] = partsOf(root);
  if (root.hasError || packageClause?.type !== "package_clause") {
    reportSyntax(bare, root);
    return parseDeclarations(bare, "", []);
  }
  checkBuildConstraints(bare, packageClause.startIndex);
  const context: FileContext = { ...bare, imports: parseImports(bare, root) };
  return parseDeclarations(context, partsOf(packageClause)[0]?.text ?? "", partsOf(root).slice(1));
}

function parseDeclarations(context: FileContext, packageName: string, declarations: readonly Node[]): GoFile {
  const types: GoTypeDeclaration[] = [];
  const constants: Node[] = [];
  const methods: GoMethod[] = [];
  const functions: GoNamedDeclaration[] = [];
  const variables: GoNamedDeclaration[] = [];
  for (const declaration of declarations) {
    switch (declaration.type) {
      case "import_declaration":
        break; // Read before everything else.
      case "type_declaration":
        types.push(...parseTypeDeclaration(context, declaration));
        break;
      case "const_declaration":
        constants.push(declaration);
        break;
      case "method_declaration":
        methods.push(...parseMethod(context, declaration));
        break;
      case "function_declaration":
        functions.push(...parseFunction(context, declaration));
        break;
      case "var_declaration":
        variables.push(...parseVariables(context, declaration));
        break;
      default:
        reportConstruct(context, declaration, "a file");
    }
  }
  const { path, imports } = context;
  return {
    path,
    packageName,
    imports,
    types,
    constants: parseConstants(context, constants),
    methods,
    functions,
    variables,
    behaviour: behaviourOf(context, declarations),
  };
}

function reportNesting(context: FileContext, node: Node): void {
  context.report({
    code: "go-nesting",
    message: `the code is nested more than ${DEEPEST_NESTING} levels deep`,
    hint: "check that this is the source of the Go SDK",
    position: positionOf(context, node),
  });
}

function reportSyntax(context: FileContext, root: Node): void {
  const first = firstError(root);
  const near = first === undefined || first.isMissing ? "" : ` near \`${shortened(foldedText(first))}\``;
  context.report({
    code: "go-syntax",
    message: first === undefined ? "the file has no package clause" : `the file is not Go that can be read${near}`,
    hint: "check that it compiles with Go; if it does, update tree-sitter-go or write it as gofmt does",
    position: positionOf(context, first ?? root),
  });
}

/** The first in source order; a missing token without a node of its own is the innermost node around it. */
function firstError(node: Node): Node | undefined {
  if (node.isError || node.isMissing) return node;
  if (!node.hasError) return undefined;
  for (const child of node.children) {
    const found = firstError(child);
    if (found !== undefined) return found;
  }
  return node;
}

function shortened(text: string): string {
  const limit = 40;
  return text.length <= limit ? text : `${text.slice(0, limit)}…`;
}
