import type { FastifyInstance } from 'fastify';

/** Reads JSON bodies and nothing else; bytes that are no UTF-8 are refused, never replaced. */
export function acceptJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error');
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body, done) => {
    const text = decode(body);
    if (text === null) done(new BadBody('The body is no valid UTF-8.'));
    else void parse(request, text, done);
  });
}

class BadBody extends Error {
  readonly statusCode = 400;
}

function decode(body: string | Buffer): string | null {
  try {
    return typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}
