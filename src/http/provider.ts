import { hkdfSync } from 'node:crypto';
import { Signer } from '@fastify/cookie';
import * as client from 'openid-client';
import { z } from 'zod';
import type { ProvenIdentity } from '../identity/sign-in-with-identity.ts';
import { ownPath } from './own-path.ts';

/** The identity provider of the organisation, and who we are there. */
export interface ProviderSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where browsers come back to. */
  readonly publicUrl: string;
}

/** What is remembered of somebody who went to the provider, in a signed cookie. */
export interface Departure {
  readonly url: string;
  readonly remembered: string;
}

/** Whom the provider sent back, and to which path of ours they wanted. */
export interface Return {
  readonly proven: ProvenIdentity;
  readonly to: string;
}

/** What the browser brought back. */
export interface Brought {
  readonly url: string;
  readonly remembered: string;
  readonly now: Date;
}

/** How long somebody may stay at the provider. */
export const longestAwaySeconds = 600;

/** The path to which the provider sends people back. */
export const callbackPath = '/sign-in/callback';

const memory = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  until: z.number(),
});

/** OpenID Connect by authorization code with PKCE; every ID token is checked against the keys of the provider. */
export class Provider {
  readonly #settings: ProviderSettings;
  readonly #signer: Signer;
  #found: Promise<client.Configuration> | null = null;

  constructor(settings: ProviderSettings) {
    this.#settings = settings;
    const key = hkdfSync('sha256', settings.clientSecret, settings.clientId, 'fourgate sign-in memory', 32);
    this.#signer = new Signer(Buffer.from(key));
  }

  /** Where to send somebody who wants to sign in. */
  async depart(to: unknown, { randomBytes, now }: Surprise): Promise<Departure> {
    const [state, nonce, verifier] = [secretOf(randomBytes), secretOf(randomBytes), secretOf(randomBytes)];
    const url = client.buildAuthorizationUrl(await this.#configuration(), {
      redirect_uri: `${this.#settings.publicUrl}${callbackPath}`,
      scope: 'openid email',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    const until = now.getTime() + longestAwaySeconds * 1_000;
    const text = JSON.stringify({ state, nonce, verifier, to: ownPath(to), until });
    return { url: url.href, remembered: this.#signer.sign(Buffer.from(text).toString('base64url')) };
  }

  /** Who came back; throws when anything is not as it was when they left, or not as the provider signed it. */
  async receive({ url, remembered, now }: Brought): Promise<Return> {
    const { state, nonce, verifier, to, until } = this.#recall(remembered);
    if (until <= now.getTime()) throw new Error('Somebody stayed at the provider for too long');
    const configuration = await this.#configuration();
    const tokens = await client.authorizationCodeGrant(configuration, new URL(url, this.#settings.publicUrl), {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) throw new Error('The provider sent no ID token');
    const said = claims['email'] === undefined ? await this.#userInfo(tokens.access_token, claims.sub) : claims;
    return { proven: { issuer: claims.iss, subject: claims.sub, verifiedEmail: verifiedEmailIn(said) }, to };
  }

  #recall(remembered: string): z.output<typeof memory> {
    const { valid, value } = this.#signer.unsign(remembered);
    if (!valid) throw new Error('What was remembered is not signed by us');
    return memory.parse(JSON.parse(Buffer.from(value, 'base64url').toString('utf8')));
  }

  async #userInfo(accessToken: string, subject: string): Promise<Readonly<Record<string, unknown>>> {
    const configuration = await this.#configuration();
    if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};
    return client.fetchUserInfo(configuration, accessToken, subject);
  }

  /** Asked for when it is first needed, and again after a failure: a provider that is down keeps no server from starting. */
  #configuration(): Promise<client.Configuration> {
    this.#found ??= this.#discover().catch((error: unknown) => {
      this.#found = null;
      throw error;
    });
    return this.#found;
  }

  #discover(): Promise<client.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked to stand out; the configuration allows http on loopback alone
    const insecure = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
    return client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      execute: [...insecure, client.enableNonRepudiationChecks],
      timeout: 5,
    });
  }
}

/** Where secrets and the time come from. */
export interface Surprise {
  readonly randomBytes: (size: number) => Uint8Array;
  readonly now: Date;
}

function secretOf(randomBytes: Surprise['randomBytes']): string {
  return Buffer.from(randomBytes(32)).toString('base64url');
}

function verifiedEmailIn(claims: Readonly<Record<string, unknown>>): string | null {
  const { email, email_verified: isVerified } = claims;
  return typeof email === 'string' && isVerified === true ? email : null;
}
