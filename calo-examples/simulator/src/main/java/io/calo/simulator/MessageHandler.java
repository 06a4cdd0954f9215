package io.calo.simulator;

/** Plays the service on one message: moves the two ledgers, and logs by the grammar of the sync protocol. */
final class MessageHandler {
    private static final String CREATED_ELSEWHERE =
            "Skipping the balance sync for create %ssubscription, it will be synced"
                    + " from create subscription payment listener";
    private static final String[] CREATED = {
        CREATED_ELSEWHERE.replace("%s", ""), CREATED_ELSEWHERE.replace("%s", "web ")
    };
    private static final String FLAG_IS_FALSE = "Skipping the process, Update Payment Balance Flag is set to false "
            + "{ transactionAction: 'DONATE_RAMADAN_MEAL' }";
    private static final String ALREADY_SYNCED = "Skipping the process, balance is already synced from other listeners";
    private static final String ALREADY_SYNCED_SHORT = "Balance is already synced from other listeners";

    private final SyncRecords records;
    private final SideRecords side;
    private final Audit audit;
    private final Labels labels;
    private final Era era;
    private final Dice dice;

    MessageHandler(SyncRecords records, SideRecords side, Audit audit, Labels labels, Era era, Dice dice) {
        this.records = records;
        this.side = side;
        this.audit = audit;
        this.labels = labels;
        this.era = era;
        this.dice = dice;
    }

    /** Handles a message at the container's clock, and moves the clock on. */
    void handle(Entry entry, Container container, Uuid request) {
        Subscriber subscriber = entry.subscriber;
        container.now = Math.max(container.now, subscriber.lastLogged) + 1;
        container.log.mayPart();
        TextBuffer out = container.log.out();
        records.received(out, container.now, request, entry.message);
        if (era.printsMessages(container.now) && dice.chance(0.08)) {
            container.now += dice.below(2);
            side.paymentMessage(out, container.now, request, entry);
        }
        subscriber.subscription += entry.shiftSubscription;
        subscriber.wallet += entry.shiftWallet;
        switch (entry.fate) {
            case CREATED_ELSEWHERE -> create(entry, container, request, out);
            case FLAG_IS_FALSE -> records.skipped(out, container.now += dice.below(2), request, FLAG_IS_FALSE);
            case REFUSED_UNSTARTED -> refuse(entry, container, request, out);
            case FAILED -> fail(entry, container, request, out);
            case CUT_UNSTARTED -> cut(entry, container);
            case PUBLISHED, ALREADY_SYNCED, REFUSED, CUT_STARTED -> sync(entry, container, request, out);
        }
        if (entry.unknownRecord) {
            String message = side.stranger(out, container.now, request);
            labels.add(Fault.UNKNOWN_RECORD, container.now, message);
        }
        subscriber.lastLogged = container.now;
    }

    private void create(Entry entry, Container container, Uuid request, TextBuffer out) {
        Subscriber subscriber = entry.subscriber;
        records.skipped(out, container.now += dice.below(2), request, dice.oneOf(CREATED));
        subscriber.subscription = subscriber.stored(subscriber.subscription + entry.net());
        subscriber.wallet = subscriber.storedInWallet(subscriber.wallet + entry.net());
        subscriber.joined = true;
    }

    /** The wallet has taken it; that there is too little is seen before the sync starts. */
    private void refuse(Entry entry, Container container, Uuid request, TextBuffer out) {
        Subscriber subscriber = entry.subscriber;
        container.now += dice.between(4, 9);
        if (dice.chance(0.8)) {
            side.metric(out, container.now, "negativeBalance", entry);
        }
        records.refused(out, container.now, request, entry, subscriber.subscription);
        subscriber.wallet = subscriber.storedInWallet(subscriber.wallet - entry.net());
        labels.add(
                Fault.OVERDRAFT_REFUSED.commandName(),
                subscriber,
                entry.id,
                container.now,
                entry.net(),
                "refused without a start");
    }

