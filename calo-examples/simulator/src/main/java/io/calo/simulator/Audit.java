package io.calo.simulator;

import org.jspecify.annotations.Nullable;

/**
 * Reads each transaction as it is logged and labels what the definitions of the two ledgers make of it: carry-forward, drift,
 * overdrafts, arithmetic. A label therefore names the transaction at which a reader of the logs can find the thing, whatever
 * script brought it about, and nothing of the kind goes without a label. In a simulation without faults it finds nothing.
 */
final class Audit {
    private static final double SLACK = 1e-7;

    private final Labels labels;

    Audit(Labels labels) {
        this.labels = labels;
    }

    /** Takes a started transaction, its fate known, before it is made the subscriber's last. */
    void started(Subscriber subscriber, Posting now) {
        Posting before = subscriber.last;
        String broken = before == null ? "" : carriedForward(subscriber, before, now);
        if (before != null && before.market() != now.market()) {
            label(
                    Fault.CURRENCY_CHANGE,
                    subscriber,
                    now,
                    now.amount(),
                    "was " + before.market().currency());
        }
        amounts(subscriber, now);
        if (now.fate() == Fate.REFUSED) {
            label(Fault.OVERDRAFT_REFUSED, subscriber, now, now.net(), "refused after its start");
        } else if (now.newBalance() < 0 && now.fate() == Fate.PUBLISHED) {
            label(Fault.OVERDRAFT_APPLIED, subscriber, now, now.newBalance(), "published below zero");
        }
        if (now.newerShape()) {
            typeAndSum(subscriber, now);
            payment(subscriber, before, now, broken);
        }
    }

    /** Takes a mismatch record: an episode is labelled at its first, and is over when a sync ends without. */
    void synced(Subscriber subscriber, Posting now, long when, boolean mismatch) {
        if (mismatch && !subscriber.mismatched) {
            String detail = "subscription " + JsNumber.text(subscriber.subscription) + ", wallet "
                    + JsNumber.text(subscriber.wallet);
            double apart = subscriber.wallet - subscriber.subscription;
            labels.add("balance-mismatch", subscriber, now.id(), when, apart, detail);
        }
        subscriber.mismatched = mismatch;
    }

    /** Says how the opening balance breaks with what was before, or nothing. */
    private String carriedForward(Subscriber subscriber, Posting before, Posting now) {
        double opening = now.oldBalance();
        boolean written = equal(now, opening, before.newBalance());
        boolean unwritten = equal(now, opening, before.oldBalance());
        boolean follows =
                switch (before.fate()) {
                    case PUBLISHED -> written;
                    case ALREADY_SYNCED, CUT_STARTED -> written || unwritten;
                    default -> unwritten;
                };
        if (follows) {
            return "";
        }
        if (before.fate() == Fate.PUBLISHED && unwritten) {
            String detail = "transaction " + now.id() + " opens at " + JsNumber.text(opening) + " again";
            label(Fault.LOST_UPDATE, subscriber, before, before.newBalance() - opening, detail);
            return "lost update";
        }
        double expected = before.fate() == Fate.PUBLISHED ? before.newBalance() : before.oldBalance();
        String detail = "opens at " + JsNumber.text(opening) + ", transaction " + before.id() + " left "
                + JsNumber.text(expected);
        label(Fault.GAP, subscriber, now, opening - expected, detail);
        return "gap";
    }

    private void amounts(Subscriber subscriber, Posting now) {
        if (now.amount() < 0) {
            label(Fault.NEGATIVE_AMOUNT, subscriber, now, now.amount(), "amount below zero");
        } else if (now.amount() == 0) {
            label(Fault.ZERO_AMOUNT, subscriber, now, now.amount(), "amount of zero");
        } else if (now.amount() > now.market().largeAmount()) {
            label(Fault.LARGE_AMOUNT, subscriber, now, now.amount(), "above what 2,000 SAR is");
        }
        if (now.newerShape() && now.action().corrects()) {
            label(
                    Fault.STAFF_CORRECTION,
                    subscriber,
                    now,
                    now.amount(),
                    now.action().name());
        }
    }

    private void typeAndSum(Subscriber subscriber, Posting now) {
        double moved = now.newBalance() - now.oldBalance();
        double half = now.market().minorUnit() / 2 + SLACK;
        double signed = now.statedCredit() ? now.net() : -now.net();
        if (now.statedCredit() ? moved < -half : moved > half) {
            String detail = now.statedCredit() ? "a CREDIT lowers the balance" : "a DEBIT raises the balance";
            label(Fault.TYPE_CONTRADICTION, subscriber, now, moved, detail);
        }
        if (Math.abs(moved - signed) > half) {
            String detail = "moves by " + JsNumber.text(now.market().round(moved, 1)) + " instead of "
                    + JsNumber.text(now.market().round(signed, 1));
            label(Fault.ARITHMETIC, subscriber, now, moved - signed, detail);
        }
    }

    private void payment(Subscriber subscriber, @Nullable Posting before, Posting now, String broken) {
        if (now.paymentBalance() < 0) {
            String detail = "wallet at " + JsNumber.text(now.paymentBalance());
            label(Fault.OVERDRAFT_WALLET, subscriber, now, now.paymentBalance(), detail);
        }
        double drift = now.paymentBalance() - now.newBalance();
        double step = drift - subscriber.drift;
        if (subscriber.driftStated && Math.abs(step) > now.market().minorUnit() + SLACK) {
            String cause = !broken.isEmpty()
                    ? broken
                    : before != null && before.fate() == Fate.REFUSED ? "refused" : "wallet only";
            String detail = cause + ": from " + JsNumber.text(now.market().round(subscriber.drift, 1)) + " to "
                    + JsNumber.text(now.market().round(drift, 1));
            labels.add("drift-step", subscriber, now.id(), now.time(), step, detail);
        }
        subscriber.drift = drift;
        subscriber.driftStated = true;
    }

    private void label(Fault fault, Subscriber subscriber, Posting posting, double amount, String detail) {
        labels.add(fault.commandName(), subscriber, posting.id(), posting.time(), amount, detail);
    }

    private static boolean equal(Posting posting, double a, double b) {
        return Math.abs(a - b) <= posting.market().minorUnit() / 2 + SLACK;
    }
}
