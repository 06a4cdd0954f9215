package io.calo.report;

import java.util.regex.Pattern;

/** The forms of a phone number in running text. */
final class PhoneNumber {
    private static final int LEAST_DIGITS = 8;
    private static final String BETWEEN = " -.()\u00A0\u202F";

    /** Without a plus only the countries' own, so that amounts, times and ids are left alone. */
    private static final Pattern LOCAL = Pattern.compile("(00)?(973|966|971|974|965)\\d{8,9}");

    private static final int LONGEST_LOCAL = 14;

    private PhoneNumber() {}

    /** Index after the number whose plus sign stands here, or −1. */
    static int endAfterPlus(String text, int plus) {
        int digits = 0;
        int end = -1;
        for (int next = plus + 1; next < text.length(); next++) {
            char c = text.charAt(next);
            if (Character.isDigit(c)) {
                digits++;
                end = next + 1;
            } else if (BETWEEN.indexOf(c) < 0) {
                break;
            }
        }
        return digits >= LEAST_DIGITS ? end : -1;
    }

    /** Whether what stands there is one without a plus, and is not part of something longer. */
    static boolean isLocal(String text, int start, int end) {
        return end - start <= LONGEST_LOCAL
                && !isTouching(text, start - 1)
                && !isTouching(text, end)
                && LOCAL.matcher(text).region(start, end).matches();
    }

    private static boolean isTouching(String text, int index) {
        return index >= 0
                && index < text.length()
                && (Character.isLetterOrDigit(text.charAt(index)) || "-._".indexOf(text.charAt(index)) >= 0);
    }
}
