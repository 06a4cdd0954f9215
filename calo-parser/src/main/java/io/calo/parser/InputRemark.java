package io.calo.parser;

/**
 * Something to know about an input that was read, such as that its shape states no time zone.
 *
 * @param name of the input, relative to what was opened
 * @param text a sentence or more
 * @param recordsMayLack whether records may be missing from the input, as where a query ended at its limit, so that figures may be
 *     incomplete
 */
public record InputRemark(String name, String text, boolean recordsMayLack) {}
