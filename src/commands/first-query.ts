/**
 * The first query of a new user: shown on the console, in GraphiQL and in the README, and asked for real.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../lib/project-root';

export const firstQuery = readFileSync(join(projectRoot, 'schema', 'operations', 'first-query.graphql'), 'utf8').trim();

/** Asks the running server, and lays query and answer out for reading. */
export async function firstAnswer(url: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: firstQuery }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  const answer = JSON.stringify(data ?? errors, undefined, 2);
  return `\nA first query to paste:\n\n${firstQuery}\n\nIts answer:\n\n${answer}\n\n`;
}
