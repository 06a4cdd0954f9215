package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.value.LogValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalDataMaskTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ name: 'Invented Person', id: 'T1' }|{ name: '***', id: 'T1' }",
                "{\"name\":\"Invented Person\",\"id\":1}|{\"name\":\"***\",\"id\":1}",
                "body: '{\\\"email\\\":\\\"a@b.example\\\",\\\"x\\\":1}'|body: '{\\\"email\\\":\\\"***\\\",\\\"x\\\":1}'",
                "sent to first.last+tag@mail.example.com now|sent to ***@*** now",
                "call +973 1234-5678, then|call +***, then",
                "call +97312345678|call +***",
                "1 + 2 is 3|1 + 2 is 3",
                "{ actor: 'Invented cut of|{ actor: '***",
                "giftMessage: \"it's for you\", tier: 'x'|giftMessage: \"***\", tier: 'x'",
                "filename: 'a', name: undefined|filename: 'a', name: undefined",
                "name: 'a\\'b', id: 1|name: '***', id: 1",
            })
    void personalTextIsReplacedAndNothingElse(String text, String masked) {
        assertThat(PersonalDataMask.mask(text)).isEqualTo(masked);
    }

    @Test
    void fieldsOfObjectsAreMaskedByName() {
        LogValue value = LogValue.fromInspect(
                "{ name: 'Invented Person', phoneNumber: 97312345678, receiver: { name: 'B' }, dish: { name: { en: 'Soup' } },"
                        + " body: '{\"email\":\"a@b.example\"}' }");

        assertThat(PersonalDataMask.mask(value).toJson())
                .isEqualTo("{\"name\":\"***\",\"phoneNumber\":\"***\",\"receiver\":{\"name\":\"***\"},"
                        + "\"dish\":{\"name\":{\"en\":\"Soup\"}},\"body\":\"{\\\"email\\\":\\\"***\\\"}\"}");
    }

    @Test
    void mapEntriesAreMaskedByKey() {
        assertThat(PersonalDataMask.mask(LogValue.fromInspect("Map(1) { 'email' => 'a@b.example' }"))
                        .toJson())
                .isEqualTo("[[\"email\",\"***\"]]");
    }

    @Test
    void longTextTakesTimeInProportion() {
        String hostile = "name:'".repeat(200_000) + "a@".repeat(200_000) + "+1 ".repeat(200_000) + "\\".repeat(200_000);

        assertThat(PersonalDataMask.mask(hostile)).isNotEmpty();
    }
}
