/** EXPLAIN of a statement with its values, as a tree. */
import type { Client } from 'pg';

export interface Plan {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Shared Hit Blocks': number;
  readonly 'Shared Read Blocks': number;
  readonly Plans?: readonly Plan[];
}

/** Runs the statement as prepared, planned for its values or for any. */
export async function explain(
  client: Client,
  sql: string,
  values: readonly unknown[],
  mode: 'force_custom_plan' | 'force_generic_plan',
): Promise<Plan> {
  await client.query(`SET plan_cache_mode = ${mode}; SET jit = off; PREPARE explained AS ${sql}`);
  try {
    const literals = values.map((value) => literal(client, value)).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `EXPLAIN (ANALYZE, BUFFERS, TIMING OFF, FORMAT JSON) EXECUTE explained (${literals})`,
    );
    return rows[0]!['QUERY PLAN'][0].Plan;
  } finally {
    await client.query('DEALLOCATE explained');
  }
}

export function nodesOf(plan: Plan): Plan[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

function literal(client: Client, value: unknown): string {
  if (!Array.isArray(value)) return client.escapeLiteral(String(value));
  const elements = value.map((element) => (element === null ? 'NULL' : `"${String(element)}"`));
  return client.escapeLiteral(`{${elements.join(',')}}`);
}
