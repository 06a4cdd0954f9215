package io.calo.report.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of calo, as its build wrote it into the jar: there on a class path as well as on a module path. */
public final class Version {
    private static final String RESOURCE = "version.properties";

    private Version() {}

    /** Such as {@code 1.2.3} or {@code 1.2.3-SNAPSHOT}. */
    public static String text() {
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("calo-report was built without its " + RESOURCE);
            }
            Properties properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
