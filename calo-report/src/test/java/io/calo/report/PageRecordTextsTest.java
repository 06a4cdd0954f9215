package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.LogEvent;
import org.junit.jupiter.api.Test;

/** Records of the log as the page shows them. */
class PageRecordTextsTest {
    private static final String BUSINESS =
            "Start syncing the balance {\n  transaction: {\n    id: 'T1',\n    userId: 'u',"
                    + "\n    metadata: '{\"giftMessage\":\"for Layla\",\"user\":\"{\\\\\"email\\\\\":\\\\\"a@b.example\\\\\",\\\\\"city\\\\\":\\\\\"Manama\\\\\"}\"}',"
                    + "\n    currency: 'BHD',\n    amount: 1,\n    oldBalance: 0,\n    newBalance: 1\n  }\n}";

    @Test
    void aRecordHasItsHeadOnALineAndThenWhatItSays() {
        assertThat(excerpt(PersonalDataPolicy.SHOWN, "Processing message m-1"))
                .isEqualTo("2024-03-04T05:06:07.080Z  INFO  " + Export.REQUEST + "\nProcessing message m-1");
    }

    @Test
    void personalDataIsMaskedAndTheNumbersStay() {
        String masked = excerpt(PersonalDataPolicy.MASKED, BUSINESS);

        assertThat(masked)
                .doesNotContain("Layla", "a@b.example")
                .contains("giftMessage", "***", "currency: 'BHD'", "newBalance: 1");
    }

    @Test
    void personalDataIsShownWhereSomebodyChoseSo() {
        assertThat(excerpt(PersonalDataPolicy.SHOWN, BUSINESS)).contains("for Layla", "a@b.example");
    }

    @Test
    void whatIsTooLongIsCutAndSaysSo() {
        int head = "2024-03-04T05:06:07.080Z  INFO  ".length() + Export.REQUEST.length() + 1;
        String most = "x".repeat(4_000 - head);

        assertThat(excerpt(PersonalDataPolicy.SHOWN, most)).endsWith("x").hasSize(4_000);
        assertThat(excerpt(PersonalDataPolicy.SHOWN, most + "y")).endsWith("x\n… (the first 4000 of 4001 characters)");
    }

    @Test
    void aCutNeverHalvesACharacter() {
        int head = "2024-03-04T05:06:07.080Z  INFO  ".length() + Export.REQUEST.length() + 1;
        String text = "x".repeat(4_000 - head - 1) + "\uD83D\uDC4D" + "y";

        assertThat(excerpt(PersonalDataPolicy.SHOWN, text)).contains("x\n… (the first 3999 of 4002 characters)");
    }

    /** Masking after the cut would leave the half of a name that is cut from what tells that it is one. */
    @Test
    void whatIsCutIsMaskedBefore() {
        String text = "{ name: '" + "Layla ".repeat(1_000) + "', id: 'T1' }";

        assertThat(excerpt(PersonalDataPolicy.MASKED, text))
                .doesNotContain("Layla")
                .contains("id: 'T1'");
    }

    @Test
    void aMalformedRecordIsShownAsItsExcerpt() {
        LogEvent event = Export.events("no record\n\n" + Export.record("Processing message m-1"))
                .get(0);

        assertThat(new PageRecordTexts(PersonalDataPolicy.SHOWN).excerpt(event)).contains("no record");
    }

    private static String excerpt(PersonalDataPolicy policy, String message) {
        return new PageRecordTexts(policy)
                .excerpt(Export.events(Export.record(message)).get(0));
    }
}
