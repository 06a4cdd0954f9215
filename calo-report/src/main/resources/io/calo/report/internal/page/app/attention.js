/* What to look at first, and faults of the service that concern several subscribers. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { English, Money, Count, Currency, Time, Severity, Link, Place, Subscriber } = calo.elements;
  const number = (count) => calo.decimals.grouped(String(count));

  /* What concerns no one story, subscriber or rule is a fault of the service: the one that begins there. */
  function faultOf({ episodeId, subscriberId, rule, position }) {
    const { incidents } = calo.report.data;
    if (episodeId !== null || subscriberId !== null || rule !== null || position === null) {
      return undefined;
    }
    return incidents.length === 1
      ? incidents[0]
      : incidents.find((one) => one.position?.file === position.file && one.position?.line === position.line);
  }

  const FaultLink = ({ incident }) =>
    incident !== undefined &&
    h(
      Link,
      { to: ['incident', calo.incident.keyOf(incident)], class: 'controls' },
      t('incident.all', { count: number(incident.episodeIds.length) }),
    );

  const Priority = ({ priority }) =>
    h(
      'li',
      { class: 'priority', 'data-testid': 'priority' },
      h(
        'div',
        { class: 'priority-head' },
        h(Severity, { value: priority.severity }),
        ' ',
        h('h3', null, h(English, { value: priority.title })),
        priority.amount !== null &&
          h(
            'span',
            { class: 'priority-amount' },
            h(Money, { value: priority.amount, currency: priority.currency, code: true }),
          ),
      ),
      h('p', null, h(English, { value: priority.text })),
      h(
        'p',
        { class: 'links' },
        priority.episodeId &&
          h(
            Link,
            { to: ['story', priority.episodeId], class: 'controls', 'data-testid': 'priority-story' },
            t('story.open'),
          ),
        h(FaultLink, { incident: faultOf(priority) }),
        priority.subscriberId &&
          h('span', null, t('column.subscriber'), ' ', h(Subscriber, { id: priority.subscriberId })),
        priority.rule &&
          h(Link, { to: ['findings', null, { rule: priority.rule }], class: 'controls' }, t('finding.ofRule')),
        priority.position && h(Place, priority.position),
      ),
    );

  /* By currency: how many stories, by how much the ledgers parted then, how many are open, by how much they are apart now. */
  function lines(incident) {
    const episodes = calo.report.tables.episodes;
    const rows = incident.episodeIds.flatMap((id) => episodes.where('id', id));
    const open = (row) => episodes.get('open', row);
    return calo.totals
      .byCurrency(rows, episodes.column('currency'), [(row) => (open(row) ? episodes.get('amount', row) : null)])
      .map(({ currency, count, sums }) => ({
        currency,
        count,
        parted: incident.drift[currency] ?? null,
        open: rows.filter((row) => episodes.get('currency', row) === currency && open(row)).length,
        apart: sums[0] && calo.decimals.plain(sums[0]),
      }));
  }

  const IncidentTable = ({ incident, to }) =>
    h(
      calo.books.Table,
      {
        id: 'incident-totals',
        caption: t('incident.stories'),
        head: ['column.currency', 'incident.count', 'incident.parted', 'incident.open', 'incident.apart'].map((key) =>
          t(key),
        ),
      },
      lines(incident).map(({ currency, count, parted, open, apart }) =>
        h(
          'tr',
          { key: currency },
          h('th', { scope: 'row' }, h(Currency, { code: currency })),
          h('td', { class: 'numeric' }, h(Link, { to: to({ currency }) }, h(Count, { value: count }))),
          h('td', { class: 'numeric' }, h(Money, { value: parted, currency })),
          h('td', { class: 'numeric' }, h(Link, { to: to({ currency, open: 'true' }) }, h(Count, { value: open }))),
          h('td', { class: 'numeric' }, h(Money, { value: apart, currency })),
        ),
      ),
    );

  function Incident({ incident }) {
    const to = (params = {}) => ['incident', calo.incident.keyOf(incident), params];
    return h(
      'li',
      { class: 'incident', 'data-testid': 'incident' },
      h(
        'p',
        null,
        h(
          'strong',
          null,
          h(Time, { value: incident.from, seconds: true }),
          ' – ',
          h(Time, { value: incident.to, seconds: true }),
        ),
        ' ',
        t('incident.counts', { crashes: number(incident.crashes), subscribers: number(incident.subscribers) }),
      ),
      h('p', null, h(English, { value: incident.text })),
      h(IncidentTable, { incident, to }),
      h(
        'p',
        { class: 'links controls' },
        h(
          Link,
          { to: to(), class: 'button', 'data-testid': 'incident-link' },
          t('incident.all', { count: number(incident.episodeIds.length) }),
        ),
      ),
    );
  }

  calo.attention = { Priority, Incident };
})();
