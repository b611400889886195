/** The one statement that answers all follower pages of a shape: its text, from constants only. */
import type { ScanShape } from './follower-scan';

const columns = [
  'target_id',
  'follower_id',
  'rank',
  'followed_at',
  'followed_at_basis',
  'first_seen_at',
  'last_seen_at',
  'gone_at',
  'log_odds',
];

/** Key columns as the indexes have them, and the scan's columns that bound them. */
const keys: Readonly<Record<ScanShape['key'], readonly (readonly [column: string, bound: string])[]>> = {
  rank: [
    ['rank', 'rank'],
    ['follower_id', 'id'],
  ],
  suspicion: [
    [`coalesce(-log_odds, 'Infinity'::double precision)`, 'suspicion'],
    ['rank', 'rank'],
    ['follower_id', 'id'],
  ],
};

const filterConditions: Readonly<Record<ScanShape['filters'][number], (parameter: string) => string>> = {
  verdict: (parameter) => `verdict = ANY(${parameter}::text[])`,
  class: (parameter) => `class = ANY(${parameter}::text[])`,
  detector: (parameter) => `${parameter} = ANY(flags)`,
  rankFrom: (parameter) => `rank >= ${parameter}::bigint`,
  rankTo: (parameter) => `rank <= ${parameter}::bigint`,
};

/**
 * Parameters: target ids, fixed values, low and high bounds column by column, the limit of each scan, then the values
 * of the shape's filters. Rows begin with the scan's place, from 1.
 */
export function followerPagesSql(shape: ScanShape): string {
  return `
SELECT scan.place, ${columns.map((column) => `f.${column}`).join(', ')}
FROM unnest($1::bigint[], $2::text[], $3::float8[], $4::bigint[], $5::bigint[], $6::float8[], $7::bigint[], $8::bigint[])
  WITH ORDINALITY AS scan (target_id, fixed_value, low_suspicion, low_rank, low_id, high_suspicion, high_rank, high_id,
                           place)
CROSS JOIN LATERAL (${shape.filters.length === 0 ? orderedSql(shape, 'LIMIT $9') : filteredSql(shape)}) f`;
}

function orderedSql(shape: ScanShape, end: string): string {
  const key = keys[shape.key];
  const tuple = `(${key.map(([column]) => column).join(', ')})`;
  const bound = (side: 'low' | 'high'): string => `(${key.map(([, name]) => `scan.${side}_${name}`).join(', ')})`;
  const direction = shape.descending ? 'DESC' : 'ASC';
  return `
  SELECT * FROM follow
  WHERE target_id = scan.target_id AND gone_at IS NULL${shape.fixed === null ? '' : ` AND ${shape.fixed} = scan.fixed_value`}
    AND ${tuple} > ${bound('low')} AND ${tuple} < ${bound('high')}
  ORDER BY ${key.map(([column]) => `${column} ${direction}`).join(', ')}
  ${end}`;
}

/**
 * OFFSET 0 keeps the filters out of the ordered scan: with them inside, a planner that expects few matches would
 * gather and sort them, which for a large audience is far more than the page needs.
 */
function filteredSql(shape: ScanShape): string {
  const conditions = shape.filters.map((filter, index) => filterConditions[filter](`$${String(10 + index)}`));
  return `
  SELECT * FROM (${orderedSql(shape, 'OFFSET 0')}) ordered
  WHERE ${conditions.join(' AND ')} LIMIT $9`;
}
