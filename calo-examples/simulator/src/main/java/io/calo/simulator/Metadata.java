package io.calo.simulator;

import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * The metadata of a transaction: JSON that holds more JSON in strings, its shape by action. It is a function of the message
 * alone, so a message that comes again says the same.
 */
final class Metadata {
    private static final byte[] WALLET = TextBuffer.ascii("{\"walletId\":\"wallet#");
    private static final byte[] DELIVERY = TextBuffer.ascii("\",\"deliveryId\":\"");
    private static final byte[] WALLET_KEY = TextBuffer.ascii("\",\"walletSk\":\"");
    private static final byte[] VERSION = TextBuffer.ascii("\",\"version\":\"syncBalanceSQS\"}");
    private static final byte[] END = TextBuffer.ascii("\"}");

    private final Dice dice = new Dice(0);
    private final TextBuffer inner = new TextBuffer(2048);

    /** Whether there is any. */
    boolean present(Entry entry) {
        return entry.action.details() != Action.Details.REFUND || (entry.message.low() & 3) != 0;
    }

    /** Whether a string in it may need escapes; otherwise single quotes around it will do. */
    boolean plain(Entry entry) {
        return switch (entry.action.details()) {
            case DELIVERY, WALLET, REFUND, PAYMENT -> true;
            case RENEWAL, ADDONS, ADDON_SUBSCRIPTION, REPLACEMENT -> false;
        };
    }

    void addTo(TextBuffer out, Entry entry) {
        dice.reseed(entry.message.low());
        boolean version = dice.chance(0.25);
        switch (entry.action.details()) {
            case DELIVERY -> addDelivery(out, entry, version);
            case WALLET -> addWallet(out, entry, version);
            case REFUND -> out.add("{\"version\":\"syncBalanceSQS\"}");
            case PAYMENT, RENEWAL, ADDONS, ADDON_SUBSCRIPTION, REPLACEMENT -> addPayment(out, entry, version);
        }
    }

    /** Nearly all transactions have this one, so it is not built through {@link Json}. */
    private void addDelivery(TextBuffer out, Entry entry, boolean version) {
        Uuid delivery = Uuid.random(dice);
        out.add(WALLET);
        entry.subscriber.id.addTo(out);
        out.add(DELIVERY);
        delivery.addTo(out);
        out.add(WALLET_KEY);
        delivery.addTo(out);
        out.add(version ? VERSION : END);
    }

    private void addWallet(TextBuffer out, Entry entry, boolean version) {
        out.add(WALLET);
        entry.subscriber.id.addTo(out);
        out.add(WALLET_KEY);
        Uuid.random(dice).addTo(out);
        out.add(version ? VERSION : END);
    }

    private void addPayment(TextBuffer out, Entry entry, boolean version) {
        Json json = new Json(out).open();
        if (entry.action.details() == Action.Details.RENEWAL) {
            json.name("referralBalanceDiscount").raw("0");
        }
        json.name("walletId").text("wallet#" + entry.subscriber.id);
        json.name("eventSessionId").uuid(Uuid.random(dice));
        json.name("walletSk").uuid(Uuid.random(dice));
        switch (entry.action.details()) {
            case RENEWAL -> addRenewal(json, entry);
            case ADDONS -> addAddons(json);
            case ADDON_SUBSCRIPTION -> addAddonSubscription(json, entry);
            case REPLACEMENT -> addReplacement(json);
            case PAYMENT, DELIVERY, WALLET, REFUND -> json.name("version2").raw("true");
        }
        if (version) {
            json.name("version").text("syncBalanceSQS");
        }
        json.close();
    }

    private void addRenewal(Json json, Entry entry) {
        Plan plan = entry.subscriber.plan;
        String start = date(entry, dice.between(1, 4));
        json.name("planType").text(plan.name()).name("goal").text(plan.goal());
        json.name("deliveryTime").text(dice.chance(0.7) ? "morning" : "evening");
        json.name("dietType").text(plan.diet()).name("renewalDate").text(start);
        json.name("type")
                .text(dice.chance(0.8) ? "userRenew" : "autoRenew")
                .name("frequency")
                .text("monthly");
        json.name("couponDiscount")
                .raw("0")
                .name("tier")
                .text("personalized")
                .name("version2")
                .raw("true");
        inner.clear();
        Json next = new Json(inner)
                .open()
                .name("id")
                .text(plan.name())
                .name("frequency")
                .text("monthly");
        next.name("extras").raw("[]").name("foodType").raw(meals(plan));
        next.name("pricePerDay")
                .number(entry.subscriber.dailyPrice)
                .name("dietType")
                .text(plan.diet());
        next.name("type").text("DATE_RANGE").name("startDate").text(start);
        next.name("deliveryDays").raw(plan.deliveryDays()).close();
        json.name("nextPlan").nested(inner);
        inner.clear();
        Json addons = new Json(inner).openList();
        for (int i = dice.chance(0.2) ? dice.between(1, 3) : 0; i > 0; i--) {
            addDescribedAddon(addons, entry);
        }
        addons.closeList();
        json.name("addonSubscription").nested(inner);
    }

