// The protocol's 64-bit times as numbers. Milliseconds stay exact far beyond any session.

export function millis(value: bigint): number;
export function millis(value: bigint | undefined): number | undefined;
export function millis(value: bigint | undefined): number | undefined {
  return value === undefined ? undefined : Number(value);
}
