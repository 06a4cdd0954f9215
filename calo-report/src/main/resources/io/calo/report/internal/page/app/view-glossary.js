/* What the words of the report mean: the workbook's words, by its headings. */
(() => {
  'use strict';

  const { h } = calo;
  const { t } = calo.i18n;

  const SECTIONS = [
    [
      'ledgers',
      [
        'wallet',
        'subscription',
        'sync',
        'credit',
        'debit',
        'net',
        'inferred',
        'rollForward',
        'unexplained',
        'drift',
        'residue',
        'exposure',
        'atRisk',
        'owed',
      ],
    ],
    ['stories', ['episode', 'apart', 'overdraft', 'walletBelow', 'subscriptionBelow', 'refusedDebit', 'open', 'settled', 'age']],
    ['causes', ['refused', 'lostUpdate', 'gap', 'walletOnly', 'notSeen', 'rounding', 'reportedOnly']],
    ['cures', ['correction', 'creditCure', 'refund', 'retry', 'lostCure', 'gapCure', 'walletCure', 'refusedCure', 'agreement']],
    ['outcomes', ['published', 'skipped', 'refusedOutcome', 'failed', 'unfinished']],
    ['changes', ['gapChange', 'lostChange', 'notApplied', 'arithmetic', 'residueChange']],
    ['findings', ['finding', 'rule', 'severity', 'baseline', 'suppression']],
  ];

  const Section = ({ name, terms }) =>
    h(
      'section',
      null,
      h('h2', null, t(`glossary.${name}`)),
      h(
        'dl',
        { class: 'glossary' },
        terms.map((term) => [
          h('dt', { key: term }, t(`glossary.${name}.${term}`)),
          h('dd', null, t(`glossary.${name}.${term}.text`)),
        ]),
      ),
    );

  const Glossary = () =>
    h(
      'div',
      null,
      h(calo.elements.Heading, null, t('view.glossary')),
      SECTIONS.map(([name, terms]) => h(Section, { key: name, name, terms })),
    );

  calo.views.glossary = Glossary;
})();
