package io.calo.parser;

/**
 * Something to know about an input that was read, such as that its shape states no time zone.
 *
 * @param name of the input, relative to what was opened
 * @param text a sentence
 */
public record InputRemark(String name, String text) {
    /** In every remark on an input that may lack records, and in no other. */
    private static final String MORE = "there may be more";

    /** Whether the input may lack records, as where a query ended at its limit, so that figures may be incomplete. */
    public boolean tellsOfMissingRecords() {
        return text.contains(MORE);
    }
}
