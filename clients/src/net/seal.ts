// VT27: a ballot of a secret vote, sealed on this tablet so that only the holder of the vote's key
// can read it. What comes out is what libsodium's crypto_box_seal makes:
//
//   the public key of a pair made for this ballot alone (32 octets), then the message under
//   XSalsa20-Poly1305 with the key that the two pairs share and, for a nonce, BLAKE2b of both
//   public keys.
//
// In plain JavaScript: the server's policy lets a page run no WebAssembly. It comes in a chunk of
// its own; nothing else of a screen needs it. Knows no React and no DOM.

import { hsalsa, xsalsa20poly1305 } from '@noble/ciphers/salsa.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { blake2b } from '@noble/hashes/blake2.js';
import { Choice } from '@/protocol';
import { fromHex, hex } from './outbox';

const kKeyOctets = 32;
const kNonceOctets = 24;
const kRandomOctets = 16;
const kRandomFrom = 5;

export const kBallotOctets = 64;

export type RandomOctets = (count: number) => Uint8Array;

const choiceOctets: Partial<Record<Choice, number>> = {
  [Choice.YES]: 1,
  [Choice.NO]: 2,
  [Choice.ABSTAIN]: 3,
};

// What is sealed; always of one length, so that a ballot's size says nothing. The random octets
// make two ballots differ that say the same.
export function ballotOctets(vote: number, choice: Choice, random: RandomOctets): Uint8Array {
  const octet = choiceOctets[choice];
  if (octet === undefined) throw new RangeError('a ballot without a choice');
  const octets = new Uint8Array(kBallotOctets);
  new DataView(octets.buffer).setUint32(0, vote, true);
  octets[4] = octet;
  octets.set(random(kRandomOctets), kRandomFrom);
  return octets;
}

// The same octets as words in the order of the processor, which is how hsalsa wants them.
const words = (octets: Uint8Array): Uint32Array => new Uint32Array(octets.slice().buffer);

// "expand 32-byte k"
const kSigma = words(Uint8Array.from('expand 32-byte k', (letter) => letter.charCodeAt(0)));

export function sealTo(key: Uint8Array, message: Uint8Array, random: RandomOctets): Uint8Array {
  const own = random(kKeyOctets);
  const ownKey = x25519.getPublicKey(own);
  const agreed = x25519.getSharedSecret(own, key);
  const shared = new Uint32Array(kKeyOctets / 4);
  hsalsa(kSigma, words(agreed), new Uint32Array(4), shared);
  const nonce = blake2b(joined(ownKey, key), { dkLen: kNonceOctets });
  const sealed = joined(
    ownKey,
    xsalsa20poly1305(new Uint8Array(shared.buffer), nonce).encrypt(message),
  );
  for (const secret of [own, agreed, shared]) secret.fill(0);
  return sealed;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

export interface SealedBallot {
  // What is sent: hexadecimal.
  readonly sealed: string;
  // By which it is found among those that were counted. Says nothing of the choice.
  readonly digest: string;
}

// As the server takes it: of the digits as they are sent.
export const digestOf = (digits: string): string =>
  hex(blake2b(new TextEncoder().encode(digits), { dkLen: 32 }));

export function sealBallot(
  vote: number,
  choice: Choice,
  ballotKey: string,
  random: RandomOctets,
): SealedBallot {
  const ballot = ballotOctets(vote, choice, random);
  const sealed = sealTo(fromHex(ballotKey), ballot, random);
  ballot.fill(0);
  const digits = hex(sealed);
  return { sealed: digits, digest: digestOf(digits) };
}
