package io.calo.simulator;

/** A country in which meals are sold, with its currency, its VAT and what things cost there. Prices and kitchens are invented. */
enum Market {
    BAHRAIN("BH", "BHD", 3, 0.10, 862, 1, 200.5),
    KUWAIT("KW", "KWD", 3, 0, 21, 0.8, 163.5),
    SAUDI_ARABIA("SA", "SAR", 2, 0.15, 338, 10, 2000),
    EMIRATES("AE", "AED", 2, 0.05, 13, 10, 1958),
    QATAR("QA", "QAR", 2, 0, 9, 10, 1941);

    private static final int SHARES = 1243;
    private static final double[] SCALES = {1, 1e1, 1e2, 1e3, 1e4, 1e5};

    private final String country;
    private final String currency;
    private final int decimals;
    private final double vatRate;
    private final int share;
    private final double unit;
    private final double largeAmount;

    Market(String country, String currency, int decimals, double vatRate, int share, double unit, double largeAmount) {
        this.country = country;
        this.currency = currency;
        this.decimals = decimals;
        this.vatRate = vatRate;
        this.share = share;
        this.unit = unit;
        this.largeAmount = largeAmount;
    }

    /** A market, by its share of subscribers. */
    static Market pick(Dice dice) {
        int ticket = dice.below(SHARES);
        for (Market market : values()) {
            ticket -= market.share;
            if (ticket < 0) {
                return market;
            }
        }
        throw new IllegalStateException("The shares of the markets do not add up to " + SHARES);
    }

    /** Two capital letters. */
    String country() {
        return country;
    }

    String currency() {
        return currency;
    }

    /** Decimals of the currency's minor unit. */
    int decimals() {
        return decimals;
    }

    double minorUnit() {
        return decimals == 3 ? 0.001 : 0.01;
    }

    /** VAT as a fraction of the net price. */
    double vatRate() {
        return vatRate;
    }

    /** What a small thing costs, net. */
    double unit() {
        return unit;
    }

    /** What 2,000 SAR are in this currency; rates are rounded. */
    double largeAmount() {
        return largeAmount;
    }

    /** What a day's meals cost, net. */
    double dailyPrice(Dice dice) {
        return unit * dice.between(8, 15) / 2;
    }

    /** A kitchen's name, from 1. */
    String kitchen(int number) {
        return country + "-K" + number;
    }

    /** Where a subscriber moves when the currency changes: to the other market with as many decimals that is next in the list. */
    Market neighbour() {
        Market next = this;
        do {
            next = values()[(next.ordinal() + 1) % values().length];
        } while (next.decimals != decimals);
        return next;
    }

    /** A value to {@code extra} decimals more than the currency has. */
    double round(double value, int extra) {
        double scale = SCALES[decimals + extra];
        return Math.rint(value * scale) / scale;
    }
}