    private void fail(Entry entry, Container container, Uuid request, TextBuffer out) {
        container.now += dice.between(30, 240);
        records.failed(out, container.now, request);
        String detail = "message " + entry.message + ", synced when it comes again";
        labels.add(Fault.SYNC_FAILED.commandName(), entry.subscriber, null, container.now, entry.net(), detail);
    }

    private void cut(Entry entry, Container container) {
        String detail = "message " + entry.message + ", cut off before its start";
        labels.add(Fault.SYNC_UNFINISHED.commandName(), entry.subscriber, null, container.now, entry.net(), detail);
        container.now += dice.between(3000, 3400);
    }

    private void sync(Entry entry, Container container, Uuid request, TextBuffer out) {
        Subscriber subscriber = entry.subscriber;
        if (entry.moves != null) {
            subscriber.market = entry.moves;
        }
        container.now += container.cold ? dice.between(30, 90) : dice.between(4, 7);
        Posting posting = posting(entry, container.now);
        records.started(out, container.now, request, entry, posting);
        audit.started(subscriber, posting);
        subscriber.last = posting;
        labelled(entry, posting);
        switch (entry.fate) {
            case PUBLISHED -> publish(entry, posting, container, request, out);
            case ALREADY_SYNCED -> {
                String why = dice.chance(0.02) ? ALREADY_SYNCED_SHORT : ALREADY_SYNCED;
                records.skipped(out, container.now += dice.below(2), request, why);
                settle(entry, posting, container, request, out);
            }
            case REFUSED -> {
                records.refused(out, container.now += dice.below(2), request, entry, posting);
                subscriber.wallet = posting.paymentBalance();
            }
            default -> container.now += dice.between(5900, 5990);
        }
    }

    private void publish(Entry entry, Posting posting, Container container, Uuid request, TextBuffer out) {
        if (era.locks(container.now)) {
            records.lockCreated(out, container.now += dice.between(7, 14), request, entry);
        }
        container.now += dice.chance(0.04) ? dice.between(60, 155) : dice.between(31, 54);
        records.published(out, container.now, request);
        settle(entry, posting, container, request, out);
    }

    private Posting posting(Entry entry, long when) {
        Subscriber subscriber = entry.subscriber;
        double signed = (entry.credit ? entry.net() : -entry.net()) + entry.miscount;
        double wallet = entry.walletMoves ? subscriber.storedInWallet(subscriber.wallet + signed) : subscriber.wallet;
        return new Posting(
                entry.id,
                when,
                subscriber.market,
                entry.action,
                entry.amount,
                entry.net(),
                subscriber.subscription,
                subscriber.stored(subscriber.subscription + signed),
                wallet,
                era.newerShape(when),
                entry.credit != entry.wrongType,
                entry.fate);
    }

    /** Writes both balances; an update that is lost is lost after the service has seen to it. */
    private void settle(Entry entry, Posting posting, Container container, Uuid request, TextBuffer out) {
        Subscriber subscriber = entry.subscriber;
        subscriber.wallet = posting.paymentBalance();
        subscriber.subscription = posting.newBalance();
        boolean mismatch = subscriber.apart();
        if (mismatch) {
            tellMismatch(entry, container, request, out);
        }
        audit.synced(subscriber, posting, container.now, mismatch);
        if (!entry.subscriptionMoves) {
            subscriber.subscription = posting.oldBalance();
        }
    }

    private void tellMismatch(Entry entry, Container container, Uuid request, TextBuffer out) {
        container.now += dice.between(9, 16);
        records.mismatch(out, container.now, request, entry.subscriber);
        if (dice.chance(0.1)) {
            side.metric(out, container.now, "subBalanceDiscrapancy", entry);
        }
        if (dice.chance(0.02) || !entry.subscriber.mismatched) {
            side.notification(out, ++container.now, request, entry.subscriber);
        }
    }

    private void labelled(Entry entry, Posting posting) {
        if (entry.fault != null) {
            double amount = entry.shiftWallet != 0 ? entry.shiftWallet : posting.amount();
            labels.add(entry.fault.commandName(), entry.subscriber, posting.id(), posting.time(), amount, entry.detail);
        }
    }
}
