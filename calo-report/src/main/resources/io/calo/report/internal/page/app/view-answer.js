/* The first view: whether the books close, what is at stake, what to look at first. Everything here leads further. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { English, Text, Time, Link } = calo.elements;

  const SYMBOLS = { closed: '✓', 'closed-with-open-items': '!', 'not-closed': '✕' };

  /* Every report names its parts alike; here the name is also the way there. */
  const PLACES = {
    Episodes: ['stories', null, { open: 'true', kind: 'divergence' }],
    Overdrafts: ['overdrafts', null, { open: 'true' }],
    'Roll-forward': ['changes'],
    Findings: ['findings'],
    Transactions: ['transactions'],
    Subscribers: ['subscribers'],
    Activity: ['activity'],
    Coverage: ['coverage'],
  };

  function Reason({ reason }) {
    const place = Object.keys(PLACES).find((name) => reason.endsWith(`, see ${name}.`));
    return place === undefined
      ? h(English, { value: reason })
      : h(
          'span',
          { lang: 'en', dir: 'ltr', class: 'english' },
          h(Text, { value: reason.slice(0, -place.length - 1) }),
          h(Link, { to: PLACES[place] }, place),
          '.',
        );
  }

  const Verdict = ({ verdict }) =>
    h(
      'section',
      { class: `verdict verdict-${verdict.state}`, 'data-testid': 'verdict' },
      h(
        'p',
        { class: 'verdict-state' },
        h('span', { class: 'verdict-symbol', 'aria-hidden': 'true' }, SYMBOLS[verdict.state] ?? '?'),
        t(`verdict.${verdict.state}`),
      ),
      h('h1', { tabIndex: -1, id: 'view-title', class: 'verdict-sentence' }, h(English, { value: verdict.sentence })),
      verdict.reasons.length > 0 &&
        h(
          'ul',
          { class: 'reasons', 'data-testid': 'reasons' },
          verdict.reasons.map((reason, i) => h('li', { key: i }, h(Reason, { reason }))),
        ),
    );

  const Fact = ({ label, children }) => h('div', null, h('dt', null, t(label)), h('dd', null, children));

  function About({ data }) {
    const { meta, coverage } = data;
    return h(
      'dl',
      { class: 'about', 'data-testid': 'about' },
      h(Fact, { label: 'about.period' }, h(Time, { value: meta.first }), ' – ', h(Time, { value: meta.last })),
      h(Fact, { label: 'about.zone' }, h(Text, { value: calo.dates.zone() })),
      h(Fact, { label: 'about.logs' }, h(Text, { value: meta.logs.join(', '), limit: 120 })),
      h(Fact, { label: 'about.read' }, h(Complete, { coverage })),
      h(Fact, { label: 'about.quiet' }, h(Quiet, { days: data.activity.days })),
      h(
        Fact,
        { label: 'about.prepared' },
        h(Time, { value: meta.preparedAt }),
        meta.version !== null && [' · calo ', h(Text, { value: meta.version })],
      ),
    );
  }

  /* Days without any transaction: either nobody ordered, or their logs are missing, which only the reader can know. */
  function Quiet({ days }) {
    const seen = days.filter((day) => day.transactions > 0);
    const busy = new Set(seen.map((day) => day.date));
    const quiet = calo.days.every(seen).filter((date) => !busy.has(date));
    const [first, last] = [seen[0], seen[seen.length - 1]].map((day) => Date.parse(day?.date ?? 0));
    const count = seen.length === 0 ? 0 : Math.round((last - first) / calo.dates.DAY) + 1 - seen.length || quiet.length;
    const named = quiet.slice(0, 31).map(calo.days.label).join(calo.i18n.language() === 'ar' ? '، ' : ', ');
    return h(
      'span',
      { 'data-testid': 'quiet-days' },
      count === 0
        ? t('quiet.none')
        : t(count > 31 ? 'quiet.more' : 'quiet.days', {
            count: calo.chartTheme.number(count),
            days: named,
            more: calo.chartTheme.number(count - Math.min(31, quiet.length)),
          }),
    );
  }

  function Complete({ coverage }) {
    const all = coverage.decodedBytes === coverage.accountedBytes;
    const bad = coverage.malformedRecords + coverage.unrecognizedRecords + coverage.unreadableFiles;
    return h(
      Link,
      { to: ['coverage'] },
      t(all ? 'about.all' : 'about.notAll', {
        files: calo.chartTheme.number(coverage.files),
        bytes: calo.chartTheme.number(coverage.decodedBytes),
        accounted: calo.chartTheme.number(coverage.accountedBytes),
      }),
      bad > 0 && ` · ${t('about.bad', { count: calo.chartTheme.number(bad) })}`,
    );
  }

  /* On paper only: a work-paper is signed. */
  const SignOff = () =>
    h(
      'div',
      { class: 'sign-off', 'aria-hidden': 'true' },
      h('p', null, t('sign.prepared')),
      h('p', null, t('sign.reviewed')),
    );

  function Answer() {
    const { data, tables } = calo.report;
    return h(
      'div',
      { class: 'answer' },
      h(Verdict, { verdict: data.verdict }),
      h(About, { data }),
      h(
        'section',
        { 'aria-labelledby': 'exposure-title' },
        h('h2', { id: 'exposure-title' }, t('exposure.title')),
        h('p', { class: 'sub' }, t('exposure.note')),
        h(
          'div',
          { class: 'cards' },
          data.exposures.map((exposure) =>
            h(calo.exposure.Card, {
              key: exposure.currency,
              exposure,
              episodes: tables.episodes,
              items: data.openItems.find((item) => item.currency === exposure.currency),
              roll: data.rollForwards.find((line) => line.currency === exposure.currency),
            }),
          ),
        ),
      ),
      h(
        'section',
        { 'aria-labelledby': 'priorities-title' },
        h('h2', { id: 'priorities-title' }, t('priorities.title')),
        data.priorities.length === 0
          ? h('p', { class: 'empty' }, t('priorities.none'))
          : h(
              'ol',
              { class: 'priorities' },
              data.priorities.map((priority, i) => h(calo.attention.Priority, { key: i, priority })),
            ),
      ),
      data.incidents.length > 0 &&
        h(
          'section',
          { 'aria-labelledby': 'incidents-title' },
          h('h2', { id: 'incidents-title' }, t('incidents.title')),
          h(
            'ul',
            { class: 'incidents' },
            data.incidents.map((incident, i) => h(calo.attention.Incident, { key: i, incident })),
          ),
        ),
      h(calo.books.RollForward, { lines: data.rollForwards }),
      h(calo.books.Ages, { items: data.openItems, asOf: data.meta.last }),
      h(calo.books.Messages, { messages: data.messages }),
      h(SignOff),
    );
  }

  calo.views.answer = Answer;
})();
