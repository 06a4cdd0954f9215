package io.calo.simulator;

/** Makes JSON of an object as it is printed here: keys that are names, strings in single quotes without any quote inside. */
final class InspectedObject {
    private InspectedObject() {}

    static String asJson(String printed) {
        StringBuilder json = new StringBuilder(printed.length());
        int at = 0;
        while (at < printed.length()) {
            char c = printed.charAt(at);
            if (c == '\'') {
                int end = printed.indexOf('\'', at + 1);
                json.append('"').append(printed, at + 1, end).append('"');
                at = end + 1;
            } else if (Character.isLetter(c)) {
                int end = printed.indexOf(':', at);
                json.append('"').append(printed, at, end).append('"');
                at = end;
            } else {
                if (c != ' ' && c != '\n') {
                    json.append(c);
                }
                at++;
            }
        }
        return json.toString();
    }
}