    private void addDescribedAddon(Json json, Entry entry) {
        String[] addon = Words.addon(dice);
        double price = entry.subscriber.market.unit() * dice.between(8, 26) / 2;
        json.open().name("id").text(addon[0]).name("category").text(addon[0]);
        addBilingual(json.name("longDescription"), addon[3], addon[4]);
        json.name("priceWithVat").number(entry.subscriber.market.round(price * 1.15, 0));
        addBilingual(json.name("name"), addon[1], addon[2]);
        // Divided on purpose: the web shop leaves fractions such as 1.3636363636363635.
        json.name("pricePerDay").number(price / 11).name("price").number(price);
        json.name("isSelected").raw("true").name("autoRenew").raw("true");
        json.name("currency").text(entry.subscriber.market.currency());
        json.name("startDate").text(date(entry, -20)).name("endDate").text(date(entry, 4));
        json.name("status").text("available").close();
    }

    private void addAddons(Json json) {
        json.name("deliveryId").uuid(Uuid.random(dice)).name("version2").raw("true");
        inner.clear();
        Json addons = new Json(inner).openList();
        for (int i = dice.between(1, 2); i > 0; i--) {
            addons.open().name("id").uuid(Uuid.random(dice)).name("quantity").number(dice.between(1, 3));
            if (dice.chance(0.5)) {
                addGift(addons);
            }
            addons.close();
        }
        addons.closeList();
        json.name("addons").nested(inner);
        if (dice.chance(0.6)) {
            json.name("source").text("APP");
        }
        json.name("API_VERSION_2").raw("true");
    }

    private void addGift(Json json) {
        String receiver = Words.fullName(dice);
        json.name("addonConfig").open().name("addonCategory").text("GIFT");
        json.name("notificationInfo").open().name("receiver").text(dice.chance(0.5) ? "SOMEONE_ELSE" : "MYSELF");
        json.name("receiverName").text(receiver).name("senderName").text(Words.fullName(dice));
        json.name("giftMessage").text(Words.giftMessage(dice));
        json.name("deliveryInfo").open().name("deliveryType").text("EMAIL");
        json.name("email")
                .text("guest" + dice.below(10_000) + "@example.org")
                .close()
                .close()
                .close();
    }

    private void addAddonSubscription(Json json, Entry entry) {
        json.name("country")
                .text(entry.subscriber.market.country())
                .name("couponDiscount")
                .raw("0");
        json.name("version2").raw("true");
        inner.clear();
        Json addons = new Json(inner).openList().open().name("autoRenew").raw(dice.chance(0.5) ? "true" : "false");
        addons.name("category").text(Words.addon(dice)[0]).name("endDate").text(date(entry, 28));
        addons.name("startDate").text(date(entry, 2)).name("pricePerDay").number(entry.net() / 11);
        addons.name("currency").text(entry.subscriber.market.currency()).close().closeList();
        json.name("addonSubscriptions").nested(inner).name("subscriptionId").uuid(entry.subscriber.id);
        json.name("kitchen").text(entry.subscriber.kitchen);
    }

    private void addReplacement(Json json) {
        json.name("deliveryId").uuid(Uuid.random(dice)).name("version2").raw("true");
        addDish(json, "source");
        addDish(json, "target");
        json.name("API_VERSION_2").raw("true");
    }

    private void addDish(Json json, String role) {
        String[] dish = Words.dish(dice);
        inner.clear();
        Json food = new Json(inner).open().name("id").uuid(Uuid.random(dice));
        addBilingual(food.name("name"), dish[0], dish[1]);
        food.close();
        json.name(role).nested(inner);
    }

    private static void addBilingual(Json json, String english, String arabic) {
        json.open().name("ar").text(arabic).name("en").text(english).close();
    }

    private static String meals(Plan plan) {
        return plan.meals().stream().map(meal -> "\"" + meal + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    private static String date(Entry entry, int daysLater) {
        return LocalDate.ofEpochDay(Math.floorDiv(entry.id.millis(), IsoTime.DAY) + daysLater)
                .toString();
    }
}
