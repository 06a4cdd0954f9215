package io.calo.report.internal.page;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;

/**
 * A script that stands in the page itself.
 *
 * @param name the resource that it was
 * @param text the script
 */
record InlineScript(String name, String text) {
    /**
     * Refuses what a browser would not read to the end.
     *
     * @throws IllegalStateException if the text could end the element that it stands in, or begin a comment in it
     */
    InlineScript {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String sequence : new String[] {"</script", "<script", "<!--"}) {
            if (lower.contains(sequence)) {
                throw new IllegalStateException("The page's script " + name + " holds " + sequence
                        + ", which a browser does not read as script; write \\x3C for the bracket");
            }
        }
        if (text.indexOf('\r') >= 0 || text.indexOf('\0') >= 0) {
            throw new IllegalStateException("The page's script " + name
                    + " holds a character that browsers replace, so that its hash would not hold");
        }
    }

    /** How a content security policy names it: {@code 'sha256-…'}. */
    String source() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    void writeTo(Writer out) throws IOException {
        out.write("<script>");
        out.write(text);
        out.write("</script>\n");
    }
}
