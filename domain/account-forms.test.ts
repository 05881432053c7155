import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { profileForm, signInForm, signUpForm } from './account-forms.ts';
import { refusalOf } from './form-input.ts';

function errorsOf(schema: z.ZodType, input: unknown) {
  const parsed = schema.safeParse(input);
  return parsed.error ? refusalOf(parsed.error).errors : undefined;
}

const newcomer = { name: 'Wren Abara', email: 'wren@abara.example', password: 'plum teapot ladder' };

test('an address is compared in lower case, a name in one line', () => {
  const parsed = signUpForm.parse({ ...newcomer, name: '  Wren \n Abara ', email: ' Wren@Abara.Example ' });
  assert.equal(parsed.email, 'wren@abara.example');
  assert.equal(parsed.name, 'Wren Abara');
});

test('an empty form says something about each field', () => {
  const errors = errorsOf(signUpForm, {});
  assert.deepEqual(Object.keys(errors ?? {}).sort(), ['email', 'name', 'password']);
});

test('a password that is one’s own name is refused beside the password', () => {
  assert.deepEqual(Object.keys(errorsOf(signUpForm, { ...newcomer, password: 'wren-abara-1' }) ?? {}), ['password']);
});

// In quadratic time this would take minutes.
test('a password of a megabyte is refused', () => {
  for (const password of [`${'a'.repeat(999_999)}b`, `a${'1'.repeat(999_998)}a`]) {
    assert.match(errorsOf(signUpForm, { ...newcomer, password })?.password ?? '', /200 fit/);
  }
  assert.match(errorsOf(signUpForm, { ...newcomer, password: `${'ﷺ'.repeat(199)}x` })?.password ?? 'fine', /fine/);
});

test('a name cannot hold what cannot be seen', () => {
  assert.match(errorsOf(signUpForm, { ...newcomer, name: 'Wren\u202eAbara' })?.name ?? '', /cannot be seen/);
  assert.match(errorsOf(signUpForm, { ...newcomer, name: '\u200b' })?.name ?? '', /cannot be seen/);
});

test('a name is no address, which letters would carry to others', () => {
  for (const name of ['Win at http://evil.example/', 'evil.example', 'www.evil.example']) {
    assert.match(errorsOf(signUpForm, { ...newcomer, name })?.name ?? '', /reads like an address/, name);
  }
  for (const name of ['J.R.R. Tolkien', 'Wren Abara jr.', 'AC/DC', 'Dr. Who']) {
    assert.equal(errorsOf(signUpForm, { ...newcomer, name })?.name, undefined, name);
  }
});

test('signing in takes any password that is not empty', () => {
  assert.equal(errorsOf(signInForm, { email: 'wren@abara.example', password: 'x' }), undefined);
  assert.match(errorsOf(signInForm, { email: 'wren@abara.example', password: '' })?.password ?? '', /Enter/);
});

test('what is no text is refused, not thrown', () => {
  assert.ok(errorsOf(signInForm, { email: ['a', 'b'], password: new Blob() })?.email);
});

test('a profile: handles in either spelling, social handles of both kinds, a short bio', () => {
  const profile = { name: 'Wren', handle: '@Wren-Abara', socialHandle: '@wren@films.example', bio: 'a\r\nb' };
  assert.equal(profileForm.parse(profile).handle, 'wren-abara');
  assert.equal(profileForm.parse(profile).bio, 'a\nb');
  assert.equal(profileForm.parse({ ...profile, socialHandle: '' }).socialHandle, '');
  assert.match(
    errorsOf(profileForm, { ...profile, socialHandle: 'https://films.example' })?.socialHandle ?? '',
    /@name/,
  );
  assert.match(errorsOf(profileForm, { ...profile, bio: 'x'.repeat(281) })?.bio ?? '', /280/);
});
