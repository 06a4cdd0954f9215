/* What was read and what this file holds: why one may, or may not, rely on the figures. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;
  const { Heading, Count, English, Text, Severity, Link } = calo.elements;
  const { Table } = calo.books;

  const NUMBERS = [
    'files',
    'unreadableFiles',
    'ignoredFiles',
    'decodedBytes',
    'accountedBytes',
    'records',
    'malformedRecords',
    'unrecognizedRecords',
    'remarkedFiles',
    'incompleteFiles',
  ];

  const Lines = ({ id, caption, lines }) =>
    h(
      'section',
      null,
      h('h2', null, caption),
      h(
        Table,
        { id, caption, head: [t('coverage.what'), t('coverage.count')] },
        lines.map(([name, count], i) =>
          h(
            'tr',
            { key: i },
            h('th', { scope: 'row' }, name),
            h('td', { class: 'numeric' }, h(Count, { value: count })),
          ),
        ),
      ),
    );

  const EMBEDDED = ['transactions', 'episodes', 'findings', 'subscribers', 'changes', 'excerpts'];

  const Embedded = ({ meta }) =>
    h(
      'section',
      null,
      h('h2', null, t('coverage.embedded')),
      h(
        Table,
        {
          id: 'embedded',
          caption: t('coverage.embedded'),
          head: [t('coverage.what'), t('coverage.here'), t('coverage.total')],
        },
        EMBEDDED.filter((name) => meta[name] !== undefined).map((name) =>
          h(
            'tr',
            { key: name },
            h('th', { scope: 'row' }, t(`coverage.${name}`)),
            h('td', { class: 'numeric' }, h(Count, { value: meta[name].embedded })),
            h('td', { class: 'numeric' }, h(Count, { value: meta[name].total })),
          ),
        ),
      ),
      EMBEDDED.filter((name) => meta[name]?.reason).map((name) =>
        h('p', { key: name, class: 'muted' }, t(`coverage.${name}`), ': ', h(English, { value: meta[name].reason })),
      ),
      h('p', { class: 'muted' }, t(`record.${meta.personalData}`)),
    );

  const Rules = ({ rules }) =>
    h(
      'section',
      null,
      h('h2', null, t('coverage.rules')),
      h(
        'div',
        { class: 'scroll', tabIndex: 0, role: 'region', 'aria-label': t('coverage.rules') },
        h(
          'table',
          { class: 'books' },
          h('caption', null, t('coverage.rules')),
          h(
            'thead',
            null,
            h(
              'tr',
              null,
              ['column.rule', 'column.severity', 'view.findings', 'column.description'].map((key) =>
                h('th', { key, scope: 'col', class: key === 'view.findings' ? 'numeric' : undefined }, t(key)),
              ),
            ),
          ),
          h(
            'tbody',
            null,
            rules.map((rule) =>
              h(
                'tr',
                { key: rule.id },
                h(
                  'th',
                  { scope: 'row' },
                  h(Link, { to: ['findings', null, { rule: rule.id }] }, calo.details.ruleTitle(rule.id)),
                  h('div', { class: 'code muted short' }, h(Text, { value: rule.id, limit: 80 })),
                ),
                h('td', null, h(Severity, { value: rule.severity })),
                h('td', { class: 'numeric' }, h(Count, { value: rule.count })),
                h('td', { class: 'wide' }, h(English, { value: rule.description })),
              ),
            ),
          ),
        ),
      ),
    );

  const more = (key, count) => count > 0 && h('li', { class: 'muted' }, t(key, { count: calo.chartTheme.number(count) }));

  const List = ({ id, title, children }) => h('section', null, h('h2', null, title), h('ul', { id }, children));

  /* Each remark once, with the files that share it. */
  const Remarks = ({ coverage }) => {
    const groups = coverage.remarksByText ?? [];
    const told = coverage.remarks?.length;
    const left = (coverage.remarkCount ?? 0) - groups.reduce((sum, { files }) => sum + files, 0);
    return (
      groups.length > 0 &&
      h(
        List,
        { id: 'remarks', title: t('coverage.remarks') },
        groups.map(({ remark, files, first }, i) =>
          h(
            'li',
            { key: i },
            h(English, { value: remark }),
            ' ',
            t('coverage.remarks.files', { count: calo.chartTheme.number(files) }),
            ' (',
            h(Names, { names: first, more: files - first.length }),
            ')',
          ),
        ),
        more('coverage.more', left),
        told < coverage.remarkCount &&
          h(
            'li',
            { class: 'muted' },
            t('coverage.remarks.named', {
              told: calo.chartTheme.number(told),
              total: calo.chartTheme.number(coverage.remarkCount),
            }),
          ),
      )
    );
  };

  const Names = ({ names, more: rest }) =>
    h(
      'span',
      null,
      names.map((name, i) => [i > 0 && ', ', h('code', { key: i }, h(Text, { value: name }))]),
      rest > 0 && [' ', t('coverage.more', { count: calo.chartTheme.number(rest) })],
    );

  /* Where the input was not understood, why, and what to do about it. */
  const Malformed = ({ coverage }) => {
    const inputs = coverage.malformed ?? [];
    const left = coverage.malformedRecords - inputs.reduce((sum, { pieces }) => sum + pieces, 0);
    return (
      inputs.length > 0 &&
      h(
        List,
        { id: 'malformed', title: t('coverage.malformed') },
        inputs.flatMap(({ file, pieces, first }, i) => [
          first.map(({ line, reason, detail }, at) =>
            h(
              'li',
              { key: `${i}.${at}` },
              h('code', null, h(Text, { value: `${file}:${line}` })),
              ': ',
              h(English, { value: detail }),
              ' ',
              h('span', { class: 'code muted' }, h(Text, { value: reason })),
            ),
          ),
          more('coverage.moreInFile', pieces - first.length),
        ]),
        more('coverage.moreInOthers', left),
      )
    );
  };

  const Ignored = ({ coverage }) => {
    const files = coverage.ignored ?? [];
    return (
      files.length > 0 &&
      h(
        List,
        { id: 'ignored', title: t('coverage.ignored') },
        files.map(({ file, reason }, i) =>
          h('li', { key: i }, h('code', null, h(Text, { value: file })), ': ', h(English, { value: reason })),
        ),
        more('coverage.more', coverage.ignoredFiles - files.length),
      )
    );
  };

  /* Whatever members these have: a failure's and a suppression's are shown as they come. */
  const Raw = ({ title, items }) =>
    items.length > 0 &&
    h(
      'section',
      null,
      h('h2', null, title),
      h(
        'ul',
        null,
        items.map((item, i) =>
          h(
            'li',
            { key: i },
            h(English, {
              value: Object.entries(item)
                .filter(([, value]) => value !== null)
                .map(([name, value]) => `${name}: ${typeof value === 'object' ? JSON.stringify(value) : value}`)
                .join(' · '),
            }),
          ),
        ),
      ),
    );

  function Coverage() {
    const { coverage, messages, meta, rules, detectorFailures, suppressions } = calo.report.data;
    const complete = coverage.decodedBytes === coverage.accountedBytes;
    return h(
      'div',
      null,
      h(Heading, { sub: t(complete ? 'coverage.complete' : 'coverage.incomplete') }, t('view.coverage')),
      h(
        'div',
        { class: 'side-by-side' },
        h(Lines, {
          id: 'coverage',
          caption: t('coverage.input'),
          lines: NUMBERS.map((name) => [t(`coverage.${name}`), coverage[name] ?? 0]).concat([
            [t('coverage.repeatedRecords'), messages.repeatedRecords],
          ]),
        }),
        h(Lines, {
          id: 'records',
          caption: t('coverage.byKind'),
          lines: Object.entries(coverage.recordsByKind).map(([kind, count]) => [
            h('code', null, h(Text, { value: kind })),
            count,
          ]),
        }),
      ),
      h(Remarks, { coverage }),
      h(Malformed, { coverage }),
      h(Ignored, { coverage }),
      h(calo.books.Messages, { messages }),
      h(Embedded, { meta }),
      h(Raw, { title: t('coverage.failures'), items: detectorFailures }),
      h(Raw, { title: t('coverage.suppressions'), items: suppressions }),
      h(Rules, { rules }),
    );
  }

  calo.views.coverage = Coverage;
})();
