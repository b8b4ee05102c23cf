import { createHash } from 'node:crypto';

/** A page and the content security policy under which its own script and style work, and no others. */
export interface SignInPage {
  readonly html: string;
  readonly policy: string;
}

/** The page to sign in with: plain HTML, with a script that posts its form as JSON and loads nothing from elsewhere. */
export function createSignInPage(by: 'password' | 'provider'): SignInPage {
  const body = by === 'password' ? passwordForm : providerLink;
  const script = by === 'password' ? passwordScript : '';
  const html = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">
<title>Sign in to Fourgate</title><style>${style}</style></head>
<body><main><h1>Fourgate</h1>${body}</main>${script === '' ? '' : `<script>${script}</script>`}</body>
</html>
`;
  return { html, policy: policyFor(script) };
}

const style =
  'body{font:16px/1.5 system-ui,sans-serif;margin:0}main{max-width:22rem;margin:12vh auto;padding:0 1rem}label,input,button{display:block;width:100%;box-sizing:border-box}input,button{font:inherit;padding:.5rem;margin:.25rem 0 1rem}[role=status]{min-height:1.5em}[hidden]{display:none}';

const providerLink = '<p><a href="/sign-in/provider">Sign in with your organisation</a></p>';

// By itself a browser would put what the form holds into the address, and so into its history and into logs.
const passwordForm = `<noscript><p>Signing in takes JavaScript. Allow it for this page and load it again.</p></noscript>
<form method="post">
<label id="who">E-mail address <input name="email" type="email" autocomplete="username" required></label>
<label><span id="what">Password</span> <input name="password" type="password" autocomplete="current-password" maxlength="200" required></label>
<button>Sign in</button></form>
<button id="leave" type="button" hidden>Sign out</button><p role="status"></p>`;

/**
 * An invitation stands behind the # of its link, which browsers send to nobody; it leaves the address bar at once. What
 * happens is told where a screen reader listens, which hears a sentence for the second time only if it was gone.
 */
const passwordScript = `
const [form] = document.forms;
const leave = document.getElementById('leave');
const status = document.querySelector('[role=status]');
const invitation = location.hash.slice(1);
let isAsking = false;
if (invitation) {
  history.replaceState(null, '', location.pathname);
  document.title = 'Set your password for Fourgate';
  document.getElementById('who').remove();
  document.getElementById('what').textContent = 'New password, at least 12 characters';
  form.elements.password.autocomplete = 'new-password';
  form.elements.password.minLength = 12;
  form.querySelector('button').textContent = 'Set password';
}
addEventListener('hashchange', () => location.reload());
async function ask(path, body) {
  if (isAsking) return false;
  isAsking = true;
  status.textContent = '';
  try {
    const answer = await fetch(path, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
    });
    const said = await answer.json();
    if (!answer.ok) status.textContent = said.errors[0].message;
    return answer.ok;
  } catch {
    status.textContent = 'The server did not answer. Try again.';
    return false;
  } finally {
    isAsking = false;
  }
}
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const password = form.elements.password.value;
  const isIn = invitation
    ? await ask('/sign-in/invitation', { invitation, password })
    : await ask('/sign-in/password', { email: form.elements.email.value, password });
  if (!isIn) return;
  form.remove();
  leave.hidden = false;
  leave.focus();
  status.textContent = 'You are signed in.';
});
leave.addEventListener('click', async () => {
  if (await ask('/sign-out', {})) location.reload();
});
`;

function policyFor(script: string): string {
  return [
    "default-src 'none'",
    script === '' ? "script-src 'none'" : `script-src 'sha256-${hashOf(script)}'`,
    `style-src 'sha256-${hashOf(style)}'`,
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
