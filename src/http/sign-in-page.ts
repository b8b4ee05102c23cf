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
  'body{font:16px/1.5 system-ui,sans-serif;margin:0}main{max-width:22rem;margin:12vh auto;padding:0 1rem}label,input,button{display:block;width:100%;box-sizing:border-box}input,button{font:inherit;padding:.5rem;margin:.25rem 0 1rem}[role=status]{min-height:1.5em}';

const providerLink = '<p><a href="/sign-in/provider">Sign in with your organisation</a></p>';

const passwordForm = `<form>
<label id="who">E-mail address <input name="email" type="email" autocomplete="username" required></label>
<label>Password <input name="password" type="password" autocomplete="current-password" maxlength="200" required></label>
<button>Sign in</button><p role="status"></p></form>`;

/** An invitation stands behind the # of its link, which browsers send to nobody; it leaves the address bar at once. */
const passwordScript = `
const form = document.forms[0];
const status = document.querySelector('[role=status]');
const invitation = location.hash.slice(1);
if (invitation) {
  history.replaceState(null, '', location.pathname);
  document.getElementById('who').remove();
  form.elements.password.autocomplete = 'new-password';
  form.elements.password.minLength = 12;
  form.querySelector('button').textContent = 'Set password';
}
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const password = form.elements.password.value;
  const body = invitation ? { invitation, password } : { email: form.elements.email.value, password };
  const answer = await fetch(invitation ? '/sign-in/invitation' : '/sign-in/password', {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body),
  });
  const said = await answer.json();
  if (answer.ok) form.replaceChildren('You are signed in.');
  else status.textContent = said.errors[0].message;
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
