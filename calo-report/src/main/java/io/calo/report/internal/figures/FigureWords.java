package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/** Numbers and amounts in sentences: English, the same in every locale. */
final class FigureWords {
    private FigureWords() {}

    /** {@code 1,234}. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** {@code 1 run}, {@code 1,234 runs}; for nouns that add an s. */
    static String count(long number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** {@code once}, {@code twice}, {@code 1,234 times}. */
    static String times(long number) {
        return number == 1 ? "once" : number == 2 ? "twice" : number(number) + " times";
    }

    /** Sums by currency without their signs, one after the other, never added: {@code BHD 12.500 and SAR 90.00}. */
    static String money(SortedMap<String, BigDecimal> sums) {
        List<String> texts = sums.entrySet().stream()
                .map(sum -> Currencies.format(sum.getValue().abs(), sum.getKey()))
                .toList();
        int last = texts.size() - 1;
        return last < 1
                ? String.join("", texts)
                : String.join(", ", texts.subList(0, last)) + " and " + texts.get(last);
    }
}
