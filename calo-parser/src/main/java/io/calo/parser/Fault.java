package io.calo.parser;

/**
 * Why a piece of an input is no record.
 *
 * @param detail in words, with the numbers, without anything of the input itself
 */
record Fault(MalformedReason reason, String detail) {}
