import { describe, expect, it } from 'vitest';
import { CredentialBox, type KeyValueStorage } from '@/boot/credentials';
import { sessionName } from '@/boot/live_session';

function storage(): KeyValueStorage & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => kept.set(key, value),
    removeItem: (key) => kept.delete(key),
  };
}

describe('what a device shows at the door', () => {
  it('is nothing when nobody enrolled it', () => {
    expect(new CredentialBox(storage(), 'k', '').get()).toBeUndefined();
  });

  it('is the code of a join link until a token has come for it', () => {
    const disk = storage();
    const box = new CredentialBox(disk, 'k', '#join=ABC-1');
    expect(box.get()).toEqual({ joinCode: 'ABC-1' });
    box.keep('');
    expect(box.get()).toEqual({ joinCode: 'ABC-1' });
    box.keep('token');
    expect(box.get()).toEqual({ token: 'token' });
    expect(new CredentialBox(disk, 'k', '').get()).toEqual({ token: 'token' });
  });

  it('is a new link rather than who the device was before', () => {
    const disk = storage();
    disk.setItem('k', 'old');
    expect(new CredentialBox(disk, 'k', '#join=NEW').get()).toEqual({ joinCode: 'NEW' });
  });

  it('is another one for another page', () => {
    const disk = storage();
    new CredentialBox(disk, 'chair', '#join=A').keep('token');
    expect(new CredentialBox(disk, 'delegate', '').get()).toBeUndefined();
  });

  it('is forgotten when the server does not know it', () => {
    const disk = storage();
    const box = new CredentialBox(disk, 'k', '#join=A');
    box.keep('token');
    expect(box.refused()).toBe('give_up');
    expect(box.get()).toBeUndefined();
    expect(disk.kept.size).toBe(0);
  });

  it('is what it was before when the link had been used up', () => {
    const disk = storage();
    disk.setItem('k', 'earlier');
    const box = new CredentialBox(disk, 'k', '#join=SPENT');
    expect(box.refused()).toBe('try_again');
    expect(box.get()).toEqual({ token: 'earlier' });
    expect(new CredentialBox(disk, 'k', '').get()).toEqual({ token: 'earlier' });
  });

  it('lasts until the page is left where storage is forbidden', () => {
    const box = new CredentialBox(undefined, 'k', '#join=A');
    box.keep('token');
    expect(box.get()).toEqual({ token: 'token' });
  });
});

describe('the session', () => {
  it('is named in the address, else the demonstration', () => {
    expect(sessionName('?session=hai-lam-4&lang=en')).toBe('hai-lam-4');
    expect(sessionName('')).toBe('demo');
  });
});
