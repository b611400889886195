/** The published schemas of import rows say what the parser does: a row obeys its schema exactly where it is read. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { FileFormat } from '../../../src/sources/file/file-format';
import { createDecoder } from '../../../src/sources/file/row-decoder';
import { demoAudience } from '../../../src/sources/synthetic/demo-audience';
import { encodeCsv, observedAt, v1User, v2User } from './follower-files';
import { obeys, type Schema } from './json-schema';

const schemaOf = (name: string): Schema =>
  JSON.parse(readFileSync(join(__dirname, '../../../schema/imports', `${name}.schema.json`), 'utf8')) as Schema;

const v1 = schemaOf('x-v1-user');
const v2 = schemaOf('x-v2-user');
const csv = schemaOf('x-csv-row');
const { followers } = demoAudience({ followerCount: 200, idOnlyShare: 0.1 });

function isRead(format: FileFormat, row: unknown, header: readonly string[] = []): boolean {
  const [decoded] = createDecoder(format, header, observedAt)([{ line: 1, bytes: Buffer.from(String(row)) }], 0);
  return 'record' in decoded!;
}

/** Values as rows may hold them, fit and unfit. */
const odd = fc.oneof(
  fc.constantFrom(null, true, false, '', 'a', '5', '007', '1e5', -1, 0, 1, 1.5, 2 ** 53, 2 ** 40, [], {}),
  fc.constantFrom('Sat Mar 15 12:49:15 +0000 2014', '2014-03-15T12:49:15Z', '2014-03-15', '9'.repeat(19)),
);
/** Whole numbers of 19 digits beyond 63 bits, and dates such as 31 February, are more than a pattern can say. */
const beyondPatterns = ['9'.repeat(19)];

/** The one id that the parser of v1.1 looks at: id_str if it is there, else id. */
function withUsedId({ id_str, id, ...rest }: Readonly<Record<string, unknown>>): object {
  if (id_str != null) return { ...rest, id_str };
  return id == null ? rest : { ...rest, id };
}

it.each([
  ['x-v1-ndjson', v1],
  ['x-v2-ndjson', v2],
] as const)('%s', (format, schema) => {
  const name = fc.constantFrom(...Object.keys(v1.properties!), ...Object.keys(v2.properties!), 'lang');
  const row = fc.dictionary(name, odd).chain((fields) =>
    fc.oneof(
      fc.constant(fields),
      fc.constant({ id: '5', ...fields }),
      fc
        .dictionary(fc.constantFrom(...Object.keys(v2.properties!.public_metrics!.properties!)), odd)
        .map((metrics) => ({
          id: '5',
          public_metrics: metrics,
        })),
    ),
  );
  fc.assert(
    fc.property(row, (fields: Readonly<Record<string, unknown>>) => {
      fc.pre(!beyondPatterns.includes(String(fields.id_str ?? fields.id)));
      const isFit = obeys(schema, format === 'x-v1-ndjson' ? withUsedId(fields) : fields);
      expect([isRead(format, JSON.stringify(fields)), fields]).toEqual([isFit, fields]);
    }),
    { numRuns: 1_000 },
  );
});

it('x-csv', () => {
  const columns = Object.keys(csv.properties!).filter((name) => name !== 'id');
  const cell = fc
    .constantFrom('', 'a', '5', '007', '12.0', '-1', '1.5', 'TRUE', 'false', '0', '1', '1.5e+18')
    .map(String);
  fc.assert(
    fc.property(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), (cells) => {
      const row = Object.fromEntries(columns.map((name, at) => [name, cells[at]]));
      expect([isRead('x-csv', cells.join(','), columns), row]).toEqual([obeys(csv, row), row]);
    }),
    { numRuns: 1_000 },
  );
});

it('fits the synthetic followers', () => {
  expect(followers.map(v1User).every((row) => obeys(v1, row))).toBe(true);
  expect(followers.map(v2User).every((row) => obeys(v2, JSON.parse(JSON.stringify(row))))).toBe(true);
  const [header, ...rows] = encodeCsv(followers).trimEnd().split('\n');
  expect(rows).toHaveLength(200);
  expect(header!.split(',').every((name) => name in csv.properties! || name === 'lang')).toBe(true);
});

it.each([
  ['x-v1-user', v1],
  ['x-v2-user', v2],
  ['x-csv-row', csv],
])('%s describes everything', (_, schema) => {
  const describe = (one: Schema): unknown[] => [
    one.description,
    ...Object.values(one.properties ?? {}).flatMap((property) => describe(property)),
  ];
  expect(describe(schema).filter((text) => typeof text !== 'string' || text === '')).toEqual([]);
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
});
