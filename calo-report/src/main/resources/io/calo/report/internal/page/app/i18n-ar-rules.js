/* Arabic titles of the rules; their English titles come with the data. */
(() => {
  'use strict';

  calo.words.arRules = {
    'rule.calo.activity.burst': 'معاملات متلاحقة',
    'rule.calo.activity.frequency': 'معاملات قليلة أو كثيرة',
    'rule.calo.amount.large': 'مبلغ كبير',
    'rule.calo.amount.unusual': 'مبلغ غير معتاد',
    'rule.calo.balance.mismatch': 'الرصيدان مختلفان',
    'rule.calo.ledger.arithmetic': 'خطأ حسابي',
    'rule.calo.ledger.drift': 'تغير الفرق',
    'rule.calo.ledger.gap': 'تغير بلا سجل',
    'rule.calo.ledger.lost-update': 'تحديث مفقود',
    'rule.calo.ledger.rounding': 'بقايا التقريب',
    'rule.calo.log.incomplete': 'سجل غير مكتمل',
    'rule.calo.log.unrecognized': 'قيد غير معروف',
    'rule.calo.overdraft.applied': 'انكشاف مطبق',
    'rule.calo.overdraft.refused': 'انكشاف مرفوض',
    'rule.calo.overdraft.wallet': 'المحفظة دون الصفر',
    'rule.calo.runtime.crash-loop': 'أعطال متكررة',
    'rule.calo.runtime.error': 'خطأ في التشغيل',
    'rule.calo.sync.failed': 'مزامنة فاشلة',
    'rule.calo.sync.slow': 'مزامنة بطيئة',
    'rule.calo.sync.unfinished': 'مزامنة غير مكتملة',
    'rule.calo.transaction.correction': 'تصحيح من موظف',
    'rule.calo.transaction.currency-change': 'تغير العملة',
    'rule.calo.transaction.duplicate': 'معاملة مكررة',
    'rule.calo.transaction.negative-amount': 'مبلغ سالب',
    'rule.calo.transaction.type-contradiction': 'النوع يناقض الأرصدة',
    'rule.calo.transaction.zero-amount': 'مبلغ صفري',
  };
})();
