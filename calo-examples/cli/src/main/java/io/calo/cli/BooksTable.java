package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.MessageCounts;
import io.calo.parser.SkipReason;
import java.util.Map;
import java.util.stream.Collectors;

/** Both sides of the books, as a T-account. */
record BooksTable(MessageCounts messages, Map<SkipReason, Long> skipReasons, Page page) {
    void print() {
        long in = messages.received() + messages.unannounced();
        side("received", count(messages.received()), "published", messages.published(), "the new balance was written");
        side("unannounced", count(messages.unannounced()), "skipped", messages.skipped(), "nothing to write");
        side("", "", "refused", messages.refused(), "the balance would have fallen below zero");
        side("", "", "failed", messages.failed(), "ended in an error");
        side("", "", "unfinished", messages.unfinished(), "the logs do not tell");
        page.line("%23s   %23s", "-----------", "-----------");
        page.line("messages %14s %s %23s", count(in), messages.balanced() ? "=" : "!", count(fates(messages)));
        skipped();
    }

    /** What came of messages, all together. */
    static long fates(MessageCounts messages) {
        return messages.published()
                + messages.skipped()
                + messages.refused()
                + messages.failed()
                + messages.unfinished();
    }

    private void side(String left, String in, String right, long out, String meaning) {
        page.line("%-11s %11s   %-11s %11s  %s", left, in, right, count(out), meaning);
    }

    /** Why messages were skipped, the most frequent reason first. */
    private void skipped() {
        if (!skipReasons.isEmpty()) {
            page.line("skipped: "
                    + skipReasons.entrySet().stream()
                            .sorted(Map.Entry.<SkipReason, Long>comparingByValue()
                                    .reversed())
                            .map(reason -> count(reason.getValue()) + " " + words(reason.getKey()))
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String words(SkipReason reason) {
        return switch (reason) {
            case ALREADY_SYNCED -> "written already";
            case CREATE_SUBSCRIPTION -> "new subscriptions";
            case UPDATE_FLAG_FALSE -> "not to change the wallet";
            case OTHER -> "for unknown reasons";
        };
    }
}
