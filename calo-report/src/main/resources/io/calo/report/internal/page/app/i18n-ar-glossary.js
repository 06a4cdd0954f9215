/* Arabic words of the glossary. */
(() => {
  'use strict';

  calo.words.arGlossary = {
    'glossary.ledgers': 'دفترا الحساب',
    'glossary.ledgers.wallet': 'المحفظة',
    'glossary.ledgers.wallet.text':
      'أموال المشترك كما تحفظها خدمة الدفع، وهي التي تقيد المعاملة أولًا.',
    'glossary.ledgers.subscription': 'رصيد الاشتراك',
    'glossary.ledgers.subscription.text':
      'أموال المشترك كما تعرضها خدمة الوجبات: ما بقي له من وجبات. تبين السجلات كيف تُنقل إليه كل معاملة من المحفظة.',
    'glossary.ledgers.sync': 'المزامنة',
    'glossary.ledgers.sync.text':
      'نقل معاملة واحدة من المحفظة إلى رصيد الاشتراك.',
    'glossary.ledgers.credit': 'دائن',
    'glossary.ledgers.credit.text':
      'معاملة تُدخل مالًا، كدفعة أو استرداد إلى المحفظة.',
    'glossary.ledgers.debit': 'مدين',
    'glossary.ledgers.debit.text':
      'معاملة تُخرج مالًا، كوجبة سُلّمت.',
    'glossary.ledgers.net': 'المبلغ الصافي',
    'glossary.ledgers.net.text':
      'المبلغ ناقص ضريبة القيمة المضافة. به تتحرك الأرصدة، أما الضريبة فلا تحرك رصيدًا.',
    'glossary.ledgers.inferred': 'مستنتج',
    'glossary.ledgers.inferred.text':
      'لا يذكر السجل النوع كما في القيود القديمة: يدل عليه ارتفاع الرصيد أو انخفاضه. علامته *.',
    'glossary.ledgers.rollForward': 'حركة الأرصدة',
    'glossary.ledgers.rollForward.text':
      'الأرصدة الافتتاحية زائد الدائن ناقص المدين زائد غير المفسر تساوي الأرصدة الختامية. وما لا يتوازن يجب تفسيره.',
    'glossary.ledgers.unexplained': 'تغير غير مفسر',
    'glossary.ledgers.unexplained.text':
      'تحرك رصيد دون معاملة تبين السبب. كل تغير مدرج حتى لا يبقى شيء.',
    'glossary.ledgers.drift': 'الفرق',
    'glossary.ledgers.drift.text':
      'ما تزيد به المحفظة على الاشتراك. فوق الصفر مستحق للمشترك، ودون الصفر وجبات لا يقابلها مال. والصفر هو الصحيح.',
    'glossary.ledgers.residue': 'بقايا التقريب',
    'glossary.ledgers.residue.text':
      'كسور أصغر بكثير من أصغر وحدة نقدية يتركها حساب الخدمة، مثل 0.30000000000000004. لا تُعد شيئًا.',
    'glossary.ledgers.exposure': 'المبالغ المعرضة',
    'glossary.ledgers.exposure.text':
      'ما هو معرض الآن لاختلاف الدفترين: ما قد يُخسر وما هو مستحق، ولا يُقاص أحدهما بالآخر.',
    'glossary.ledgers.atRisk': 'معرض للخسارة',
    'glossary.ledgers.atRisk.text':
      'ما قد تخسره الشركة: الاشتراك يُظهر أكثر مما في المحفظة، أو المحفظة دون الصفر.',
    'glossary.ledgers.owed': 'مستحق للمشتركين',
    'glossary.ledgers.owed.text':
      'أموال المشتركين: في محافظهم أكثر مما تُظهره اشتراكاتهم.',
    'glossary.stories': 'الحالات',
    'glossary.stories.episode': 'الحالة',
    'glossary.stories.episode.text':
      'قصة لها بداية، ونهاية متى سُويت: فرق بين الدفترين أو انكشاف. العطل الواحد حالة واحدة مهما تكرر تسجيله.',
    'glossary.stories.apart': 'فرق بين الدفترين',
    'glossary.stories.apart.text':
      'المدة التي يختلف فيها رصيدا المشترك بأكثر من أصغر وحدة نقدية.',
    'glossary.stories.overdraft': 'الانكشاف',
    'glossary.stories.overdraft.text':
      'رصيد دون الصفر، أو خصم رُفض منعًا لذلك. يقع غالبًا ضمن حالة فرق: لا يُجمعان أبدًا.',
    'glossary.stories.walletBelow': 'المحفظة دون الصفر',
    'glossary.stories.walletBelow.text':
      'أُخذ من المحفظة أكثر مما دُفع فيها.',
    'glossary.stories.subscriptionBelow': 'الاشتراك دون الصفر',
    'glossary.stories.subscriptionBelow.text':
      'نُشر رصيد اشتراك دون الصفر.',
    'glossary.stories.refusedDebit': 'خصم مرفوض',
    'glossary.stories.refusedDebit.text':
      'خصم كان سيُنزل الاشتراك دون الصفر فرفضته الخدمة. وقد تكون المحفظة أخذته، فيختلف الدفتران بمقداره.',
    'glossary.stories.open': 'مفتوحة',
    'glossary.stories.open.text':
      'لم يُر أنها سُويت حتى نهاية البيانات.',
    'glossary.stories.settled': 'مسوّاة',
    'glossary.stories.settled.text':
      'تطابق الدفتران من جديد، أو لم يعد الرصيد دون الصفر.',
    'glossary.stories.age': 'فئة العمر',
    'glossary.stories.age.text':
      'كم يومًا كاملًا بقيت الحالة مفتوحة حتى نهاية البيانات: 0–1 أو 2–7 أو 8–30 أو 31–60 أو 61–90 أو أكثر من 90.',
    'glossary.causes': 'الأسباب: لماذا اختلف الدفتران',
    'glossary.causes.refused': 'مرفوضة',
    'glossary.causes.refused.text':
      'رفض الاشتراك خصمًا أخذته المحفظة.',
    'glossary.causes.lostUpdate': 'تحديث مفقود',
    'glossary.causes.lostUpdate.text':
      'نُشر تغير في رصيد الاشتراك، ثم بدأت المعاملة التالية من الرصيد السابق له كأنه لم يكن. أما المحفظة فأبقته.',
    'glossary.causes.gap': 'فجوة',
    'glossary.causes.gap.text':
      'تغير رصيد الاشتراك بين معاملتين ولا سجل يبين السبب: يدويًا أو بمعاملة ليست في هذه السجلات.',
    'glossary.causes.walletOnly': 'المحفظة فقط',
    'glossary.causes.walletOnly.text':
      'تحركت المحفظة دون معاملة مسجلة تفسر ذلك.',
    'glossary.causes.notSeen': 'لم يُشاهد',
    'glossary.causes.notSeen.text':
      'كانا مختلفين عند أول مقارنة؛ متى اختلفا ولماذا يسبق هذه السجلات.',
    'glossary.causes.rounding': 'تقريب',
    'glossary.causes.rounding.text':
      'كسور من أصغر وحدة نقدية فقط.',
    'glossary.causes.reportedOnly': 'إبلاغ فقط',
    'glossary.causes.reportedOnly.text':
      'سجلت الخدمة فرقًا، لكن الرصيدين المذكورين مع المعاملة متطابقان: قُرئ أحدهما أثناء معاملة أخرى.',
    'glossary.cures': 'سبب الانتهاء: ما أنهى الحالة',
    'glossary.cures.correction': 'تصحيح',
    'glossary.cures.correction.text':
      'صحح الموظفون يدويًا.',
    'glossary.cures.creditCure': 'إيداع',
    'glossary.cures.creditCure.text':
      'رفع إيداع مسجل الرصيد.',
    'glossary.cures.refund': 'استرداد',
    'glossary.cures.refund.text':
      'سُجل استرداد.',
    'glossary.cures.retry': 'إعادة المحاولة',
    'glossary.cures.retry.text':
      'نُشرت المعاملة المرفوضة لاحقًا.',
    'glossary.cures.lostCure': 'تحديث مفقود',
    'glossary.cures.lostCure.text':
      'لم يدم تغير منشور، فتطابق الدفتران بذلك.',
    'glossary.cures.gapCure': 'فجوة',
    'glossary.cures.gapCure.text':
      'تغير رصيد الاشتراك بلا سجل إلى ما في المحفظة. فعل ذلك أحد، ولا تذكر السجلات من هو.',
    'glossary.cures.walletCure': 'المحفظة فقط',
    'glossary.cures.walletCure.text':
      'تغيرت المحفظة بلا سجل إلى ما يُظهره الاشتراك.',
    'glossary.cures.refusedCure': 'مرفوضة',
    'glossary.cures.refusedCure.text':
      'رفض الاشتراك خصمًا آخر وأخذته المحفظة، فتساويا بذلك مصادفة.',
    'glossary.cures.agreement': 'تطابق',
    'glossary.cures.agreement.text':
      'تُظهر معاملة لاحقة تساوي الرصيدين؛ ومتى تساويا غير معروف.',
    'glossary.outcomes': 'النتائج: ما آلت إليه المزامنة',
    'glossary.outcomes.published': 'منشورة',
    'glossary.outcomes.published.text':
      'كُتب الرصيد الجديد.',
    'glossary.outcomes.skipped': 'متجاوزة',
    'glossary.outcomes.skipped.text':
      'لم يكن هناك ما يُكتب: كتبه مستقبل آخر، أو لا يُراد كتابته.',
    'glossary.outcomes.refusedOutcome': 'مرفوضة',
    'glossary.outcomes.refusedOutcome.text':
      'كان الرصيد سينزل دون الصفر؛ فبقي كما كان.',
    'glossary.outcomes.failed': 'فاشلة',
    'glossary.outcomes.failed.text':
      'انتهت المزامنة بخطأ؛ وبقي الرصيد كما كان.',
    'glossary.outcomes.unfinished': 'غير مكتملة',
    'glossary.outcomes.unfinished.text':
      'انتهت السجلات قبل المزامنة، أو توقفت الخدمة أثناءها. يُعتمد الرصيد الجديد.',
    'glossary.changes': 'لماذا لا يطابق الرصيد ما تؤدي إليه المعاملات',
    'glossary.changes.gapChange': 'تغير بلا سجل',
    'glossary.changes.gapChange.text':
      'تغير الرصيد بين معاملتين ولا سجل يبين السبب.',
    'glossary.changes.lostChange': 'تحديث مفقود',
    'glossary.changes.lostChange.text':
      'لم يدم رصيد منشور.',
    'glossary.changes.notApplied': 'لم تُطبق',
    'glossary.changes.notApplied.text':
      'معاملة متجاوزة أو غير مكتملة لم تترك أثرًا: التالية تبدأ من الرصيد السابق لها.',
    'glossary.changes.arithmetic': 'خطأ حسابي',
    'glossary.changes.arithmetic.text':
      'الرصيد الجديد ليس القديم مع المبلغ الصافي.',
    'glossary.changes.residueChange': 'بقايا التقريب',
    'glossary.changes.residueChange.text':
      'كسور من أصغر وحدة نقدية، مجموعة.',
    'glossary.findings': 'الملاحظات',
    'glossary.findings.finding': 'ملاحظة',
    'glossary.findings.finding.text':
      'ما وجدته قاعدة في السجلات مع القيد الذي يثبته.',
    'glossary.findings.rule': 'القاعدة',
    'glossary.findings.rule.text':
      'ما يبحث عن نوع واحد من الأخطاء؛ والتغطية تسرد ما نُفذ منها.',
    'glossary.findings.severity': 'الخطورة',
    'glossary.findings.severity.text':
      'مدى أهمية الملاحظة: حرجة أو عالية أو متوسطة أو منخفضة أو للعلم فقط.',
    'glossary.findings.baseline': 'الأساس',
    'glossary.findings.baseline.text':
      'تحليل سابق للمقارنة: تكون الملاحظة عندئذ جديدة أو معروفة.',
    'glossary.findings.suppression': 'الاستبعاد',
    'glossary.findings.suppression.text':
      'ملاحظة نظر فيها أحد وقبلها لسبب. تُعد ولا تُعرض.',
  };
})();
