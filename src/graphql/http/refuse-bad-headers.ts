/**
 * Headers that a request for /graphql may not come with.
 */
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFault } from './error-answer';

/** The Host header becomes part of a URL further on; an encoded or exotic body would be read as something else. */
export async function refuseBadHeaders(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!URL.canParse(`http://${request.host}/`)) {
    await sendFault(request, reply, { status: 400, code: 'BAD_REQUEST', message: 'The Host header is malformed.' });
    return;
  }
  const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(request.headers['content-type'] ?? '')?.[1];
  const isUtf8 = charset === undefined || /^utf-?8$/i.test(charset);
  if (!isUtf8 || (request.headers['content-encoding'] ?? 'identity') !== 'identity') {
    const message = 'Send application/json in UTF-8, without content encoding.';
    await sendFault(request, reply, { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message });
  }
}
