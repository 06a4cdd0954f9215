/* One record of the logs, one transaction, one finding: title and content, for the panel. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { Text, English, Money, Time, Severity, Subscriber, Place, Link, Count } = calo.elements;

  const Facts = ({ facts, spread = false }) =>
    h(
      'dl',
      { class: `facts ${spread ? 'spread' : ''}` },
      facts.map(([label, value]) => [h('dt', { key: label }, t(label)), h('dd', null, value)]),
    );

  const missing = (what) => [t('panel.missing'), h('p', null, t('panel.notEmbedded', { what }))];

  function record(name) {
    const [file, byteOffset, line] = name.split(':').map(Number);
    const path = calo.report.file(file);
    if (path === null) {
      return missing(name);
    }
    const excerpt = calo.report.excerpt(file, byteOffset);
    return [
      t('record.title'),
      [
        h(Facts, {
          facts: [
            ['record.file', h(Text, { value: path })],
            ['record.line', h(Count, { value: line })],
            ['record.byteOffset', h(Count, { value: byteOffset })],
          ],
        }),
        excerpt === null
          ? h(
              'p',
              { class: 'notice', 'data-testid': 'no-excerpt' },
              t('record.none'),
              ' ',
              h(English, { value: calo.report.data.meta.excerpts.reason ?? '' }),
            )
          : h(
              'pre',
              { class: 'excerpt', dir: 'ltr', tabIndex: 0, 'data-testid': 'excerpt' },
              h(Text, { value: excerpt, layout: true, limit: 20000 }),
            ),
        h('p', { class: 'muted' }, t(`record.${calo.report.data.meta.personalData}`)),
      ],
    ];
  }

  function transaction(id) {
    const table = calo.report.tables.transactions;
    const [row] = table.rowsOf('id', id);
    if (row === undefined) {
      return missing(id);
    }
    const get = (name) => table.get(name, row);
    const money = (name) => h(Money, { value: get(name), currency: get('currency'), code: true });
    const findings = calo.report.tables.findings.where('transactionId', get('id'));
    return [
      t('transaction.title'),
      [
        h(Facts, {
          facts: [
            ['column.id', h(Text, { value: get('id') })],
            ['column.time', h(Time, { value: get('time'), seconds: true })],
            ['column.subscriber', h(Subscriber, { id: get('subscriber') })],
            ['column.type', typeText(get)],
            ['column.source', h(Text, { value: get('source') })],
            ['column.action', h(Text, { value: get('action') })],
            ['column.amount', money('amount')],
            ['column.vat', money('vat')],
            ['column.oldBalance', money('oldBalance')],
            ['column.newBalance', money('newBalance')],
            ['column.balance', money('balance')],
            ['column.walletAfter', money('wallet')],
            ['column.drift', money('drift')],
            ['column.outcome', calo.i18n.term('outcome', get('outcome'))],
            ['column.requestId', h(Text, { value: get('requestId') })],
            [
              'column.place',
              h(Place, { file: get('file'), line: get('line'), byteOffset: get('byteOffset'), full: true }),
            ],
            [
              'column.fate',
              get('fateFile') === null
                ? '–'
                : h(Place, {
                    file: get('fateFile'),
                    line: get('fateLine'),
                    byteOffset: get('fateByteOffset'),
                    full: true,
                  }),
            ],
          ],
        }),
        findings.length > 0 && h('h3', null, t('view.findings')),
        findings.map((one) => h(FindingLine, { key: one, row: one })),
      ],
    ];
  }

  function typeText(get) {
    if (get('type') !== null) {
      return `${calo.i18n.term('type', get('type'))} (${t('type.stated')})`;
    }
    return get('direction') === null
      ? t('type.unmoved')
      : `${calo.i18n.term('type', get('direction'))} (${t('type.inferred')})`;
  }

  const FindingLine = ({ row }) => {
    const table = calo.report.tables.findings;
    return h(
      'p',
      { class: 'finding-line' },
      h(Severity, { value: table.get('severity', row) }),
      ' ',
      h(
        'a',
        { href: calo.route.hrefWith({ show: `finding:${table.key('id', row)}` }) },
        ruleTitle(table.get('rule', row)),
      ),
      ' ',
      h(English, { value: table.get('message', row), limit: 300 }),
    );
  };

  /** A rule's title in the page's language; rules of others have only their own. */
  function ruleTitle(id) {
    return calo.i18n.has(`rule.${id}`)
      ? t(`rule.${id}`)
      : calo.text.visible(calo.text.head(calo.report.rules.get(id)?.title ?? id, 100));
  }

  function finding(id) {
    const table = calo.report.tables.findings;
    const [row] = table.rowsOf('id', id);
    if (row === undefined) {
      return missing(id);
    }
    const get = (name) => table.get(name, row);
    const rule = calo.report.rules.get(get('rule'));
    const evidence = get('evidence') ?? [];
    return [
      ruleTitle(get('rule')),
      [
        h('p', null, h(Severity, { value: get('severity') })),
        h('p', null, h(English, { value: get('message') })),
        h(Facts, {
          facts: [
            ['column.time', h(Time, { value: get('time'), seconds: true })],
            ['column.subscriber', h(Subscriber, { id: get('subscriber') })],
            [
              'column.transaction',
              get('transactionId') === null ? '–' : h(TransactionLink, { id: get('transactionId') }),
            ],
            ['column.amount', h(Money, { value: get('amount'), currency: get('currency'), code: true })],
            [
              'column.story',
              get('episodeId') === null ? '–' : h(Link, { to: ['story', get('episodeId')] }, t('story.open')),
            ],
            [
              'column.rule',
              h('span', null, h(Text, { value: get('rule') }), ' – ', h(English, { value: rule?.description ?? '' })),
            ],
          ],
        }),
        h('h3', null, t('finding.evidence')),
        h(
          'ul',
          { class: 'evidence' },
          evidence.map(([file, line, byteOffset], i) =>
            h('li', { key: i }, h(Place, { file, line, byteOffset, full: true })),
          ),
        ),
      ],
    ];
  }

  function TransactionLink({ id }) {
    const table = calo.report.tables.transactions;
    const [row] = table.where('id', id);
    return row === undefined
      ? h(Text, { value: calo.text.shortId(id) })
      : h(
          'a',
          {
            href: calo.route.hrefWith({ show: `transaction:${table.key('id', row)}` }),
            class: 'id',
            'data-testid': 'transaction-link',
          },
          h(Text, { value: calo.text.shortId(id) }),
        );
  }

  calo.details = { record, transaction, finding, missing, Facts, TransactionLink, ruleTitle };
})();
