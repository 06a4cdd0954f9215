/* Days and their figures: the data leaves out days without a transaction, a chart must not. */
(() => {
  'use strict';

  const ms = (date) => Date.parse(`${date}T00:00:00Z`);
  const next = (date) => new Date(ms(date) + calo.dates.DAY).toISOString().slice(0, 10);

  /* A clock that was wrong once must not make a chart of a million days. */
  const MOST = 4000;

  /** Every date from the first entry to the last; only the entries' own dates where that would be too many. */
  function every(entries) {
    if (entries.length === 0) {
      return [];
    }
    const first = ms(entries[0].date);
    const last = ms(entries[entries.length - 1].date);
    // Nor must a year that JavaScript does not spell like Java, beyond the fourth digit: that is no number here.
    if (!((last - first) / calo.dates.DAY < MOST)) {
      return entries.map((entry) => entry.date);
    }
    const dates = [];
    for (let date = entries[0].date; ms(date) <= last; date = next(date)) {
      dates.push(date);
    }
    return dates;
  }

  /** An entry for each date: the one of that date, or what `missing` makes of the entry before it. */
  function filled(entries, missing) {
    const byDate = new Map(entries.map((entry) => [entry.date, entry]));
    let before = null;
    return every(entries).map((date) => {
      before = byDate.get(date) ?? missing(date, before);
      return before;
    });
  }

  /** Exact running totals of texts of decimals. */
  function running(texts) {
    let sum = calo.decimals.ZERO;
    return texts.map((text) => {
      sum = calo.decimals.add(sum, calo.decimals.parse(text) ?? calo.decimals.ZERO);
      return calo.decimals.plain(sum);
    });
  }

  function minus(left, right) {
    const { parse, add, negate, plain, ZERO } = calo.decimals;
    return plain(add(parse(left) ?? ZERO, negate(parse(right) ?? ZERO)));
  }

  const label = (date) => calo.i18n.date(calo.dates.dayText(calo.i18n.locale(), date));

  calo.days = { every, filled, running, minus, label };
})();
