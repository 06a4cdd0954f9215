package io.calo.parser;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much the inputs themselves do not tell, counted over all of them.
 *
 * @param remarks all remarks, of which {@link Coverage#remarks} names the first
 * @param inputs inputs with a remark
 * @param incompleteInputs those of them that may lack records, as where a query ended at its limit
 * @param byText each remark once, with its inputs, those of most inputs first; of more than a hundred those whose texts come first
 */
public record RemarkTotals(long remarks, long inputs, long incompleteInputs, List<SharedRemark> byText) {
    /** No remarks. */
    static final RemarkTotals NONE = new RemarkTotals(0, 0, 0, List.of());

    private static final int MAX_TEXTS_KEPT = 100;

    /** Copies the list, and puts it into its order. */
    public RemarkTotals {
        byText = byText.stream()
                .sorted(Comparator.comparing(SharedRemark::text))
                .limit(MAX_TEXTS_KEPT)
                .sorted(Comparator.comparing(SharedRemark::inputs, Comparator.reverseOrder())
                        .thenComparing(SharedRemark::text))
                .toList();
    }

    /** What there is to count of the remarks of one input, one at least. */
    static RemarkTotals ofOne(List<InputRemark> remarks) {
        boolean incomplete = remarks.stream().anyMatch(InputRemark::recordsMayLack);
        return new RemarkTotals(
                remarks.size(),
                1,
                incomplete ? 1 : 0,
                remarks.stream().map(SharedRemark::of).toList());
    }

    /** What there is to count of remarks, as far as they name their inputs. */
    static RemarkTotals of(List<InputRemark> remarks) {
        return remarks.stream().collect(Collectors.groupingBy(InputRemark::name)).values().stream()
                .map(RemarkTotals::ofOne)
                .reduce(NONE, RemarkTotals::plus);
    }

    /** These and those of other inputs. */
    RemarkTotals plus(RemarkTotals other) {
        TreeMap<String, SharedRemark> texts = new TreeMap<>();
        Stream.concat(byText.stream(), other.byText.stream())
                .forEach(remark -> texts.merge(remark.text(), remark, SharedRemark::plus));
        return new RemarkTotals(
                remarks + other.remarks,
                inputs + other.inputs,
                incompleteInputs + other.incompleteInputs,
                List.copyOf(texts.values()));
    }
}
