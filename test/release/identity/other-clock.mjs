// Loaded before a program: another year, a clock that runs backwards, and dice that fall otherwise.
let now = Date.UTC(1999, 11, 31, 23, 59, 59);
const RealDate = Date;
globalThis.Date = class extends RealDate {
  constructor(...parts) {
    if (parts.length === 0) super(Date.now());
    else super(...parts);
  }

  static now() {
    now -= 86_400_000;
    return now;
  }
};
Math.random = () => 0.123456789;
performance.now = () => Date.now();
