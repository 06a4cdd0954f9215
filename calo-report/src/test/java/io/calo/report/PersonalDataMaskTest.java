package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.value.LogValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
                "name: 'a\\\\', id: 'b'|name: '***', id: 'b'",
                "First-Name : \"A\", displayName => 'B', whatsapp='C'|First-Name : \"***\", displayName => '***', whatsapp='***'",
                "errorMessage: 'a', message: 'b', pushMessage: 'c'|errorMessage: 'a', message: 'b', pushMessage: '***'",
                "phone: 12345678, id: 1|phone: ***, id: 1",
                "name = Invented Person  id = 1|name = ***  id = 1",
                "the name of it, comment: null, notes: true|the name of it, comment: null, notes: true",
                "{ address: { street: 'a } b', no: [ 1 ] }, id: 1 }|{ address: ***, id: 1 }",
                "{ contact: Contact { first: 'A', last: 'B' }, id: 1 }|{ contact: ***, id: 1 }",
                "{ contact: [Object: null prototype] { a: 'A' }, id: 1 }|{ contact: ***, id: 1 }",
                "{ allergies: [ 'nuts', 'a cut|{ allergies: ***",
                "{ name: { ar: 'ab', \"en\": 'Soup' }, id: 1 }|{ name: { ar: 'ab', \"en\": 'Soup' }, id: 1 }",
                "{ address: { no: '5' }, id: 1 }|{ address: ***, id: 1 }",
                "\"_aws\":{\"Name\":\"m\"},\"name\":\"A\"|\"_aws\":{\"Name\":\"m\"},\"name\":\"***\"",
                "_aws: { name: 'A'|_aws: { name: '***'",
                "call +973 (12) 34.56\u00a078 now|call +*** now",
                "call 97312345678 or 0097312345678|call *** or ***",
                "id-97312345678 97312345678.5 1234567890123|id-97312345678 97312345678.5 1234567890123",
                "to 'o'neil@b.example', a%40b.example a\\u0040b.example|to '***@***', ***@*** ***@***",
            })
    void personalTextIsReplacedAndNothingElse(String text, String masked) {
        assertThat(PersonalDataMask.mask(text)).isEqualTo(masked);
    }

    @Test
    void fieldsOfObjectsAreMaskedByName() {
        LogValue value = LogValue.fromInspect(
                "{ name: 'Invented Person', phoneNumber: 97312345678, receiver: { name: 'B' }, dish: { name: { en: 'Soup' } },"
                        + " body: '{\"email\":\"a@b.example\"}' }");

        assertThat(PersonalDataMask.mask(value, PersonalKey.IN_PROGRAMS).toJson())
                .isEqualTo("{\"name\":\"***\",\"phoneNumber\":\"***\",\"receiver\":\"***\","
                        + "\"dish\":{\"name\":{\"en\":\"Soup\"}},\"body\":\"{\\\"email\\\":\\\"***\\\"}\"}");
    }

    @Test
    void whatIsUnderAPersonalNameIsHiddenWhole() {
        assertThat(masked("{ address: { city: 'A' }, allergies: [ 'nuts' ], dateOfBirth: 2000-01-02T00:00:00.000Z,"
                        + " note: null, contact: true, name: { first: 'A' } }"))
                .isEqualTo("{\"address\":\"***\",\"allergies\":\"***\",\"dateOfBirth\":\"***\","
                        + "\"note\":null,\"contact\":true,\"name\":\"***\"}");
    }

    @Test
    void namesOfThingsAreKept() {
        String json = "{\"_aws\":{\"Metrics\":[{\"Name\":\"Duration\"}]},\"functionName\":\"f\",\"message\":\"m\"}";

        assertThat(PersonalDataMask.mask(LogValue.fromJson(json), PersonalKey.IN_PROGRAMS)
                        .toJson())
                .isEqualTo(json);
    }

    @Test
    void namesOfMembersThatArePersonalAreMaskedAndNoneIsLost() {
        assertThat(masked("{ 'a@b.example': 1, 'c@d.example': 2 }")).isEqualTo("{\"***@***\":1,\"***@***#1\":2}");
    }

    @Test
    void stringThatNodeBrokeIsHiddenWhole() {
        assertThat(PersonalDataMask.mask("{ note:\n  'a b\\n' +\n    'c d',\n  id: 1 }"))
                .isEqualTo("{ note:\n  '***',\n  id: 1 }");
    }

    @Test
    void mapEntriesAreMaskedByKey() {
        assertThat(PersonalDataMask.mask(
                                LogValue.fromInspect("Map(1) { 'email' => 'a@b.example' }"), PersonalKey.IN_PROGRAMS)
                        .toJson())
                .isEqualTo("[[\"email\",\"***\"]]");
    }

    @Test
    void longTextTakesTimeInProportion() {
        String hostile = "name:'".repeat(200_000) + "a@".repeat(200_000) + "+1 ".repeat(200_000) + "\\".repeat(200_000);

        assertThat(PersonalDataMask.mask(hostile)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name:[",
                "name: {en:'",
                "name:{\"en':`\"}",
                "name:{en:'x'}",
                "_aws:{",
                "_aws:{name:[}",
                "name(",
                "name: (",
                "name:'a' +\n",
                "name \t\n",
                "a-",
                "+(",
                "+1 ",
                "\\\\",
                "name\\\"",
                "a%40",
                "'",
                "{[",
            })
    @Timeout(20)
    void hostileTextTakesTimeInProportion(String part) {
        assertThat(PersonalDataMask.mask(part.repeat(300_000))).isNotEmpty();
        assertThat(PersonalDataMask.mask("name:[" + part.repeat(300_000))).isEqualTo("name:***");
    }

    @Test
    void aMessageIsAPersonsInWhatTheQueueBringsAndAProgramsElsewhere() {
        String text = "{ id: 1, message: 'Call me' } and \"message\":\"Call me\"";

        assertThat(PersonalDataMask.mask(text, PersonalKey.IN_QUEUE_MESSAGES)).doesNotContain("Call me");
        assertThat(PersonalDataMask.mask(text, PersonalKey.IN_PROGRAMS)).isEqualTo(text);
        assertThat(PersonalDataMask.mask(
                                LogValue.fromJson("{\"message\":\"Call me\",\"id\":1}"), PersonalKey.IN_QUEUE_MESSAGES)
                        .toJson())
                .isEqualTo("{\"message\":\"***\",\"id\":1}");
    }

    private static String masked(String printed) {
        return PersonalDataMask.mask(LogValue.fromInspect(printed), PersonalKey.IN_PROGRAMS)
                .toJson();
    }
}
