package io.calo.analysis.internal.batch;

import io.calo.analysis.Finding;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.analysis.internal.spill.Cursor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Findings in their order, each once, without those that a suppression in force concerns. */
final class FindingCursor implements Cursor<Finding> {
    private final Cursor<Finding> all;
    private final List<Suppression> inForce;
    private @Nullable String lastId;
    /** How many findings each suppression has left out. */
    private final long[] leftOut;

    FindingCursor(Cursor<Finding> all, List<Suppression> inForce) {
        this.all = all;
        this.inForce = inForce;
        this.leftOut = new long[inForce.size()];
    }

    @Override
    public @Nullable Finding next() throws IOException {
        for (Finding finding; (finding = all.next()) != null; ) {
            boolean again = finding.id().equals(lastId);
            lastId = finding.id();
            if (again) {
                continue;
            }
            if (!isLeftOut(finding)) {
                return finding;
            }
        }
        return null;
    }

    private boolean isLeftOut(Finding finding) {
        for (int i = 0; i < leftOut.length; i++) {
            if (inForce.get(i).concerns(finding)) {
                leftOut[i]++;
                return true;
            }
        }
        return false;
    }

    /** What each suppression has left out so far. */
    List<SuppressionUse> suppressions() {
        List<SuppressionUse> uses = new ArrayList<>();
        for (int i = 0; i < leftOut.length; i++) {
            uses.add(new SuppressionUse(inForce.get(i), leftOut[i]));
        }
        return List.copyOf(uses);
    }

    @Override
    public void close() {
        all.close();
    }
}
