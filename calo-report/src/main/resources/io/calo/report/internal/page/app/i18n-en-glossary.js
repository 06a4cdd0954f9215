/* English words of the glossary, the same as in the workbook's. */
(() => {
  'use strict';

  calo.words.enGlossary = {
    'glossary.ledgers': 'The two ledgers',
    'glossary.ledgers.wallet': 'Wallet',
    'glossary.ledgers.wallet.text':
      'The subscriber’s money as the payment service keeps it. It books a transaction first.',
    'glossary.ledgers.subscription': 'Subscription balance',
    'glossary.ledgers.subscription.text':
      'The subscriber’s money as the meal service shows it: what can still be eaten. The logs tell how each wallet transaction is carried over to it.',
    'glossary.ledgers.sync': 'Sync',
    'glossary.ledgers.sync.text':
      'Carrying one wallet transaction over to the subscription balance.',
    'glossary.ledgers.credit': 'Credit',
    'glossary.ledgers.credit.text':
      'A transaction that brings money in, such as a payment or a refund to the wallet.',
    'glossary.ledgers.debit': 'Debit',
    'glossary.ledgers.debit.text':
      'A transaction that takes money out, such as a meal that was delivered.',
    'glossary.ledgers.net': 'Net amount',
    'glossary.ledgers.net.text':
      'The amount less VAT. Balances move by it; VAT moves none.',
    'glossary.ledgers.inferred': 'Inferred',
    'glossary.ledgers.inferred.text':
      'The log states no type, as in older records. Whether it is a credit or a debit is told by whether the balance rose or fell.',
    'glossary.ledgers.rollForward': 'Roll-forward',
    'glossary.ledgers.rollForward.text':
      'Opening balances, plus credits, less debits, plus what is unexplained, are the closing balances. What does not add up has to be explained.',
    'glossary.ledgers.unexplained': 'Unexplained change',
    'glossary.ledgers.unexplained.text':
      'A balance moved though no transaction says why. Each is listed, until nothing is left.',
    'glossary.ledgers.drift': 'Drift',
    'glossary.ledgers.drift.text':
      'What the wallet holds more than the subscription shows. Above zero, the company owes the subscriber meals; below zero, the subscription shows meals that no money stands behind. Zero is as it should be.',
    'glossary.ledgers.residue': 'Residue',
    'glossary.ledgers.residue.text':
      'Fractions far below the smallest coin that the service’s arithmetic leaves, as in 0.30000000000000004. They count as nothing.',
    'glossary.ledgers.exposure': 'Exposure',
    'glossary.ledgers.exposure.text':
      'What is at stake now because ledgers are apart: what is at risk and what is owed, never set off against each other.',
    'glossary.ledgers.atRisk': 'At risk',
    'glossary.ledgers.atRisk.text':
      'What the company may lose: the subscription shows more than the wallet holds, or the wallet is below zero.',
    'glossary.ledgers.owed': 'Owed',
    'glossary.ledgers.owed.text':
      'Subscribers’ money: their wallets hold more than their subscriptions show.',
    'glossary.stories': 'Stories',
    'glossary.stories.episode': 'Episode',
    'glossary.stories.episode.text':
      'A story with a beginning and, once it is settled, an end: ledgers apart, or an overdraft. One fault is one story, however often the service noted it.',
    'glossary.stories.apart': 'Ledgers apart',
    'glossary.stories.apart.text':
      'The time during which a subscriber’s two balances differ by more than the smallest coin.',
    'glossary.stories.overdraft': 'Overdraft',
    'glossary.stories.overdraft.text':
      'A balance below zero, or a debit that was refused to keep it from there. An overdraft mostly lies within a story of ledgers apart: never add the two.',
    'glossary.stories.walletBelow': 'Wallet below zero',
    'glossary.stories.walletBelow.text':
      'More was taken from the wallet than was paid in.',
    'glossary.stories.subscriptionBelow': 'Subscription below zero',
    'glossary.stories.subscriptionBelow.text':
      'A subscription balance below zero was published.',
    'glossary.stories.refusedDebit': 'Debit refused',
    'glossary.stories.refusedDebit.text':
      'A debit would have taken the subscription below zero, and the service refused it. The wallet may have taken it nevertheless; then the ledgers part by it.',
    'glossary.stories.open': 'Open',
    'glossary.stories.open.text':
      'Not seen to be settled by the end of the data.',
    'glossary.stories.settled': 'Settled',
    'glossary.stories.settled.text':
      'The ledgers agree again, or the balance is no longer below zero.',
    'glossary.stories.age': 'Age bucket',
    'glossary.stories.age.text':
      'How many whole days a story has been open at the end of the data: 0–1, 2–7, 8–30, 31–60, 61–90 or over 90.',
    'glossary.causes': 'Causes: why ledgers parted',
    'glossary.causes.refused': 'refused',
    'glossary.causes.refused.text':
      'The subscription refused a debit that the wallet took.',
    'glossary.causes.lostUpdate': 'lost update',
    'glossary.causes.lostUpdate.text':
      'A change of the subscription balance was published, and the next transaction started from the balance before it, as though it had never been. The wallet kept it.',
    'glossary.causes.gap': 'gap',
    'glossary.causes.gap.text':
      'The subscription balance changed between two transactions, and no log tells why: by hand, or by a transaction that is not in these logs.',
    'glossary.causes.walletOnly': 'wallet only',
    'glossary.causes.walletOnly.text':
      'The wallet moved though no logged transaction explains it.',
    'glossary.causes.notSeen': 'not seen',
    'glossary.causes.notSeen.text':
      'They were apart when they were first compared; when and why they parted is before these logs.',
    'glossary.causes.rounding': 'rounding',
    'glossary.causes.rounding.text':
      'Fractions of the smallest coin only.',
    'glossary.causes.reportedOnly': 'reported only',
    'glossary.causes.reportedOnly.text':
      'The service noted a difference, but the balances stated with the transaction agree: one was read while another transaction was under way.',
    'glossary.cures': 'Cures: what ended a story',
    'glossary.cures.correction': 'correction',
    'glossary.cures.correction.text':
      'Staff corrected by hand.',
    'glossary.cures.creditCure': 'credit',
    'glossary.cures.creditCure.text':
      'A logged credit brought the balance up.',
    'glossary.cures.refund': 'refund',
    'glossary.cures.refund.text':
      'A refund was logged.',
    'glossary.cures.retry': 'retry',
    'glossary.cures.retry.text':
      'The refused transaction was published later.',
    'glossary.cures.lostCure': 'lost update',
    'glossary.cures.lostCure.text':
      'A published change did not last, and that brought the ledgers together.',
    'glossary.cures.gapCure': 'gap',
    'glossary.cures.gapCure.text':
      'The subscription balance changed without a log to what the wallet holds. Somebody did that; the logs do not say who.',
    'glossary.cures.walletCure': 'wallet only',
    'glossary.cures.walletCure.text':
      'The wallet changed without a log to what the subscription shows.',
    'glossary.cures.refusedCure': 'refused',
    'glossary.cures.refusedCure.text':
      'A further debit was refused by the subscription and taken by the wallet, which happens to make them equal.',
    'glossary.cures.agreement': 'agreement',
    'glossary.cures.agreement.text':
      'A later transaction shows both balances equal; when they came together is not known.',
    'glossary.outcomes': 'Outcomes: what became of a sync',
    'glossary.outcomes.published': 'published',
    'glossary.outcomes.published.text':
      'The new balance was written.',
    'glossary.outcomes.skipped': 'skipped',
    'glossary.outcomes.skipped.text':
      'There was nothing to write: another listener had written it, or it is not to be.',
    'glossary.outcomes.refusedOutcome': 'refused',
    'glossary.outcomes.refusedOutcome.text':
      'The balance would have fallen below zero; it stayed as it was.',
    'glossary.outcomes.failed': 'failed',
    'glossary.outcomes.failed.text':
      'The sync ended in an error; the balance stayed as it was.',
    'glossary.outcomes.unfinished': 'unfinished',
    'glossary.outcomes.unfinished.text':
      'The logs end before the sync does, or the service crashed in it. The balance is taken to be the new one.',
    'glossary.changes': 'Why a balance is not what transactions lead to',
    'glossary.changes.gapChange': 'changed without a log',
    'glossary.changes.gapChange.text':
      'The balance changed between two transactions, and no log tells why.',
    'glossary.changes.lostChange': 'lost update',
    'glossary.changes.lostChange.text':
      'A published balance did not last.',
    'glossary.changes.notApplied': 'not applied',
    'glossary.changes.notApplied.text':
      'A skipped or unfinished transaction left no trace: the next one starts from the balance before it.',
    'glossary.changes.arithmetic': 'arithmetic',
    'glossary.changes.arithmetic.text':
      'A new balance is not the old one and the net amount.',
    'glossary.changes.residueChange': 'residue',
    'glossary.changes.residueChange.text':
      'Fractions of the smallest coin, added up.',
    'glossary.findings': 'Findings',
    'glossary.findings.finding': 'Finding',
    'glossary.findings.finding.text':
      'Something that a rule found in the logs, with the record that proves it.',
    'glossary.findings.rule': 'Rule',
    'glossary.findings.rule.text':
      'What looks for one kind of fault; Coverage lists those that ran.',
    'glossary.findings.severity': 'Severity',
    'glossary.findings.severity.text':
      'How much a finding matters: CRITICAL, HIGH, MEDIUM, LOW, or INFO for what is only worth knowing.',
    'glossary.findings.baseline': 'Baseline',
    'glossary.findings.baseline.text':
      'An earlier analysis to compare with: a finding is then new or known.',
    'glossary.findings.suppression': 'Suppression',
    'glossary.findings.suppression.text':
      'A finding that somebody looked at and accepted, with a reason. It is counted but not shown.',
  };
})();
