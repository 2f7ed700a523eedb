const SLICES = 2000;
const HALVINGS = 40;

/** How far, as a share of its width, the drawn error of a score lies at most in so many percent of all draws:
 *  for independent triangular errors 1 − √(1 − percent ÷ 100), which is 0.684 at 90. With a shared part the
 *  two triangular draws are added numerically, cut at 1 as draws are. */
export function errorQuantile(shared: number, percent: number): number {
  const inside = percent / 100;
  if (inside >= 1) return 1;
  const [own, common] = [Math.sqrt(1 - shared), Math.sqrt(shared)];
  if (shared <= 0 || shared >= 1) return 1 - Math.sqrt(1 - inside);
  let [low, high] = [0, 1];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = (low + high) / 2;
    if (shareBelow(middle, own, common) < (1 + inside) / 2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The share of draws own × first + common × second at or below a value, by slices of the first. */
function shareBelow(value: number, own: number, common: number): number {
  let share = 0;
  let weight = 0;
  for (let slice = 0; slice < SLICES; slice++) {
    const first = (2 * (slice + 0.5)) / SLICES - 1;
    const density = 1 - Math.abs(first);
    share += density * triangularShare((value - own * first) / common);
    weight += density;
  }
  return share / weight;
}

/** The share of triangular draws at or below a value. */
function triangularShare(value: number): number {
  if (value <= -1) return 0;
  if (value >= 1) return 1;
  return value < 0 ? ((1 + value) * (1 + value)) / 2 : 1 - ((1 - value) * (1 - value)) / 2;
}
