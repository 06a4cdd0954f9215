package io.calo.parser;

/**
 * A file that was found but not read as a log.
 *
 * @param name relative to what was opened
 * @param reason in words, such as {@code hidden file}
 */
public record IgnoredInput(String name, String reason) {}
