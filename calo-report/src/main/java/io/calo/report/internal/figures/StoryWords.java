package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.analysis.OverdraftKind;
import io.calo.analysis.PartingCause;
import io.calo.report.internal.text.ReadableTime;
import java.math.BigDecimal;
import java.util.Objects;

/** A title and a few words for an open story, and what to do about it. */
final class StoryWords {
    private final ReadableTime times;

    StoryWords(ReadableTime times) {
        this.times = times;
    }

    static String title(OpenStory story) {
        OverdraftKind kind = story.kind();
        if (kind == null) {
            return isBelow(story)
                    ? "Subscription shows more than the wallet holds"
                    : "Wallet holds more than the subscription shows";
        }
        return switch (kind) {
            case WALLET -> "Wallet below zero";
            case APPLIED -> "Subscription below zero";
            case REFUSED -> "Refused debit not settled";
        };
    }

    String text(OpenStories.Told told) {
        OpenStory story = told.story();
        if (story.cause() != null) {
            return apart(story, story.cause()) + (told.overdraft() == null ? "" : " " + within(told.overdraft())) + " "
                    + advice(story.cause());
        }
        return overdraft(story, Objects.requireNonNull(story.kind(), "kind"));
    }

    private String apart(OpenStory story, PartingCause cause) {
        return "Since " + since(story) + " the wallet has held " + amount(story) + (isBelow(story) ? " less" : " more")
                + " than the subscription shows: " + why(cause) + ".";
    }

    private String since(OpenStory story) {
        return times.day(story.since()) + " (" + times.zoneName() + ")";
    }

    private static String why(PartingCause cause) {
        return switch (cause) {
            case REFUSED -> "a debit was refused by the subscription but taken by the wallet";
            case LOST_UPDATE -> "a published change of the subscription balance did not last";
            case GAP -> "the subscription balance changed without a log";
            case WALLET_ONLY -> "the wallet moved alone";
            case NOT_SEEN -> "they were apart when first compared";
            case ROUNDING, REPORTED_ONLY -> "nothing that was logged explains it";
        };
    }

    private static String advice(PartingCause cause) {
        return switch (cause) {
            case REFUSED -> "Take the debit from the subscription too, or give it back to the wallet.";
            case LOST_UPDATE -> "Post the lost change to the subscription again.";
            case GAP -> "Find out who changed the subscription balance, and post what is missing in one of the two.";
            case WALLET_ONLY -> "Find out what moved the wallet, and move the subscription by the same.";
            default -> "Compare both with older records, and correct the one that is wrong.";
        };
    }

    private static String within(OpenStory overdraft) {
        return switch (Objects.requireNonNull(overdraft.kind(), "kind")) {
            case WALLET -> "The wallet itself is below zero, by " + amount(overdraft) + ".";
            case APPLIED -> "The subscription is below zero, by " + amount(overdraft) + ".";
            case REFUSED ->
                "A refused debit" + (overdraft.amount() == null ? "" : " of " + amount(overdraft)) + " is part of it.";
        };
    }

    private String overdraft(OpenStory story, OverdraftKind kind) {
        return switch (kind) {
            case WALLET ->
                "Since " + since(story) + " the wallet has been below zero, by " + amount(story)
                        + " now. Collect it, or write it off.";
            case APPLIED ->
                "Since " + since(story) + " the subscription balance has been below zero, by " + amount(story)
                        + " now. Collect it, or correct the balance.";
            case REFUSED ->
                "On " + since(story) + " a debit"
                        + (story.amount() == null ? "" : " of " + amount(story))
                        + " was refused, for the subscription balance would have fallen below zero, and it has not been"
                        + " settled since. See whether the wallet took it, and collect it or give it back.";
        };
    }

    private static boolean isBelow(OpenStory story) {
        return story.amount() != null && story.amount().signum() < 0;
    }

    private static String amount(OpenStory story) {
        return Currencies.format(
                Objects.requireNonNullElse(story.amount(), BigDecimal.ZERO).abs(), story.currency());
    }
}
