/**
 * What an operation measures: depth, selections, aliases, cost; with variables, defaults and fragments, in one pass.
 */
import { type OperationDefinitionNode, getIntrospectionQuery, getVariableValues, parse } from 'graphql';
import { accountDetectors } from '../../../src/detectors/registry';
import { measureOperation, type Measure } from '../../../src/graphql/limits/measure-operation';
import { operationLimits } from '../../../src/graphql/limits/operation-limits';
import { buildApiSchema } from '../../../src/graphql/schema';

const schema = buildApiSchema();

function measure(text: string, inputs: Record<string, unknown> = {}): Measure {
  const document = parse(text);
  const operation = document.definitions[0] as OperationDefinitionNode;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs);
  if (!coerced) throw new Error('the variables do not fit');
  return measureOperation(schema, document, operation, coerced);
}

const account = (inner: string): string => `{ account(platform: X, handle: "a") { ${inner} } }`;
const page = (size: string): string => account(`followers(${size}) { edges { node { id } } }`);

describe('the cost of an operation', () => {
  it.each([
    ['an object', account('id'), 1],
    ['leaves alone', '{ __typename }', 0],
    ['objects in objects', account('audience { share { point } }'), 3],
    ['a page of 10', page('first: 10'), 1 + 1 + 10 * (1 + 1)],
    ['a page from the end', page('last: 10'), 1 + 1 + 10 * (1 + 1)],
    ['a page beyond the largest', page('first: 2000000000'), 1 + 1 + 100 * (1 + 1)],
    ['page info, which is free', account('followers(first: 10) { pageInfo { hasNextPage } }'), 2],
    ['a list by its declared size', account('score { signals { points } }'), 1 + 1 + accountDetectors.length],
    ['a list by its input', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['the same twice', `{ a: ${account('id').slice(2, -2)} b: ${account('id').slice(2, -2)} }`, 2],
    ['what is skipped, as if it were not', account('score @skip(if: true) { verdict }'), 2],
  ])('counts %s', (_what, text, cost) => {
    expect(measure(text).cost).toBe(cost);
  });

  const behindVariable =
    'query ($n: Int = 50) { account(platform: X, handle: "a") { followers(first: $n) { edges { rank } } } }';

  it('sees through variables and their defaults', () => {
    expect(measure(behindVariable).cost).toBe(2 + 50);
    expect(measure(behindVariable, { n: 7 }).cost).toBe(2 + 7);
    expect(measure(behindVariable, { n: null }).cost).toBe(2 + 1);
  });

  it('sees through lists in variables', () => {
    const text = 'query ($refs: [AccountRefInput!]!) { accounts(refs: $refs) { account { id } } }';
    const refs = Array.from({ length: 40 }, (_, index) => ({ platform: 'X', handle: `a${index}` }));
    expect(measure(text, { refs }).cost).toBe(40 + 40);
  });

  it('sees through fragments, named and inline', () => {
    const text = `${account('...F ... on Account { score { verdict } }')} fragment F on Account { followers(first: 10) { ...G } }
      fragment G on FollowerConnection { edges { node { id } } }`;
    expect(measure(text).cost).toBe(measure(page('first: 10')).cost + 1);
  });

  it('allows a page of 100 followers with all their signals and evidence', () => {
    const text = account('followers(first: 100) { edges { node { score { signals { evidence { message } } } } } }');
    expect(measure(text).cost).toBeLessThanOrEqual(10_000);
    const many =
      '{ nodes(ids: ["a", "b"]) { ... on Account { followers(first: 100) { edges { node { score { signals { evidence { message } } } } } } } } }';
    expect(measure(many).cost).toBeGreaterThan(10_000);
  });
});

describe('the size of an operation', () => {
  it('counts levels, fields at the top, selections, aliases and directives, fragments expanded', () => {
    const text = `query Q @a { ...R x: __typename } fragment R on Query { y: detectors { id @skip(if: false) ...D ...D } }
      fragment D on Detector { z: name }`;
    const { depth, rootFields, selections, aliases, directives } = measure(text);
    expect({ depth, rootFields, selections, aliases, directives }).toEqual({
      depth: 2,
      rootFields: 2,
      selections: 8,
      aliases: 4,
      directives: 2,
    });
  });

  it('measures doubled fragments at once', () => {
    const names = Array.from({ length: 150 }, (_, index) => index);
    const text = `{ ...F0 } ${names.map((n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`).join(' ')}
      fragment F150 on Query { __typename }`;
    const started = performance.now();
    expect(measure(text).selections).toBeGreaterThan(2 ** 150);
    expect(performance.now() - started).toBeLessThan(50);
  });

  it('ends in a circle of fragments', () => {
    expect(measure('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }').selections).toBe(4);
  });

  it('lets an editor ask for the schema', () => {
    const asked = measure(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));
    for (const [name, allowed] of Object.entries(operationLimits)) {
      expect(asked[name as keyof Measure]).toBeLessThanOrEqual(allowed);
    }
    expect(asked.cost).toBe(0);
  });
});

describe('arguments', () => {
  const badInput = expect.objectContaining({ code: 'BAD_USER_INPUT' }) as Error;

  it('are refused with a NUL in the document', () => {
    expect(() => measure(String.raw`{ account(platform: X, handle: "a\u0000") { id } }`)).toThrow(badInput);
  });

  it.each(['a\0', 'a\uD800', '\uDC00a'])('are refused with %j in a variable, however deep', (handle) => {
    const text = 'query ($refs: [AccountRefInput!]!) { accounts(refs: $refs) { status } }';
    expect(() => measure(text, { refs: [{ platform: 'X', handle }] })).toThrow(badInput);
  });

  it('are taken with whole surrogate pairs', () => {
    expect(measure('{ account(platform: X, handle: "🎈") { id } }').cost).toBe(1);
  });

  it('are refused where an explicit null passes by a default', () => {
    expect(() => measure('query ($id: ID = "a") { node(id: $id) { id } }', { id: null })).toThrow(badInput);
    const text = 'query ($yes: Boolean = true) { __typename @include(if: $yes) }';
    expect(() => measure(text, { yes: null })).toThrow(badInput);
  });
});

describe('every list of objects', () => {
  it('has a size declared beside it', () => {
    const undeclared = Object.values(schema.getTypeMap()).flatMap((type) =>
      'getFields' in type && !type.name.startsWith('__')
        ? Object.values(type.getFields())
            .filter((field) => /^\[(?!String|Float|AccountClass)/.test(String(field.type)) && 'args' in field)
            .filter((field) => !('listSize' in field.extensions) && !('sizedBy' in field.extensions))
            .map((field) => `${type.name}.${field.name}`)
        : [],
    );
    expect(undeclared).toEqual([]);
  });
});
