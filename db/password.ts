import { hash, verify } from '@node-rs/argon2';

/**
 * argon2id, the library's default algorithm, at OWASP's first recommendation: 19 MiB, two passes, one lane. About 30 ms
 * on a small server.
 */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** In PHC format, with its own salt and the cost it was made at. */
export const hashPassword = (password: string): Promise<string> => hash(asTyped(password), cost);

export const verifyPassword = (hashed: string, password: string): Promise<boolean> => verify(hashed, asTyped(password));

/** Keyboards differ in how they compose an accented letter; the password is the same. */
const asTyped = (password: string) => password.normalize('NFKC');
