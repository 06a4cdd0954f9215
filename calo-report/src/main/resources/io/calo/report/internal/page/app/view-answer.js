/* The first view: whether the books close, what is at stake, what to look at first. Everything here leads further. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { English, Text, Count, Money, Currency, Time, Severity, Link, Place, Subscriber } = calo.elements;

  const SYMBOLS = { closed: '✓', 'closed-with-open-items': '!', 'not-closed': '✕' };

  /* Every report names its parts alike; here the name is also the way there. */
  const PLACES = {
    Episodes: ['stories', null, { open: 'true', kind: 'divergence' }], Overdrafts: ['stories', null, { open: 'true', group: 'overdraft' }],
    'Roll-forward': ['changes'], Coverage: ['coverage'],
  };

  function Reason({ reason }) {
    const place = Object.keys(PLACES).find((name) => reason.endsWith(`, see ${name}.`));
    return place === undefined ? h(English, { value: reason }) : h('span', { lang: 'en', dir: 'ltr', class: 'english' },
      h(Text, { value: reason.slice(0, -place.length - 1) }), h(Link, { to: PLACES[place] }, place), '.');
  }

  const Verdict = ({ verdict }) => h('section', { class: `verdict verdict-${verdict.state}`, 'data-testid': 'verdict' },
    h('p', { class: 'verdict-state' }, h('span', { class: 'verdict-symbol', 'aria-hidden': 'true' }, SYMBOLS[verdict.state] ?? '?'),
      t(`verdict.${verdict.state}`)),
    h('h1', { tabIndex: -1, id: 'view-title', class: 'verdict-sentence' }, h(English, { value: verdict.sentence })),
    verdict.reasons.length > 0 && h('ul', { class: 'reasons', 'data-testid': 'reasons' },
      verdict.reasons.map((reason, i) => h('li', { key: i }, h(Reason, { reason })))));

  const Fact = ({ label, children }) => h('div', null, h('dt', null, t(label)), h('dd', null, children));

  function About({ data }) {
    const { meta, coverage } = data;
    return h('dl', { class: 'about', 'data-testid': 'about' },
      h(Fact, { label: 'about.period' }, h(Time, { value: meta.first }), ' – ', h(Time, { value: meta.last })),
      h(Fact, { label: 'about.zone' }, h(Text, { value: calo.dates.zone() })),
      h(Fact, { label: 'about.logs' }, h(Text, { value: meta.logs.join(', '), limit: 120 })),
      h(Fact, { label: 'about.read' }, h(Complete, { coverage })),
      h(Fact, { label: 'about.prepared' }, h(Time, { value: meta.preparedAt }), meta.version !== null && [' · calo ', h(Text, { value: meta.version })]));
  }

  function Complete({ coverage }) {
    const all = coverage.decodedBytes === coverage.accountedBytes;
    const bad = coverage.malformedRecords + coverage.unrecognizedRecords + coverage.unreadableFiles;
    return h(Link, { to: ['coverage'] }, t(all ? 'about.all' : 'about.notAll', {
      files: calo.chartTheme.number(coverage.files), bytes: calo.chartTheme.number(coverage.decodedBytes),
      accounted: calo.chartTheme.number(coverage.accountedBytes),
    }), bad > 0 && ` · ${t('about.bad', { count: calo.chartTheme.number(bad) })}`);
  }

  const Figure = ({ label, help, testId, to, children, sub, tone }) => h('div', { class: `figure ${tone ?? ''}` },
    h('dt', { title: help && t(help) }, t(label)),
    h('dd', null, h(Link, { to, 'data-testid': testId }, children), sub && h('span', { class: 'sub' }, sub)));

  function Exposure({ exposure, items, episodes }) {
    const { currency } = exposure;
    const rows = episodes.where('currency', currency).filter((row) => episodes.get('open', row));
    const apart = items?.byAge.reduce((sum, bucket) => sum + bucket.count, 0) ?? 0;
    return h('article', { class: 'card', 'data-testid': 'exposure' },
      h('h3', null, h(Currency, { code: currency })),
      h('dl', null,
        h(Figure, { label: 'exposure.atRisk', help: 'exposure.atRisk.help', to: ['subscribers', null, { currency, stake: 'risk', sort: '-stake' }], tone: exposure.subscribersAtRisk > 0 ? 'bad' : '', sub: t('exposure.subscribers', { count: exposure.subscribersAtRisk }) },
          h(Money, { value: exposure.atRisk, currency })),
        h(Figure, { label: 'exposure.owed', help: 'exposure.owed.help', to: ['subscribers', null, { currency, stake: 'owed', sort: 'stake' }], sub: t('exposure.subscribers', { count: exposure.subscribersOwed }) },
          h(Money, { value: exposure.owed, currency })),
        h(Figure, { label: 'exposure.apart', testId: `total-${currency}`, to: ['stories', null, { currency, open: 'true', kind: 'divergence' }] }, h(Count, { value: apart })),
        h(Figure, { label: 'exposure.overdrafts', to: ['stories', null, { currency, open: 'true', group: 'overdraft' }] },
          h(Count, { value: items?.overdrafts ?? rows.filter((row) => episodes.get('kind', row) !== 'divergence').length }))));
  }

  const Priority = ({ priority }) => h('li', { class: 'priority', 'data-testid': 'priority' },
    h('div', { class: 'priority-head' }, h(Severity, { value: priority.severity }), ' ', h('h3', null, h(English, { value: priority.title })),
      priority.amount !== null && h('span', { class: 'priority-amount' }, h(Money, { value: priority.amount, currency: priority.currency, code: true }))),
    h('p', null, h(English, { value: priority.text })),
    h('p', { class: 'links controls' },
      priority.episodeId && h(Link, { to: ['story', priority.episodeId], 'data-testid': 'priority-story' }, t('story.open')),
      priority.subscriberId && h('span', null, t('column.subscriber'), ' ', h(Subscriber, { id: priority.subscriberId })),
      priority.rule && h(Link, { to: ['findings', null, { rule: priority.rule }] }, t('finding.ofRule')),
      priority.position && h(Place, priority.position)));

  const Incident = ({ incident }) => h('li', { class: 'incident', 'data-testid': 'incident' },
    h('p', null, h('strong', null, h(Time, { value: incident.from, seconds: true }), ' – ', h(Time, { value: incident.to, seconds: true })), ' ',
      t('incident.counts', { crashes: incident.crashes, subscribers: incident.subscribers })),
    h('p', null, h(English, { value: incident.text })),
    h('p', { class: 'links' }, Object.entries(incident.drift).map(([currency, value]) => h('span', { key: currency }, h(Money, { value, currency, code: true }))),
      incident.episodeIds.slice(0, 12).map((id, i) => h(Link, { key: id, to: ['story', id], class: 'controls' }, t('story.number', { number: i + 1 })))));

  /* On paper only: a work-paper is signed. */
  const SignOff = () => h('div', { class: 'sign-off', 'aria-hidden': 'true' }, h('p', null, t('sign.prepared')), h('p', null, t('sign.reviewed')));

  function Answer() {
    const { data, tables } = calo.report;
    return h('div', { class: 'answer' },
      h(Verdict, { verdict: data.verdict }),
      h(About, { data }),
      h('section', { 'aria-labelledby': 'exposure-title' }, h('h2', { id: 'exposure-title' }, t('exposure.title')),
        h('p', { class: 'sub' }, t('exposure.note')),
        h('div', { class: 'cards' }, data.exposures.map((exposure) => h(Exposure, {
          key: exposure.currency, exposure, episodes: tables.episodes, items: data.openItems.find((item) => item.currency === exposure.currency),
        })))),
      h('section', { 'aria-labelledby': 'priorities-title' }, h('h2', { id: 'priorities-title' }, t('priorities.title')),
        data.priorities.length === 0 ? h('p', { class: 'empty' }, t('priorities.none'))
          : h('ol', { class: 'priorities' }, data.priorities.map((priority, i) => h(Priority, { key: i, priority })))),
      data.incidents.length > 0 && h('section', { 'aria-labelledby': 'incidents-title' }, h('h2', { id: 'incidents-title' }, t('incidents.title')),
        h('ul', { class: 'incidents' }, data.incidents.map((incident, i) => h(Incident, { key: i, incident })))),
      h(calo.books.RollForward, { lines: data.rollForwards }),
      h(calo.books.Ages, { items: data.openItems }),
      h(calo.books.Messages, { messages: data.messages }),
      h(SignOff));
  }

  calo.views.answer = Answer;
})();
