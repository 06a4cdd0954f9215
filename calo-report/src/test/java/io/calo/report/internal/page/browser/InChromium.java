package io.calo.report.internal.page.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that drive a Chromium, which they ask for as a parameter of the type {@code Browser}: that of the environment variable {@code
 * CALO_CHROMIUM}, else one on the path. Skipped where there is none. The tag {@code browser} leaves them out.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@Tag("browser")
@ExtendWith(Chromium.class)
@interface InChromium {}
