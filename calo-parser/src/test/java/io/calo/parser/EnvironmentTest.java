package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The machine's language and time zone change nothing. */
@Isolated
class EnvironmentTest {
    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul", "ar, Asia/Bahrain", "ar-SA-u-ca-islamic-nu-arab, Asia/Riyadh",
        "th-TH-u-ca-buddhist-nu-thai, Pacific/Kiritimati", "hi-IN-u-nu-deva, America/St_Johns", "und, Etc/GMT+12"
    })
    void languageAndTimeZoneChangeNothing(String language, String zone) {
        String log = new String(Logs.everyKindLog(), java.nio.charset.StandardCharsets.UTF_8)
                + "2031-13-06T07:08:09.010Z x\n\n";
        List<String> expected = everything(log);
        Locale locale = Locale.getDefault();
        TimeZone timeZone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertThat(everything(log)).isEqualTo(expected);
            assertThat(MalformedReason.TIMESTAMP.id()).isEqualTo("timestamp");
            assertThat(SkipReason.ALREADY_SYNCED.id()).isEqualTo("already-synced");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(timeZone);
        }
    }

    private static List<String> everything(String log) {
        return Logs.read(log).described();
    }
}
