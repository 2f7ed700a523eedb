const double = new Float64Array(1);
const words = new Uint32Array(double.buffer);
/** Which of the two words holds sign and exponent is the machine's business, not ours. */
const HIGH = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1 ? 1 : 0;

const LEAST = -1022;

/** 2^k for k from −1022 to 1023: looking one up takes a fraction of putting its bits together. */
const powers = new Float64Array(2046);
for (let k = LEAST; k <= 1023; k++) {
  words[1 - HIGH] = 0;
  words[HIGH] = (k + 1023) << 20;
  powers[k - LEAST] = double[0] ?? 0;
}

/** 2^k for −1022 ≤ k ≤ 1023, exactly. */
export function powerOfTwo(k: number): number {
  return powers[k - LEAST] ?? 0;
}

/** The k for which 2^k ≤ x < 2^(k+1), of a normal x above zero. */
export function exponentOf(x: number): number {
  double[0] = x;
  return (((words[HIGH] ?? 0) >>> 20) & 0x7ff) - 1023;
}
