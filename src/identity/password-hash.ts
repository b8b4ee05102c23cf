import { hash, verify } from '@node-rs/argon2';

/** The slow work that passwords cost; it is the same for every account, and for none. */
export interface PasswordHashing {
  readonly hash: (password: string, salt: Uint8Array) => Promise<string>;
  readonly verify: (stored: string, password: string) => Promise<boolean>;
}

/** argon2id, which the library takes unless told otherwise, with 19 MiB and two passes; the database takes no other. */
export const passwordHashing: PasswordHashing = {
  hash: (password, salt) => hash(composed(password), { memoryCost: 19_456, timeCost: 2, parallelism: 1, salt }),
  verify: (stored, password) => verify(stored, composed(password)),
};

/** Of no password: what is verified where there is none, so that nobody learns that from the time that it takes. */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$4g6l+d9UDTDaTtPgVHaYhw$1vdmNtHcC2YliLOzB6+Z1eeQTweEc13bMNVMAbNhfCQ';

/** Keyboards send one letter in several ways. */
function composed(password: string): string {
  return password.normalize('NFKC');
}
