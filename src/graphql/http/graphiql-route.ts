/**
 * GraphiQL at /, in development only: an editor for queries that needs nothing from the network.
 */
import type { FastifyInstance } from 'fastify';

/** The page carries its scripts, styles and workers itself and talks to nobody but this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'unsafe-inline'",
  'worker-src blob:',
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** @param firstQuery what stands in the editor at first */
export function graphiqlRoute(app: FastifyInstance, firstQuery: string): void {
  let page: Promise<string> | undefined;
  app.get('/', async (_request, reply) => {
    page ??= render(firstQuery);
    return reply
      .header('content-security-policy', contentSecurityPolicy)
      .type('text/html; charset=utf-8')
      .send(await page);
  });
}

/** Nine megabytes: loaded when somebody first looks. */
async function render(defaultQuery: string): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL({ title: 'Aloi', endpoint: '/graphql', defaultQuery });
}
