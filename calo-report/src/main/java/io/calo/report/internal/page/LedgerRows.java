package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.SubscriberLedger;
import io.calo.report.internal.figures.ChangeKind;
import io.calo.report.internal.figures.FindingsPerSubscriber;
import io.calo.report.internal.figures.Statement;
import io.calo.report.internal.figures.Statements;
import io.calo.report.internal.figures.UnexplainedChange;
import io.calo.report.internal.figures.UnexplainedChanges;
import java.io.IOException;
import java.util.List;

/**
 * The rows that come of subscribers' ledgers: their statements, and what changed balances without a transaction. Where there are too many,
 * statements of subscribers with findings or something at stake come first.
 */
final class LedgerRows {
    private static final int CONCERNED = 0;
    private static final int OTHER = 1;
    private static final String CONCERNED_FIRST =
            "Only so many subscribers are on this page, those with findings or something at stake first.";
    private static final String FIRST = "Only so many unexplained changes are on this page; their sums are of all.";

    private final FindingsPerSubscriber findings;
    private final Table<Statement> statements;
    private final Table<UnexplainedChange> changes;
    private final long[] statementCounts = new long[2];
    private long changeCount;

    LedgerRows(FindingsPerSubscriber findings, Places places) {
        this.findings = findings;
        this.statements = PageTables.subscribers(findings);
        this.changes = PageTables.changes(places);
    }

    void fill(AnalysisResult result, long most) {
        result.ledgers().forEach(this::count);
        Quotas ofStatements = Quotas.of(most, statementCounts);
        Quotas ofChanges = Quotas.of(most, changeCount);
        for (SubscriberLedger ledger : result.ledgers()) {
            for (Statement statement : Statements.of(ledger)) {
                if (ofStatements.admit(rank(statement))) {
                    statements.add(statement);
                }
            }
            for (UnexplainedChange change : changes(ledger)) {
                if (ofChanges.admit(0)) {
                    changes.add(change);
                }
            }
        }
    }

    private void count(SubscriberLedger ledger) {
        Statements.of(ledger).forEach(statement -> statementCounts[rank(statement)]++);
        changeCount += changes(ledger).size();
    }

    private int rank(Statement statement) {
        return statement.stake().signum() != 0 || findings.of(statement.subscriberId()) > 0 ? CONCERNED : OTHER;
    }

    private static List<UnexplainedChange> changes(SubscriberLedger ledger) {
        return UnexplainedChanges.of(ledger).stream()
                .filter(change -> change.kind() != ChangeKind.RESIDUE)
                .toList();
    }

    void writeHeld(JsonGenerator json) throws IOException {
        Held.of(statements.rows(), statementCounts[CONCERNED] + statementCounts[OTHER], CONCERNED_FIRST)
                .write("subscribers", json);
        Held.of(changes.rows(), changeCount, FIRST).write("changes", json);
    }

    void write(JsonGenerator json) throws IOException {
        statements.write("subscribers", json);
        changes.write("changes", json);
    }
}
