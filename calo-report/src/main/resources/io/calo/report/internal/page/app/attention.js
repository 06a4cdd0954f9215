/* What to look at first, and faults of the service that concern several subscribers. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { English, Money, Time, Severity, Link, Place, Subscriber } = calo.elements;

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
        { class: 'links controls' },
        priority.episodeId &&
          h(Link, { to: ['story', priority.episodeId], 'data-testid': 'priority-story' }, t('story.open')),
        priority.subscriberId &&
          h('span', null, t('column.subscriber'), ' ', h(Subscriber, { id: priority.subscriberId })),
        priority.rule && h(Link, { to: ['findings', null, { rule: priority.rule }] }, t('finding.ofRule')),
        priority.position && h(Place, priority.position),
      ),
    );

  const Incident = ({ incident }) =>
    h(
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
        t('incident.counts', { crashes: incident.crashes, subscribers: incident.subscribers }),
      ),
      h('p', null, h(English, { value: incident.text })),
      h(
        'p',
        { class: 'links' },
        Object.entries(incident.drift).map(([currency, value]) =>
          h('span', { key: currency }, h(Money, { value, currency, code: true })),
        ),
        incident.episodeIds
          .slice(0, 12)
          .map((id, i) =>
            h(Link, { key: id, to: ['story', id], class: 'controls' }, t('story.number', { number: i + 1 })),
          ),
      ),
    );

  calo.attention = { Priority, Incident };
})();
