package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Period;
import io.calo.parser.SkipReason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Both sides of the books, as a T-account. */
record BooksTable(AnalysisResult result, Map<SkipReason, Long> skipReasons, Page page) {
    void print() {
        MessageCounts messages = result.messages();
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
            page.line(skips()
                    + skipReasons.entrySet().stream()
                            .sorted(Map.Entry.<SkipReason, Long>comparingByValue()
                                    .reversed())
                            .map(reason -> count(reason.getValue()) + " " + words(reason.getKey()))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** Reasons are counted as the records pass, before copies and what lies outside the period are known; that is said where it shows. */
    private String skips() {
        long logged = skipReasons.values().stream().mapToLong(Long::longValue).sum();
        if (logged == result.messages().skipped()) {
            return "skipped: ";
        }
        List<String> besides = new ArrayList<>();
        if (result.repeatedRecords() > 0) {
            besides.add("copies");
        }
        if (!result.period().equals(Period.ALL)) {
            besides.add("other times");
        }
        return "skips as logged" + (besides.isEmpty() ? "" : ", " + String.join(" and ", besides) + " included") + ": ";
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
