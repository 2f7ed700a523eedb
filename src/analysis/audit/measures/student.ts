/** How probable a correlation of at least this size is where there is none, two-sided: Student's t with
 *  n − 2 degrees of freedom, by the finite series of Abramowitz and Stegun 26.7.3 and 26.7.4, which holds
 *  for whole degrees. To 12 decimals. NaN of fewer than three pairs. */
export function correlationChance(r: number, n: number): number {
  const freedom = n - 2;
  if (freedom < 1 || Number.isNaN(r)) return Number.NaN;
  const sine = Math.min(1, Math.abs(r));
  const cosine = Math.sqrt(1 - sine * sine);
  const inside =
    freedom % 2 === 0 ? evenSeries(sine, cosine, freedom) : oddSeries(sine, cosine, freedom);
  return Math.round(Math.max(0, 1 - inside) * 1e12) / 1e12;
}

function evenSeries(sine: number, cosine: number, freedom: number): number {
  let term = 1;
  let sum = 1;
  for (let at = 2; at <= freedom - 2; at += 2) {
    term *= ((at - 1) / at) * cosine * cosine;
    sum += term;
  }
  return sine * sum;
}

function oddSeries(sine: number, cosine: number, freedom: number): number {
  let term = cosine;
  let sum = freedom === 1 ? 0 : term;
  for (let at = 3; at <= freedom - 2; at += 2) {
    term *= ((at - 1) / at) * cosine * cosine;
    sum += term;
  }
  return (2 / Math.PI) * (Math.asin(sine) + sine * sum);
}
