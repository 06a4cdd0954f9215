package io.calo.report.internal.xlsx;

import io.calo.report.internal.xlsx.TableSheet.Part;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formulas that sum up columns of the workbook by currency. They name sheets and cells and words of ours, never data. */
final class Formulas {
    private static final int CODE_LENGTH = 3;

    private final TransactionsSheet transactions;
    private final SubscribersSheet subscribers;
    private final List<Part> list;
    private final boolean codes;

    /** Over these sheets and the parts of the list of unexplained changes, for these currencies. */
    Formulas(TransactionsSheet transactions, SubscribersSheet subscribers, List<Part> list, Stream<String> currencies) {
        this.transactions = transactions;
        this.subscribers = subscribers;
        this.list = list;
        this.codes = currencies.allMatch(Formulas::isCode);
    }

    /** The sum of opening balances where the currency is that of a cell. */
    String openings(String cell) {
        return sum(subscribers.parts(), subscribers.openingColumn(), subscribers.currencyColumn(), cell);
    }

    /** The sum of closing balances. */
    String closings(String cell) {
        return sum(subscribers.parts(), subscribers.closingColumn(), subscribers.currencyColumn(), cell);
    }

    /** The sum of credits. */
    String credits(String cell) {
        return sum(transactions.parts(), transactions.creditColumn(), transactions.currencyColumn(), cell);
    }

    /** The sum of debits. */
    String debits(String cell) {
        return sum(transactions.parts(), transactions.debitColumn(), transactions.currencyColumn(), cell);
    }

    /** The sum of unexplained changes of a kind, which is one of {@link Words}. */
    String unexplained(String cell, String kind) {
        return filled(list)
                .map(part -> term(
                        part.range(UnexplainedList.AMOUNT_COLUMN),
                        part.range(UnexplainedList.CURRENCY_COLUMN),
                        cell,
                        part.range(UnexplainedList.KIND_COLUMN),
                        kind))
                .collect(plus());
    }

    private String sum(List<Part> parts, int column, int currencyColumn, String cell) {
        return filled(parts)
                .map(part -> term(part.range(column), part.range(currencyColumn), cell, null, null))
                .collect(plus());
    }

    private static Stream<Part> filled(List<Part> parts) {
        return parts.stream().filter(part -> part.last() >= part.first());
    }

    private static Collector<CharSequence, ?, String> plus() {
        return Collectors.collectingAndThen(Collectors.joining("+"), terms -> terms.isEmpty() ? "0" : terms);
    }

    private String term(String amounts, String currencies, String cell, @Nullable String kinds, @Nullable String kind) {
        if (codes) {
            String further = kind == null ? "" : "," + kinds + ",\"" + kind + "\"";
            return "SUMIFS(" + amounts + "," + currencies + "," + cell + further + ")";
        }
        String further = kind == null ? "" : ",--EXACT(" + kinds + ",\"" + kind + "\")";
        return "SUMPRODUCT(--EXACT(" + currencies + "," + cell + ")" + further + "," + amounts + ")";
    }

    /**
     * Whether it is three capitals. Only these may be conditions of SUMIFS, which knows no difference of case and takes signs such as an
     * asterisk for a pattern: what the log has instead of a code is compared exactly, which is slower.
     */
    private static boolean isCode(String currency) {
        return currency.length() == CODE_LENGTH && currency.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }
}
