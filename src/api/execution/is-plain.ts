import { type ASTNode, type DocumentNode, Kind, visit } from 'graphql';

/**
 * Whether a program does just what graphql-js does for a document. Conditions (`@skip`, `@include`) are where graphql-jit 0.8
 * does not: a condition of one spread holds for every spread of that fragment, and a field that is left out in one place
 * and stands in another comes where it was left out. So with conditions no fragment may be spread twice, and nothing that
 * a condition is about may be asked for under the same name elsewhere.
 */
export function isPlain(document: DocumentNode): boolean {
  const conditional = new Set<string>();
  const names = new Map<string, number>();
  const spreads = new Map<string, number>();
  visit(document, {
    Field: (node) => {
      const name = nameOf(node);
      count(names, name);
      if (isConditional(node)) conditional.add(name);
    },
    InlineFragment: (node) => {
      if (isConditional(node)) addAll(namesIn(node), conditional);
    },
    FragmentSpread: (node) => {
      count(spreads, node.name.value);
      if (!isConditional(node)) return;
      // What the fragment spreads in turn is looked at as well: simply the names of all fragments.
      for (const definition of document.definitions) {
        if (definition.kind === Kind.FRAGMENT_DEFINITION) addAll(namesIn(definition), conditional);
      }
    },
  });
  if (!hasConditions(document)) return true;
  const isSpreadAgain = [...spreads.values()].some((times) => times > 1);
  return !isSpreadAgain && [...conditional].every((name) => names.get(name) === 1);
}

function hasConditions(document: DocumentNode): boolean {
  let has = false;
  visit(document, {
    Directive: ({ name }) => {
      if (name.value === 'skip' || name.value === 'include') has = true;
    },
  });
  return has;
}

function isConditional({ directives }: { readonly directives?: readonly unknown[] | undefined }): boolean {
  return (directives ?? []).length > 0;
}

function namesIn(node: ASTNode): readonly string[] {
  const found: string[] = [];
  visit(node, {
    Field: (field) => {
      found.push(nameOf(field));
    },
  });
  return found;
}

function nameOf({ alias, name }: { alias?: { value: string } | undefined; name: { value: string } }): string {
  return alias?.value ?? name.value;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function addAll(names: readonly string[], to: Set<string>): void {
  for (const name of names) to.add(name);
}
