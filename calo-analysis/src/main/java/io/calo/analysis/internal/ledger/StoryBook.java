package io.calo.analysis.internal.ledger;

import io.calo.analysis.*;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

final class StoryBook {
    StoryBook(String subscriberId, Consumer<Episode> out) {}

    void onSync(LedgerLine line, List<Finding> found) {}

    void onMessage(UnstartedMessage message, List<Finding> found) {}

    void onMismatch(UnlinkedMismatch mismatch, List<Finding> found) {}

    void end() {}

    Map<String, Exposure> exposures() {
        return Map.of();
    }
}
