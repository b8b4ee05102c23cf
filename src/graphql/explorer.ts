import { createHash } from 'node:crypto';

/** A page and the content security policy under which its own script runs, and no other. */
export interface Explorer {
  readonly html: string;
  readonly policy: string;
}

const greeting =
  '# Put your token into Headers below:\n# { "Authorization": "Bearer <token>" }\n{\n  viewer {\n    user {\n      name\n    }\n  }\n}\n';

/** Where the page asks: queries and mutations at one address, subscriptions at another. */
export interface Endpoints {
  readonly endpoint: string;
  readonly streams: string;
}

/** GraphiQL as one page that loads nothing from elsewhere; made on first use, since it weighs nine megabytes. */
export async function createExplorer({ endpoint, streams }: Endpoints): Promise<Explorer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const page = renderGraphiQL({
    title: 'Fourgate',
    endpoint,
    // By itself it would subscribe with GET, which puts the document into an address.
    method: 'POST',
    // A session runs registered documents only: with its cookie not even the schema would show.
    credentials: 'omit',
    defaultQuery: greeting,
    // Left empty, so that the schema shows before anybody signed in; half a header would be refused.
    headers: '{}',
    shouldPersistHeaders: false,
  });
  const html = withStreamsAt(page, streams);
  return { html, policy: policyFor(html) };
}

const start = 'YogaGraphiQL.renderYogaGraphiQL(';

/** It knows one address for everything, and has no setting for another that it keeps to. */
function withStreamsAt(page: string, streams: string): string {
  const at = page.lastIndexOf(start);
  if (at < 0) throw new Error('GraphiQL does not start as it used to');
  const routing = `{ const ask = fetch; globalThis.fetch = (url, init) =>
          ask(init?.headers?.accept === 'text/event-stream' ? ${JSON.stringify(streams)} : url, init); }`;
  return `${page.slice(0, at)}${routing}\n        ${page.slice(at)}`;
}

function policyFor(html: string): string {
  const script = html.slice(html.indexOf('<script>') + '<script>'.length, html.lastIndexOf('</script>'));
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    'worker-src blob:',
    // The editor writes its own style elements.
    "style-src 'unsafe-inline'",
    'font-src data:',
    'img-src data:',
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
