/** The published schemas of posts say what the parser does: a row obeys its schema exactly where it is read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { BadField } from '../../../src/sources/file/field';
import { PostCsvReader } from '../../../src/sources/file/x-posts-csv-row';
import { readV1Status } from '../../../src/sources/file/x-v1-status';
import { observedAt } from './follower-files';
import { obeys, type Schema } from './json-schema';
import { postsCsv, somePosts, v1Status } from './post-files';

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(join(__dirname, '../../../schema/imports', `${name}.schema.json`), 'utf8')) as Schema;
const status = schemaOf('x-v1-status');
const csv = schemaOf('x-posts-csv-row');

function isRead(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (error instanceof BadField) return false;
    throw error;
  }
}

const date = 'Sat Mar 15 12:49:15 +0000 2014';
const odd = fc.oneof(
  fc.constantFrom(null, true, false, '', 'a', '5', '007', '1e5', -1, 0, 1, 1.5, 2 ** 53, 2 ** 40, [], {}),
  fc.constantFrom(date, '2014-03-15T12:49:15Z', '2014-03-15', { id: 5 }, { id_str: '7' }, { id: '0' }, { media: 5 }),
);

/** The one id that is looked at: id_str where it is there, else id. */
function withUsedId({ id_str, id, ...rest }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (id_str != null) return { ...rest, id_str };
  return id == null ? rest : { ...rest, id };
}

it('x-v1-statuses', () => {
  const names = [...Object.keys(status.properties!), 'author_id', 'public_metrics', 'lang'];
  const row = fc
    .dictionary(fc.constantFrom(...names), odd, { maxKeys: 4 })
    .chain((fields) =>
      fc.constantFrom(fields, { id_str: '5', user: { id_str: '6', id: 'x' }, created_at: date, ...fields }),
    );
  fc.assert(
    fc.property(row, (fields: Readonly<Record<string, unknown>>) => {
      const { user } = fields;
      const isObject = typeof user === 'object' && user !== null && !Array.isArray(user);
      const used = withUsedId({ ...fields, ...(isObject && { user: withUsedId(user as Record<string, unknown>) }) });
      expect([isRead(() => readV1Status(fields, observedAt)), fields]).toEqual([obeys(status, used), fields]);
    }),
    { numRuns: 2_000 },
  );
});

it('x-posts-csv', () => {
  const columns = Object.keys(csv.properties!).filter((name) => name !== 'id' && name !== 'id_str');
  const reader = new PostCsvReader(columns);
  const cell = fc.constantFrom('', 'a', '5', '007', '0', '12.0', '-1', '1.5', '1.5e+18', '77.50', date);
  const usual = columns.map((name) => ({ user_id: '5', tweet_id: '6', created_at: date })[name] ?? '');
  const cells = fc
    .array(fc.tuple(fc.nat({ max: columns.length - 1 }), cell), { maxLength: 4 })
    .map((changes) => changes.reduce((row, [at, text]) => row.with(at, text), usual));
  fc.assert(
    fc.property(cells, (row) => {
      const fields = Object.fromEntries(columns.map((name, at) => [name, row[at]]));
      expect([isRead(() => reader.read(row, observedAt)), fields]).toEqual([obeys(csv, fields), fields]);
    }),
    { numRuns: 2_000 },
  );
});

it('fits the synthetic posts', () => {
  const posts = somePosts(100);
  expect(posts.map(v1Status).every((row) => obeys(status, row))).toBe(true);
  const header = postsCsv(posts).split('\n', 1)[0]!.split(',');
  expect(header.every((name) => name in csv.properties! || name === 'n_in_file')).toBe(true);
});

it.each([
  ['x-v1-status', status],
  ['x-posts-csv-row', csv],
])('%s describes everything', (_name, schema) => {
  const describe = (one: Schema): unknown[] => [
    one.description,
    ...Object.values(one.properties ?? {}).flatMap((property) => describe(property)),
  ];
  expect(describe(schema).filter((text) => typeof text !== 'string' || text === '')).toEqual([]);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});
