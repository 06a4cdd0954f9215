package io.calo.analysis.internal.ledger;

import io.calo.analysis.Episode;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import java.util.List;

public final class StoryBook {
    public List<Episode> add(LedgerLine line, List<Finding> findings) {
        return List.of();
    }

    public List<Episode> add(UnstartedMessage message, List<Finding> findings) {
        return List.of();
    }

    public List<Episode> add(UnlinkedMismatch mismatch, List<Finding> findings) {
        return List.of();
    }

    public List<Episode> open() {
        return List.of();
    }

    public List<Exposure> exposures() {
        return List.of();
    }
}
