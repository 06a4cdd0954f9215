package io.calo.report.internal.xlsx;

import io.calo.analysis.CureKind;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.OverdraftKind;
import io.calo.analysis.PartingCause;
import io.calo.analysis.Severity;
import io.calo.parser.SourcePosition;
import io.calo.parser.TransactionType;
import io.calo.report.internal.figures.ChangeKind;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the sheets call things, as the Glossary explains it. */
final class Words {
    private static final int MOST_PLACES = 5;

    private Words() {}

    /** A column of times names their zone. */
    static String inZone(String title, ZoneId zone) {
        return title + " (" + zone(zone) + ")";
    }

    /** What a zone is called. */
    static String zone(ZoneId zone) {
        return zone.getId().equals("Z") ? "UTC" : zone.getId();
    }

    /** A number of things as a sentence has it: {@code 9,088}. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Why ledgers parted. */
    static String cause(PartingCause cause) {
        return plain(cause.id());
    }

    /** What ended a story. */
    static String cure(CureKind cure) {
        return plain(cure.id());
    }

    /** How much a finding matters. */
    static String severity(Severity severity) {
        return severity.name();
    }

    /** Which balance fell, or was kept from falling, below zero. */
    static String overdraft(OverdraftKind kind) {
        return switch (kind) {
            case REFUSED -> "debit refused";
            case APPLIED -> "subscription below zero";
            case WALLET -> "wallet below zero";
        };
    }

    /** Why a balance is not what transactions lead to. */
    static String change(ChangeKind kind) {
        return switch (kind) {
            case GAP -> "changed without a log";
            case LOST_UPDATE -> "lost update";
            case NOT_APPLIED -> "not applied";
            case ARITHMETIC -> "arithmetic";
            case RESIDUE -> "residue";
        };
    }

    /** Credit or debit, and whether the log says so. */
    static @Nullable String type(LedgerEntry entry) {
        TransactionType direction = entry.direction();
        if (direction == null) {
            return null;
        }
        String word = direction == TransactionType.CREDIT ? "credit" : "debit";
        return entry.directionInferred() ? word + " (inferred)" : word;
    }

    /** Further places of the logs, the first few of them. */
    static @Nullable String places(List<SourcePosition> places) {
        if (places.isEmpty()) {
            return null;
        }
        String first =
                places.stream().limit(MOST_PLACES).map(SourcePosition::toString).collect(Collectors.joining("; "));
        int more = places.size() - MOST_PLACES;
        return more > 0 ? first + "; and " + more + " more, in findings.ndjson" : first;
    }

    private static String plain(String id) {
        return id.replace('-', ' ');
    }
}
