import { createHash } from 'node:crypto';

/** A page and the content security policy under which its own script runs, and no other. */
export interface Explorer {
  readonly html: string;
  readonly policy: string;
}

const greeting =
  '# Put your token into Headers below:\n# { "Authorization": "Bearer <token>" }\n{\n  viewer {\n    user {\n      name\n    }\n  }\n}\n';

/** GraphiQL as one page that loads nothing from elsewhere; made on first use, since it weighs nine megabytes. */
export async function createExplorer(endpoint: string): Promise<Explorer> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const html = renderGraphiQL({
    title: 'Fourgate',
    endpoint,
    defaultQuery: greeting,
    // Left empty, so that the schema shows before anybody signed in; half a header would be refused.
    headers: '{}',
    shouldPersistHeaders: false,
  });
  return { html, policy: policyFor(html) };
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
