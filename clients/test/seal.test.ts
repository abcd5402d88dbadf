// Ballots sealed on a tablet, opened by the library that the server uses.

import sodium from 'libsodium-wrappers';
import { beforeAll, describe, expect, it } from 'vitest';
import { fromHex, hex } from '@/net/outbox';
import { ballotOctets, kBallotOctets, sealBallot, sealTo } from '@/net/seal';
import { Choice } from '@/protocol';

const random = (count: number) => sodium.randombytes_buf(count);

beforeAll(() => sodium.ready);

describe('what is sealed', () => {
  const counting = (count: number) => Uint8Array.from({ length: count }, (_, i) => 0xa0 + i);

  it('is the number of the vote, the choice, sixteen random octets, and nothing', () => {
    expect(hex(ballotOctets(0x0102, Choice.NO, counting))).toBe(
      `0201000002a0a1a2a3a4a5a6a7a8a9aaabacadaeaf${'00'.repeat(43)}`,
    );
  });

  it.each([
    [Choice.YES, 1],
    [Choice.NO, 2],
    [Choice.ABSTAIN, 3],
  ])('choice %s is %s', (choice, octet) => {
    const ballot = ballotOctets(7, choice, random);
    expect(ballot).toHaveLength(kBallotOctets);
    expect(ballot[4]).toBe(octet);
  });

  it('is nothing without a choice', () => {
    expect(() => ballotOctets(7, Choice.NONE, random)).toThrow(RangeError);
    expect(() => ballotOctets(7, Choice.UNSPECIFIED, random)).toThrow(RangeError);
  });
});

describe('a sealed ballot', () => {
  it.each([Choice.YES, Choice.NO, Choice.ABSTAIN])('is opened by libsodium: %s', (choice) => {
    const { publicKey, privateKey } = sodium.crypto_box_keypair();
    const { sealed } = sealBallot(9, choice, hex(publicKey), random);
    expect(sealed).toMatch(/^[0-9a-f]{224}$/);
    const opened = sodium.crypto_box_seal_open(fromHex(sealed), publicKey, privateKey);
    expect(hex(opened.slice(0, 5))).toBe(`09000000${hex(new Uint8Array([choice - 1]))}`);
    expect(opened).toHaveLength(kBallotOctets);
  });

  it('is opened by nobody else', () => {
    const { publicKey } = sodium.crypto_box_keypair();
    const other = sodium.crypto_box_keypair();
    const { sealed } = sealBallot(9, Choice.YES, hex(publicKey), random);
    expect(() =>
      sodium.crypto_box_seal_open(fromHex(sealed), other.publicKey, other.privateKey),
    ).toThrow();
  });

  it('is of one length and differs each time', () => {
    const { publicKey } = sodium.crypto_box_keypair();
    const made = [Choice.YES, Choice.YES, Choice.NO, Choice.ABSTAIN].map(
      (choice) => sealBallot(9, choice, hex(publicKey), random).sealed,
    );
    expect(new Set(made.map(({ length }) => length))).toEqual(new Set([224]));
    expect(new Set(made).size).toBe(4);
  });

  it('is found by its BLAKE2b digest', () => {
    const { publicKey } = sodium.crypto_box_keypair();
    const { sealed, digest } = sealBallot(9, Choice.YES, hex(publicKey), random);
    expect(digest).toBe(hex(sodium.crypto_generichash(32, sealed, null)));
  });

  it('is not made for a key that is none', () => {
    expect(() => sealBallot(9, Choice.YES, 'ab'.repeat(28), random)).toThrow();
    expect(() => sealBallot(9, Choice.YES, '00'.repeat(32), random)).toThrow();
  });

  it('is the same octets as libsodium makes of the same random ones', () => {
    const { publicKey } = sodium.crypto_box_keypair();
    const pair = sodium.crypto_box_keypair();
    const message = new Uint8Array(kBallotOctets).fill(5);
    const sealed = sealTo(publicKey, message, () => pair.privateKey.slice());
    const both = new Uint8Array([...pair.publicKey, ...publicKey]);
    const nonce = sodium.crypto_generichash(24, both, null);
    const boxed = sodium.crypto_box_easy(message, nonce, publicKey, pair.privateKey);
    expect(hex(sealed)).toBe(hex(pair.publicKey) + hex(boxed));
  });
});
