/** The entities say what the migrations made: every table, column, type, null and key. */
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata';
import type { DataSource } from 'typeorm';
import { createDataSource } from '../../src/store/data-source';
import { openTestDatabase, type TestDatabase } from '../setup/database';

let database: TestDatabase;
let dataSource: DataSource;

beforeAll(async () => {
  database = await openTestDatabase();
  dataSource = await createDataSource({ url: database.url, poolSize: 1 }).initialize();
});

afterAll(async () => {
  await dataSource.destroy();
  await database.close();
});

const catalogueSql = `
SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type,
  NOT a.attnotnull AS nullable, a.attidentity <> '' AS generated,
  coalesce(a.attnum = ANY((SELECT indkey FROM pg_index WHERE indrelid = c.oid AND indisprimary)::int2[]), false) AS key
FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
  AND c.relname <> 'schema_migration' ORDER BY 1, 2`;

function described(table: string, column: ColumnMetadata): object {
  const type = dataSource.driver.normalizeType(column).replace(/^timestamptz$/, 'timestamp with time zone');
  return {
    table,
    column: column.databaseName,
    type: column.isArray ? `${type}[]` : type,
    nullable: column.isNullable,
    generated: column.isGenerated,
    key: column.isPrimary,
  };
}

test('entities and tables agree', async () => {
  const rows = await dataSource.query<{ table: string; column: string }[]>(catalogueSql);
  const said = dataSource.entityMetadatas.flatMap((entity) =>
    entity.columns.map((column) => described(entity.tableName, column)),
  ) as typeof rows;
  const place = ({ table, column }: { table: string; column: string }) => `${table}.${column}`;
  const sorted = (columns: typeof rows) => columns.toSorted((a, b) => (place(a) < place(b) ? -1 : 1));
  expect(sorted(said)).toEqual(sorted(rows));
});

test('an entity reads the row that it describes', async () => {
  await dataSource.query(
    `INSERT INTO account (platform, native_id, handle, followers_count, has_avatar, observed_at)
     VALUES ('x', '1', 'h', 9007199254740991, false, '2022-03-01T00:00:00Z')`,
  );
  const [account] = await dataSource.getRepository('account').find();
  expect(account).toMatchObject({
    nativeId: '1',
    followersCount: '9007199254740991',
    hasAvatar: false,
    isVerified: null,
    observedAt: new Date('2022-03-01T00:00:00Z'),
  });
});
