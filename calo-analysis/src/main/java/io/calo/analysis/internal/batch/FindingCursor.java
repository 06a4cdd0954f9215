package io.calo.analysis.internal.batch;

import io.calo.analysis.Finding;
import io.calo.analysis.Suppression;
import io.calo.analysis.internal.spill.Cursor;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings in their order, each once, without those that a suppression in force concerns. */
final class FindingCursor implements Cursor<Finding> {
    private final Cursor<Finding> all;
    private final List<Suppression> inForce;
    private @Nullable String lastId;
    private long suppressed;

    FindingCursor(Cursor<Finding> all, List<Suppression> inForce) {
        this.all = all;
        this.inForce = inForce;
    }

    @Override
    public @Nullable Finding next() throws IOException {
        for (Finding finding; (finding = all.next()) != null; ) {
            boolean again = finding.id().equals(lastId);
            lastId = finding.id();
            if (again) {
                continue;
            }
            if (!isSuppressed(finding)) {
                return finding;
            }
            suppressed++;
        }
        return null;
    }

    private boolean isSuppressed(Finding finding) {
        return inForce.stream().anyMatch(suppression -> suppression.concerns(finding));
    }

    /** How many have been left out so far. */
    long suppressed() {
        return suppressed;
    }

    @Override
    public void close() {
        all.close();
    }
}
