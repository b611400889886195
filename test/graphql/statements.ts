/**
 * The SQL that is sent while something runs, seen at the driver.
 */
import { Client } from 'pg';

/** @returns what the work answered, and each statement it sent, in one line, in order of sending */
export async function withStatements<T>(work: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
  const query = jest.spyOn(Client.prototype, 'query');
  try {
    const answer = await work();
    const statements = query.mock.calls.map(([sent]: unknown[]) => textOf(sent).replace(/\s+/g, ' ').trim());
    return { answer, statements };
  } finally {
    query.mockRestore();
  }
}

function textOf(sent: unknown): string {
  if (typeof sent === 'string') return sent;
  return (sent as { readonly text: string }).text;
}
