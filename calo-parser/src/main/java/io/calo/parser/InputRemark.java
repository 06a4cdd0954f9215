package io.calo.parser;

/**
 * Something to know about an input that was read, such as that its shape states no time zone.
 *
 * @param name of the input, relative to what was opened
 * @param text a sentence
 */
public record InputRemark(String name, String text) {}
