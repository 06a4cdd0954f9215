/* What the rules found. */
(() => {
  'use strict';

  const { h } = calo;
  const { t, term } = calo.i18n;
  const { Heading, Partial, Link } = calo.elements;
  const { oneOf, days, chip } = calo.filters;

  const table = () => calo.report.tables.findings;

  const Open = ({ row }) =>
    h(
      'a',
      {
        href: calo.route.hrefWith({ show: `finding:${table().key('id', row)}` }),
        'data-testid': 'finding-link',
      },
      calo.details.ruleTitle(table().get('rule', row)),
    );

  const columns = () => [
    { id: 'time', name: 'time', label: 'column.time', kind: 'time', seconds: true },
    { id: 'severity', name: 'severity', label: 'column.severity', kind: 'severity' },
    {
      id: 'rule',
      name: 'rule',
      label: 'column.rule',
      cell: (row) => h(Open, { row }),
      value: (row) => calo.details.ruleTitle(table().get('rule', row)),
    },
    { id: 'subscriber', name: 'subscriber', label: 'column.subscriber', kind: 'subscriber' },
    { id: 'currency', name: 'currency', label: 'column.currency', kind: 'currency' },
    { id: 'amount', name: 'amount', label: 'column.amount', kind: 'money' },
    { id: 'message', name: 'message', label: 'column.message', kind: 'english', class: 'wide' },
    {
      id: 'story',
      name: 'episodeId',
      label: 'column.story',
      cell: (row) =>
        table().get('episodeId', row) === null
          ? '–'
          : h(Link, { to: ['story', table().get('episodeId', row)] }, t('story.open')),
    },
    { id: 'status', name: 'status', label: 'column.status', kind: 'term', terms: 'status' },
    {
      id: 'place',
      name: 'evidence',
      label: 'column.place',
      value: (row) => place(table().get('evidence', row)),
      cell: (row) => first(table().get('evidence', row)),
    },
  ];

  const place = (evidence) => (evidence?.length > 0 ? `${calo.report.file(evidence[0][0])}:${evidence[0][1]}` : null);

  const first = (evidence) =>
    evidence?.length > 0
      ? h(calo.elements.Place, { file: evidence[0][0], line: evidence[0][1], byteOffset: evidence[0][2] })
      : '–';

  const filters = () => [
    oneOf(table(), 'rule', 'column.rule', calo.details.ruleTitle),
    oneOf(table(), 'severity', 'column.severity', (value) => term('severity', value)),
    oneOf(table(), 'currency', 'column.currency'),
    oneOf(table(), 'status', 'column.status', (value) => term('status', value)),
    ...days(table()),
    chip(
      'story',
      'column.story',
      (setting) => (row) => table().get('episodeId', row) === setting,
      (id) => calo.text.visible(calo.text.shortId(id)),
    ),
    chip(
      'subscriber',
      'column.subscriber',
      (setting) => (row) => table().get('subscriber', row) === setting,
      (id) => calo.text.visible(calo.text.shortId(id)),
    ),
  ];

  /* What an amount means differs from rule to rule: only those of one rule may be added. */
  const totals = (params) =>
    params.rule ? [{ label: 'column.amount', value: (row) => table().get('amount', row) }] : [];

  function Findings({ params }) {
    const rule = calo.report.rules.get(params.rule ?? '');
    return h(
      'div',
      null,
      h(Heading, { sub: t('findings.note') }, t('view.findings')),
      rule &&
        h(
          'p',
          { class: 'rule-description' },
          h('strong', null, calo.details.ruleTitle(rule.id)),
          ': ',
          h(calo.elements.English, { value: rule.description }),
        ),
      h(Partial, { of: 'findings' }),
      h(calo.table.DataTable, {
        id: 'findings',
        table: table(),
        columns: columns(),
        filters: filters(),
        totals: totals(params),
        caption: t('view.findings'),
        searched: ['message', 'subscriber', 'transactionId', 'rule', 'id'],
        sort: 'time',
        params,
      }),
    );
  }

  calo.views.findings = Findings;
})();
