package io.calo.parser.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.constraints.Chars;

/** The characters that mean something to {@code util.inspect}, and a few that do not. */
@Chars({
    ' ', '\'', '"', '`', '\\', '{', '}', '[', ']', '(', ')', '<', '>', ',', ':', '=', '/', '+', '-', '*', '.', '1', 'a',
    'E', '\n'
})
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@interface SyntaxChars {}
