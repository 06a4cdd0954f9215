/* English words for columns, for values of the data and for the glossary. */
(() => {
  'use strict';

  calo.words.enTerms = {
    'view.answer': 'Answer', 'view.activity': 'Activity', 'view.stories': 'Episodes', 'view.findings': 'Findings', 'view.transactions': 'Transactions',
    'view.subscribers': 'Subscribers', 'view.changes': 'Unexplained changes', 'view.coverage': 'Coverage',

    'column.account': 'What happened', 'column.action': 'Action', 'column.amount': 'Amount', 'column.balance': 'Balance', 'column.bucket': 'Age (days)',
    'column.cause': 'Cause', 'column.causing': 'Transaction that parted them', 'column.change': 'Kind', 'column.closing': 'Closing',
    'column.closingTransaction': 'Transaction that ended it', 'column.corrections': 'Corrections by staff', 'column.credit': 'Credit', 'column.debit': 'Debit',
    'column.credits': 'Credits', 'column.debits': 'Debits', 'column.cure': 'Ended by', 'column.currency': 'Currency', 'column.day': 'Day', 'column.days': 'Days',
    'column.description': 'What it finds', 'column.drift': 'Drift', 'column.end': 'End', 'column.entries': 'Entries', 'column.fate': 'Record of its outcome',
    'column.first': 'First', 'column.last': 'Last', 'column.hour': 'Hour', 'column.id': 'Id', 'column.kind': 'Kind', 'column.largest': 'Largest',
    'column.message': 'What was found', 'column.mismatches': 'Times the service reported it', 'column.month': 'Month', 'column.newBalance': 'New balance',
    'column.oldBalance': 'Old balance', 'column.opening': 'Opening', 'column.outcome': 'Outcome', 'column.place': 'Log', 'column.requestId': 'Request',
    'column.rule': 'Rule', 'column.severity': 'Severity', 'column.source': 'Source', 'column.stake': 'At stake', 'column.start': 'Start', 'column.state': 'State',
    'column.status': 'Status', 'column.steps': 'Times the difference changed', 'column.story': 'Episode', 'column.subscriber': 'Subscriber',
    'column.subscribers': 'Subscribers', 'column.time': 'Time', 'column.transaction': 'Transaction', 'column.transactions': 'Transactions', 'column.type': 'Type',
    'column.unexplained': 'Unexplained', 'column.vat': 'VAT', 'column.wallet': 'Wallet', 'column.weekday': 'Weekday', 'column.within': 'Lies within',

    'change.help': 'What the balance changed by without a transaction that explains it',
    'drift.help': 'What the wallet holds more than the subscription shows',
    'stake.help': 'Above zero the company may lose it, below zero it is owed to the subscriber',
    'stake.risk': 'at risk', 'stake.owed': 'owed', 'stake.none': 'nothing',

    'severity.CRITICAL': 'critical', 'severity.HIGH': 'high', 'severity.MEDIUM': 'medium', 'severity.LOW': 'low', 'severity.INFO': 'info',
    'type.CREDIT': 'credit', 'type.DEBIT': 'debit', 'type.unmoved': 'unmoved', 'type.stated': 'stated', 'type.inferred': 'inferred',
    'type.given': 'Type is', 'type.inferred.help': 'The log states no type: inferred from how the balance moved', 'type.null': 'not stated',
    'outcome.published': 'published', 'outcome.skipped': 'skipped', 'outcome.refused': 'refused', 'outcome.failed': 'failed', 'outcome.unfinished': 'unfinished',
    'kind.divergence': 'Ledgers apart', 'kind.wallet-overdraft': 'Wallet overdraft', 'kind.applied-overdraft': 'Applied overdraft',
    'kind.refused-overdraft': 'Refused overdraft', 'kind.overdrafts': 'all overdrafts',
    'cause.refused': 'refused debit', 'cause.lost-update': 'lost update', 'cause.gap': 'change without a log', 'cause.wallet-only': 'wallet only',
    'cause.not-seen': 'before the logs', 'cause.rounding': 'rounding', 'cause.reported-only': 'reported only',
    'cure.correction': 'correction by staff', 'cure.credit': 'credit', 'cure.refund': 'refund', 'cure.retry': 'retry', 'cure.lost-update': 'lost update',
    'cure.gap': 'change without a log', 'cure.wallet-only': 'wallet only', 'cure.refused': 'refused debit', 'cure.agreement': 'seen to agree',
    'change.gap': 'Change without a log', 'change.lost-update': 'Lost update', 'change.not-applied': 'Not applied', 'change.arithmetic': 'Wrong sum', 'change.residue': 'Rounding',
    'status.new': 'new', 'status.known': 'known', 'status.fixed': 'fixed', 'status.not-checked': 'not checked',
    'bucket.0–1': '0–1 days', 'bucket.2–7': '2–7 days', 'bucket.8–30': '8–30 days', 'bucket.31–60': '31–60 days', 'bucket.61–90': '61–90 days', 'bucket.over 90': 'over 90 days',

    'coverage.complete': 'Every byte of the input belongs to a record, to the blank lines between records, or to what is listed as broken.',
    'coverage.incomplete': 'Not every byte of the input is accounted for: do not rely on these figures.',
    'coverage.input': 'Input', 'coverage.byKind': 'Records by kind', 'coverage.records': 'Records', 'coverage.what': 'What', 'coverage.count': 'Count', 'coverage.here': 'In this file', 'coverage.total': 'In all',
    'coverage.files': 'Files', 'coverage.unreadableFiles': 'Unreadable files', 'coverage.ignoredFiles': 'Ignored files', 'coverage.decodedBytes': 'Bytes, unpacked',
    'coverage.accountedBytes': 'Bytes accounted for', 'coverage.malformedRecords': 'Broken records', 'coverage.unrecognizedRecords': 'Unknown records',
    'coverage.embedded': 'What this file holds', 'coverage.transactions': 'Transactions', 'coverage.episodes': 'Episodes', 'coverage.findings': 'Findings',
    'coverage.subscribers': 'Subscribers and currencies', 'coverage.changes': 'Unexplained changes', 'coverage.excerpts': 'Log lines', 'coverage.rules': 'Rules that ran', 'coverage.failures': 'Rules that failed', 'coverage.suppressions': 'Suppressed findings',

    'glossary.title': 'Glossary',
    'glossary.subscription': 'Subscription balance', 'glossary.subscription.text': 'What the meal service shows the subscriber: what can still be eaten.',
    'glossary.wallet': 'Wallet', 'glossary.wallet.text': 'The payment balance: what the payment service holds for the subscriber. It books first.',
    'glossary.drift': 'Drift', 'glossary.drift.text': 'Wallet less subscription. Above zero the company owes it; below zero the subscription shows meals that no money stands behind.',
    'glossary.atRisk': 'At risk', 'glossary.atRisk.text': 'What the company may lose: the subscription shows more than the wallet holds, or the wallet is below zero.',
    'glossary.owed': 'Owed', 'glossary.owed.text': 'Subscribers’ money: the wallet holds more than the subscription shows.',
    'glossary.story': 'Episode', 'glossary.story.text': 'All that belongs to one divergence or one overdraft of a subscriber, from its beginning to its end.',
    'glossary.divergence': 'Ledgers apart (divergence)', 'glossary.divergence.text': 'The time during which the wallet and the subscription of a subscriber differ.',
    'glossary.overdraft': 'Overdraft', 'glossary.overdraft.text': 'A balance below zero: the wallet’s, a subscription’s that was published (applied), or one that the service refused.',
    'glossary.gap': 'Change without a log', 'glossary.gap.text': 'The balance changed between two transactions, and no log tells why.',
    'glossary.lostUpdate': 'Lost update', 'glossary.lostUpdate.text': 'A new balance was published, yet the next transaction started from the balance before it.',
    'glossary.inferred': 'Inferred type', 'glossary.inferred.text': 'Older records state neither credit nor debit: the balance’s movement tells. Marked *.',
    'glossary.residue': 'Rounding residue', 'glossary.residue.text': 'Fractions below the smallest coin, as the service’s arithmetic leaves them. Kept exactly, never an error.',
    'glossary.proof': 'Proof', 'glossary.proof.text': 'Opening + credits − debits + unexplained − closing: zero, or a figure is wrong.',
  };
})();
