import { randomInt } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { type Account, accountPath, type Profile } from '#domain/account.ts';
import { changeBetween, type Facts, isNoChange } from '#domain/audit.ts';
import { handleChoices, handleFromName } from '#domain/handle.ts';
import { silenceOf } from '#domain/speaker.ts';
import type { Role } from '#domain/viewer.ts';
import { writeDown } from './audit.ts';
import { read, transaction } from './connection.ts';
import type { Handle } from './engine.ts';
import { isUniqueViolation } from './errors.ts';
import { takenHandles } from './handles.ts';
import { lockSpeaker } from './lock-speaker.ts';
import { accounts, storyBylines } from './schema.ts';

const columns = {
  id: accounts.id,
  email: accounts.email,
  emailConfirmedAt: accounts.emailConfirmedAt,
  name: accounts.name,
  handle: accounts.handle,
  socialHandle: accounts.socialHandle,
  bio: accounts.bio,
  role: accounts.role,
  passwordHash: accounts.passwordHash,
  bannedAt: accounts.bannedAt,
  suspendedUntil: accounts.suspendedUntil,
  epoch: accounts.sessionEpoch,
  createdAt: accounts.createdAt,
  leavesAt: accounts.leavesAt,
};

type Row = Pick<
  Account,
  | 'id'
  | 'email'
  | 'name'
  | 'handle'
  | 'socialHandle'
  | 'bio'
  | 'role'
  | 'epoch'
  | 'suspendedUntil'
  | 'createdAt'
  | 'leavesAt'
> & {
  emailConfirmedAt: Date | null;
  passwordHash: string | null;
  bannedAt: Date | null;
};

/** Nobody, once the account is empty. */
export async function findAccount(id: number): Promise<Account | undefined> {
  const [row] = await read()
    .select(columns)
    .from(accounts)
    .where(and(eq(accounts.id, id), isNull(accounts.erasedAt)));
  return row && accountOf(row);
}

/** `email` in lower case. */
export async function findAccountByEmail(email: string): Promise<Account | undefined> {
  const [row] = await read().select(columns).from(accounts).where(eq(accounts.email, email));
  return row && accountOf(row);
}

/** For credentials.ts alone: what never holds a hash cannot leak one. */
export async function findPasswordHash(id: number): Promise<string | null> {
  const [row] = await read().select({ hash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, id));
  return row?.hash ?? null;
}

/** Whom to make an account for. */
export type Newcomer = {
  name: string;
  /** In lower case. */
  email: string;
  /** Null for somebody who signs in through another service. */
  passwordHash: string | null;
  role?: Role;
  /** Whether the address is known to be theirs. */
  confirmed: boolean;
};

/**
 * How often to choose another handle when somebody else was given ours in the same moment. In each round somebody gets
 * one, so this many people of one name may come at once.
 */
const HANDLE_TRIES = 20;

/** The new account, with a handle made from the name; undefined when the mail address has one already. */
export async function createAccount(newcomer: Newcomer, now: Date): Promise<Account | undefined> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await transaction(() => insertAccount(newcomer, now));
    } catch (cause) {
      if (!isUniqueViolation(cause) || tries === HANDLE_TRIES) throw cause;
    }
  }
}

async function insertAccount({ name, email, passwordHash, role = 'reader', confirmed }: Newcomer, now: Date) {
  if (await findAccountByEmail(email)) return undefined;
  const handle = await freeHandle(name);
  const emailConfirmedAt = confirmed ? now : null;
  return transaction(async (tx) => {
    const made = { name, email, handle, passwordHash, role, emailConfirmedAt, createdAt: now };
    const [row] = await tx.insert(accounts).values(made).returning(columns);
    if (row && role !== 'reader') {
      const act = { act: 'account-made', subjectId: row.id, subject: name, path: accountPath(row.id) } as const;
      await writeDown(tx, null, { ...act, before: {}, after: { role } }, now);
    }
    return row && accountOf(row);
  });
}

async function freeHandle(name: string): Promise<string> {
  const numbers = [
    2,
    3,
    4,
    5,
    6,
    7,
    8,
    9,
    randomInt(10, 1_000),
    randomInt(1_000, 100_000),
    randomInt(100_000, 10 ** 9),
  ];
  const choices = handleChoices(handleFromName(name), numbers);
  const taken = await takenHandles(choices);
  const free = choices.find((handle) => !taken.has(handle));
  if (!free) throw new Error(`No handle is free for the name ${name}.`);
  return free;
}

export type ProfileOutcome = 'saved' | 'taken' | { refused: string };

/**
 * Says other things of an own account; `taken` when somebody else has the handle. Of the staff, and of whoever readers find
 * over a story, it is written down: it changes what stands there.
 */
export async function updateProfile(id: number, profile: Profile, now: Date): Promise<ProfileOutcome> {
  try {
    return await transaction(async (tx): Promise<ProfileOutcome> => {
      const silence = silenceOf(await lockSpeaker(tx, id, now));
      if (silence) return { refused: silence };
      const taken = await takenHandles([profile.handle], { by: 'account', id });
      if (taken.size > 0) return 'taken';
      const account = await findAccount(id);
      await tx.update(accounts).set(profile).where(eq(accounts.id, id));
      if (account && (account.role !== 'reader' || (await signsSomething(tx, id)))) {
        const change = changeBetween(factsOf(account), factsOf(profile));
        const act = { act: 'account-described', subjectId: id, subject: account.name, path: accountPath(id) } as const;
        if (!isNoChange(change)) await writeDown(tx, { id }, { ...act, ...change }, now);
      }
      return 'saved';
    });
  } catch (cause) {
    if (isUniqueViolation(cause)) return 'taken';
    throw cause;
  }
}

const factsOf = ({ name, handle, socialHandle, bio }: Profile): Facts => ({ name, handle, socialHandle, bio });

async function signsSomething(tx: Handle, id: number): Promise<boolean> {
  const signed = await tx
    .select({ id: storyBylines.storyId })
    .from(storyBylines)
    .where(eq(storyBylines.accountId, id))
    .limit(1);
  return signed.length > 0;
}

export async function confirmEmail(id: number, now: Date) {
  await transaction((tx) => tx.update(accounts).set({ emailConfirmedAt: now }).where(eq(accounts.id, id)));
}

function accountOf({ emailConfirmedAt, passwordHash, bannedAt, ...account }: Row): Account {
  return {
    ...account,
    confirmed: emailConfirmedAt !== null,
    hasPassword: passwordHash !== null,
    banned: bannedAt !== null,
  };
}
