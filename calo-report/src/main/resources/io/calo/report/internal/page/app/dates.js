/*
 * Instants in the report's time zone, never in the reader's. The zone's offset is asked of Intl once for each quarter of an hour and
 * the rest is arithmetic, so that 100,000 rows can be filtered by local day without 100,000 calls of a formatter.
 */
(() => {
  'use strict';

  const QUARTER = 15 * 60 * 1000;
  const DAY = 24 * 60 * 60 * 1000;
  const FIXED = /^(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?$/;
  const offsets = new Map();
  const names = new Map();
  let formatter = null;
  let fixed = 0;
  let zoneName = 'UTC';

  const pad = (number) => String(number).padStart(2, '0');

  /** Must be called before anything else here. A zone that this browser does not know is taken as its offset, or as UTC and named so. */
  function use(zone) {
    offsets.clear();
    zoneName = zone;
    formatter = null;
    const match = FIXED.exec(zone);
    if (match !== null) {
      fixed = (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60000;
      return;
    }
    fixed = 0;
    try {
      formatter = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      zoneName = zone === 'Z' ? 'UTC' : `UTC (${zone}?)`;
    }
  }

  function offset(ms) {
    if (formatter === null) {
      return fixed;
    }
    const quarter = Math.floor(ms / QUARTER);
    let found = offsets.get(quarter);
    if (found === undefined) {
      const start = quarter * QUARTER;
      const part = Object.fromEntries(formatter.formatToParts(start).map((p) => [p.type, Number(p.value)]));
      found = Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second) - start;
      offsets.set(quarter, found);
    }
    return found;
  }

  /** The zone's wall clock as though it were UTC: only its getUTC… mean something. */
  const local = (ms) => new Date(ms + offset(ms));

  /** Such as 2023-12-29. */
  const day = (ms) => local(ms).toISOString().split('T')[0];

  /** 0 for Monday to 6 for Sunday, and 0 to 23. */
  const weekday = (ms) => (local(ms).getUTCDay() + 6) % 7;
  const hour = (ms) => local(ms).getUTCHours();

  /** Exact and unambiguous, for programs: local time with its offset. */
  function iso(ms) {
    const minutes = Math.round(offset(ms) / 60000);
    const size = Math.abs(minutes);
    return `${local(ms).toISOString().slice(0, -1)}${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
  }

  /* Names of months and weekdays in the language of the page, digits always Western as in the books. */
  function named(locale, options, ms) {
    const key = `${locale}|${JSON.stringify(options)}`;
    if (!names.has(key)) {
      names.set(key, new Intl.DateTimeFormat(`${locale}-u-nu-latn-ca-gregory`, { ...options, timeZone: 'UTC' }));
    }
    return names.get(key).format(ms);
  }

  const monthName = (locale, ms) => named(locale, { month: locale.startsWith('ar') ? 'long' : 'short' }, ms);

  /* Java and JavaScript spell years of more than four digits differently, with a sign: so only the parts count. */
  const PARTS = /^([+-]?\d+)-(\d\d)(?:-(\d\d))?$/;
  const yearText = (year) => String(Number(year)).padStart(4, '0');
  const monthOf = (locale, month) => monthName(locale, Date.UTC(2000, Number(month) - 1, 1));

  function dayText(locale, iso8601) {
    const [, year, month, date] = PARTS.exec(iso8601);
    return `${Number(date)} ${monthOf(locale, month)} ${yearText(year)}`;
  }

  function monthText(locale, iso8601) {
    const [, year, month] = PARTS.exec(iso8601);
    return `${monthOf(locale, month)} ${yearText(year)}`;
  }

  /** Such as 12 Dec 2023 09:10, with seconds where two entries of a minute must be told apart. */
  function text(locale, ms, seconds) {
    const [date, clock] = local(ms).toISOString().split('T');
    return `${dayText(locale, date)} ${clock.slice(0, seconds ? 8 : 5)}`;
  }

  /* 1 January 2024 was a Monday. */
  const weekdayText = (locale, index) => named(locale, { weekday: 'short' }, Date.UTC(2024, 0, 1 + index));

  calo.dates = {
    DAY,
    use,
    day,
    weekday,
    hour,
    iso,
    text,
    dayText,
    monthText,
    weekdayText,
    local,
    zone: () => zoneName,
  };
})();
