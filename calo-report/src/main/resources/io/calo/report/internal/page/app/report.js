/* What the page is about: the data once read, and the few look-ups that several views share. */
(() => {
  'use strict';

  const TABLES = ['transactions', 'episodes', 'findings', 'subscribers', 'changes'];
  const SEVERITIES = ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'INFO'];

  function open(data) {
    const tables = {};
    for (const name of TABLES) {
      tables[name] = new calo.columns.Table(name, data.tables[name] ?? { rows: 0, columns: {} });
    }
    apart(tables.transactions);
    const rules = new Map(data.rules.map((rule) => [rule.id, rule]));
    calo.dates.use(data.meta.zone);
    calo.report = { data, tables, rules, ...lookups(data) };
  }

  /*
   * What the two ledgers are apart after a transaction. Where it was refused or failed the subscription kept its old balance, and the
   * logged difference is to a balance that never came to be.
   */
  function apart(transactions) {
    const { parse, add, negate, plain } = calo.decimals;
    const [logged, wallet, balance, outcome] = ['drift', 'wallet', 'balance', 'outcome'].map((name) =>
      transactions.column(name),
    );
    transactions.define('drift', (row) => {
      const kept = outcome(row) === 'refused' || outcome(row) === 'failed';
      return kept && wallet(row) !== null ? plain(add(parse(wallet(row)), negate(parse(balance(row))))) : logged(row);
    });
  }

  function lookups(data) {
    return {
      /* Codes that the library does not know are shown as logged, to three decimals so that nothing is hidden. */
      decimals: (currency) => (Object.hasOwn(data.currencies, currency) ? data.currencies[currency] : 3),
      currencies: () => Object.keys(data.currencies).sort(),
      file: (index) => (index === null ? null : (data.files[index] ?? null)),
      excerpt: (file, byteOffset) => data.excerpts?.[`${file}:${byteOffset}`] ?? null,
      /* Activity knows every transaction, the table may hold some only. */
      mainCurrency: () =>
        data.activity.currencies
          .map((one) => [one.currency, one.days.reduce((sum, day) => sum + day.transactions, 0)])
          .sort((a, b) => b[1] - a[1])[0]?.[0] ?? null,
    };
  }

  const severityRank = (severity) => SEVERITIES.length - SEVERITIES.indexOf(severity);

  calo.reports = { open, SEVERITIES, severityRank };
})();
