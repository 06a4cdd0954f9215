package io.calo.simulator;

/** Why a wallet moves: the {@code source} and {@code action} of a transaction, spelled as they are logged. */
enum Action {
    DELIVERY_DEDUCTION(Source.MANUAL_DEDUCTION, Details.DELIVERY),
    RENEW_SUBSCRIPTION(Source.PAYMENT, Details.RENEWAL),
    PAY_PENDING_AMOUNT(Source.PAYMENT, Details.PAYMENT),
    ADD_DELIVERY_ADDONS(Source.PAYMENT, Details.ADDONS),
    PURCHASE_ADDON_SUBSCRIPTION(Source.PAYMENT, Details.ADDON_SUBSCRIPTION),
    REPLACE_FOOD(Source.PAYMENT, Details.REPLACEMENT),
    CUSTOMERS_CALO_EXPERIMENTS(Source.MANUAL_ADDITION, Details.WALLET),
    REFERRAL_REDEEM_DAYS(Source.MANUAL_ADDITION, Details.WALLET),
    CALO_TEAM_PERKS(Source.MANUAL_ADDITION, Details.WALLET),
    CUSTOMERS_INFLUENCERS(Source.MANUAL_ADDITION, Details.WALLET),
    CX_GIFT(Source.MANUAL_ADDITION, Details.WALLET),
    MANUAL_DISCOUNT(Source.MANUAL_ADDITION, Details.WALLET),
    CASH_OR_BENEFIT_PAYMENT(Source.MANUAL_ADDITION, Details.WALLET),
    DELIVERY_CANCELLATION(Source.MANUAL_ADDITION, Details.DELIVERY),
    LEAVING_THE_COUNTRY(Source.REFUND, Details.REFUND),
    PARTIAL_REFUND(Source.REFUND, Details.REFUND),
    MEDICAL_CONDITION(Source.REFUND, Details.REFUND),
    INVAILID_ENTRY(Source.MANUAL_DEDUCTION, Details.WALLET),
    DOUBLE_ENTRY(Source.MANUAL_DEDUCTION, Details.WALLET),
    REFUNDED_MANUALLY(Source.MANUAL_DEDUCTION, Details.WALLET),
    COMPENSATION(Source.MANUAL_ADDITION, Details.WALLET),
    /** Either way: the source follows from whether it gives or takes. */
    FIXING_BALANCE(Source.MANUAL_ADDITION, Details.WALLET),
    /** Never started: the credit comes with the subscription. */
    CREATE_SUBSCRIPTION(Source.PAYMENT, Details.PAYMENT),
    /** Never started: it does not touch the payment balance. */
    DONATE_RAMADAN_MEAL(Source.PAYMENT, Details.PAYMENT);

    /** Where the money comes from or goes to. */
    enum Source {
        PAYMENT,
        MANUAL_ADDITION,
        MANUAL_DEDUCTION,
        REFUND
    }

    /** Which shape the metadata has. */
    enum Details {
        DELIVERY,
        RENEWAL,
        PAYMENT,
        ADDONS,
        ADDON_SUBSCRIPTION,
        REPLACEMENT,
        WALLET,
        REFUND
    }

    private final Source source;
    private final Details details;

    Action(Source source, Details details) {
        this.source = source;
        this.details = details;
    }

    Details details() {
        return details;
    }

    /** Whether it adds to the balance. */
    boolean credits() {
        return source == Source.PAYMENT || source == Source.MANUAL_ADDITION;
    }

    /** The source logged for a transaction that adds, or takes. */
    Source source(boolean credit) {
        if (this == FIXING_BALANCE) {
            return credit ? Source.MANUAL_ADDITION : Source.MANUAL_DEDUCTION;
        }
        return source;
    }

    /** Whether staff use it to put an earlier fault right. */
    boolean corrects() {
        return switch (this) {
            case INVAILID_ENTRY, DOUBLE_ENTRY, REFUNDED_MANUALLY, COMPENSATION, FIXING_BALANCE -> true;
            default -> false;
        };
    }
}
