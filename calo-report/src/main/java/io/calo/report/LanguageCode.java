package io.calo.report;

import java.util.Set;

/**
 * The languages in which a dish's name may be given, {@code { ar: …, en: … }}, which is no personal name. A list rather than
 * any two letters, for {@code no}, {@code id} and {@code to} are languages as well as fields of an address.
 */
final class LanguageCode {
    private static final Set<String> CODES = Set.of(
            "ar", "en", "fr", "de", "es", "it", "pt", "nl", "tr", "fa", "ku", "he", "ur", "hi", "bn", "ta", "ml", "tl",
            "ru", "zh", "ja", "ko");

    private LanguageCode() {}

    static boolean isCode(String name) {
        return CODES.contains(name);
    }
}
