/* One fault of the service: every story that it explains, to be worked off one by one. */
(() => {
  'use strict';

  const { h } = calo;
  const { useMemo } = calo.hooks;
  const { t, term } = calo.i18n;
  const { Heading, English, Notice, Time } = calo.elements;
  const { oneOf, flag } = calo.filters;

  const table = () => calo.report.tables.episodes;
  const isOpen = (row) => table().get('open', row);
  const apartNow = (row) => (isOpen(row) ? table().get('amount', row) : null);

  const columns = () => [
    { id: 'subscriber', name: 'subscriber', label: 'column.subscriber', kind: 'subscriber' },
    { id: 'currency', name: 'currency', label: 'column.currency', kind: 'currency' },
    { id: 'start', name: 'start', label: 'column.start', kind: 'time' },
    { id: 'largest', name: 'largest', label: 'column.largest', kind: 'money' },
    {
      id: 'state',
      name: 'open',
      label: 'column.state',
      cell: (row) => h(calo.stories.State, { row }),
      value: (row) => t(isOpen(row) ? 'story.stillOpen' : 'story.settled'),
    },
    { id: 'apart', label: 'incident.apart', kind: 'money', value: apartNow },
    { id: 'age', name: 'ageDays', label: 'column.days', kind: 'count' },
    { id: 'cause', name: 'cause', label: 'column.cause', kind: 'term', terms: 'cause' },
    { id: 'cure', name: 'cure', label: 'column.cure', kind: 'term', terms: 'cure' },
    {
      id: 'story',
      name: 'id',
      label: 'column.story',
      cell: (row) =>
        h(
          calo.elements.Link,
          { to: ['story', table().key('id', row)], 'data-testid': 'story-link' },
          t('story.open'),
        ),
    },
  ];

  const filters = () => [
    oneOf(table(), 'currency', 'column.currency'),
    flag(
      'open',
      'column.state',
      [
        ['true', 'story.stillOpen'],
        ['false', 'story.settled'],
      ],
      (setting) => (row) => String(isOpen(row)) === setting,
    ),
    oneOf(table(), 'cause', 'column.cause', (value) => term('cause', value)),
  ];

  const totals = () => [
    { label: 'column.largest', value: table().column('largest') },
    { label: 'incident.apart', value: apartNow },
  ];

  /** A fault is named by the first of its stories, which no other fault explains. */
  const keyOf = (incident) => incident.episodeIds[0] ?? '';

  function Incident({ id, params }) {
    const incident = calo.report.data.incidents.find((one) => keyOf(one) === id);
    const base = useMemo(
      () => (incident?.episodeIds ?? []).flatMap((one) => table().where('id', one)).sort((left, right) => left - right),
      [id],
    );
    if (incident === undefined) {
      return h(Heading, null, t('panel.missing'));
    }
    return h(
      'div',
      null,
      h(calo.shell.Crumbs, { trail: [[['answer'], t('view.answer')]] }),
      h(
        Heading,
        null,
        t('incident.title'),
        ' ',
        h(Time, { value: incident.from }),
      ),
      h('p', { class: 'account' }, h(English, { value: incident.text })),
      base.length < incident.episodeIds.length &&
        h(Notice, null, t('partial', { embedded: base.length, total: incident.episodeIds.length })),
      h('h2', null, t('incident.stories')),
      h(calo.table.DataTable, {
        id: 'incident',
        table: table(),
        base,
        columns: columns(),
        filters: filters(),
        totals: totals(),
        caption: t('incident.stories'),
        searched: ['subscriber', 'id', 'causingTransactionId'],
        sort: 'start',
        params,
      }),
    );
  }

  calo.incident = { keyOf };
  calo.views.incident = Incident;
})();
