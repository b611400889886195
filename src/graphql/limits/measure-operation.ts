/**
 * Measures an operation before it runs: its depth, how much it selects, and what it may cost. One pass over the
 * document; each fragment is measured once however often it is spread, so doubling fragments cost nothing here.
 *
 * Cost: an object 1, a list as many times what is in it as it is taken to be long, a connection its page size times what is in
 * it. What @skip and @include leave out is counted as well.
 */
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
  isInterfaceType,
} from 'graphql';
import { readArguments, readDirectives } from './read-arguments';
import { declaredSize, sizeOf } from './field-size';

/** Fragments are expanded: what is spread twice counts twice. */
export interface Measure {
  /** Levels of fields, introspection counted as one. */
  readonly depth: number;
  /** Fields at the top. */
  readonly rootFields: number;
  readonly selections: number;
  readonly aliases: number;
  readonly directives: number;
  readonly cost: number;
}

const nothing: Measure = { depth: 0, rootFields: 0, selections: 0, aliases: 0, directives: 0, cost: 0 };

/**
 * @param variables coerced, with defaults
 * @throws AloiError BAD_USER_INPUT for arguments that cannot be read, or text that cannot be stored
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measure {
  const root = schema.getRootType(operation.operation);
  if (!root) return nothing;
  const whole = new Measurement(schema, document, variables).ofSet(operation.selectionSet, root);
  return { ...whole, directives: whole.directives + (operation.directives?.length ?? 0) };
}

class Measurement {
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly measured = new Map<string, Measure>();

  constructor(
    private readonly schema: GraphQLSchema,
    document: DocumentNode,
    private readonly variables: Readonly<Record<string, unknown>>,
  ) {
    const definitions = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
    this.fragments = new Map(definitions.map((each) => [each.name.value, each]));
  }

  ofSet(set: SelectionSetNode, parent: GraphQLCompositeType): Measure {
    return set.selections.map((selection) => this.ofSelection(selection, parent)).reduce(add, nothing);
  }

  private ofSelection(selection: SelectionNode, parent: GraphQLCompositeType): Measure {
    readDirectives(selection, this.variables);
    const inner = this.inside(selection, parent);
    return {
      ...inner,
      selections: inner.selections + 1,
      directives: inner.directives + (selection.directives?.length ?? 0),
    };
  }

  private inside(selection: SelectionNode, parent: GraphQLCompositeType): Measure {
    if (selection.kind === Kind.FIELD) return this.ofField(selection, parent);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return this.ofFragment(selection.name.value);
    return this.ofSet(selection.selectionSet, this.typeNamed(selection.typeCondition?.name.value) ?? parent);
  }

  private ofFragment(name: string): Measure {
    const known = this.measured.get(name);
    if (known) return known;
    // Stands in for the fragment inside itself: validation refuses such circles, and this ends in one all the same.
    this.measured.set(name, nothing);
    const definition = this.fragments.get(name);
    const type = this.typeNamed(definition?.typeCondition.name.value);
    const measure = definition && type ? this.ofSet(definition.selectionSet, type) : nothing;
    this.measured.set(name, measure);
    return measure;
  }

  private ofField(node: FieldNode, parent: GraphQLCompositeType): Measure {
    const field = fieldOf(this.schema, parent, node.name.value);
    const values = field ? readArguments(field, node, this.variables) : {};
    const type = field && getNamedType(field.type);
    const inner = node.selectionSet && isCompositeType(type) ? this.ofSet(node.selectionSet, type) : nothing;
    const isIntrospection = node.name.value.startsWith('__');
    return {
      depth: 1 + (isIntrospection ? 0 : inner.depth),
      rootFields: 1,
      selections: inner.selections,
      aliases: inner.aliases + (node.alias ? 1 : 0),
      directives: inner.directives,
      cost:
        field && !isIntrospection ? weightOf(field) + (node.selectionSet ? costOf(field, values, inner.cost) : 0) : 0,
    };
  }

  private typeNamed(name: string | undefined): GraphQLCompositeType | undefined {
    const type = name === undefined ? undefined : this.schema.getType(name);
    return isCompositeType(type) ? type : undefined;
  }
}

function weightOf(field: GraphQLField<unknown, unknown>): number {
  return declaredSize(field).weight ?? 0;
}

function costOf(
  field: GraphQLField<unknown, unknown>,
  values: Readonly<Record<string, unknown>>,
  innerCost: number,
): number {
  const { free, sizedBy } = declaredSize(field);
  if (free) return innerCost;
  const isList = isListType(getNullableType(field.type));
  const isSized = isList || sizedBy !== undefined;
  const size = isSized ? sizeOf(field, values) : 1;
  return (isList ? size : 1) + size * innerCost;
}

function add(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    rootFields: a.rootFields + b.rootFields,
    selections: a.selections + b.selections,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    cost: a.cost + b.cost,
  };
}

function fieldOf(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  name: string,
): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (parent === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}
