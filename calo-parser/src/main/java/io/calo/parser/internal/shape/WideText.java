package io.calo.parser.internal.shape;

/** Text in UTF-16, two bytes to a character, as Windows PowerShell writes what is redirected into a file. */
final class WideText {
    static final String REFUSED =
            "text in UTF-16, in which Windows PowerShell writes what > redirects; it is read as UTF-8 only: write it"
                    + " again by | Out-File -Encoding utf8, or convert it by iconv -f UTF-16 -t UTF-8";

    private WideText() {}

    /** Whether a byte order mark of UTF-16 begins it. */
    static boolean isMarked(byte[] head, int length) {
        return length >= 2
                && ((head[0] == (byte) 0xFF && head[1] == (byte) 0xFE)
                        || (head[0] == (byte) 0xFE && head[1] == (byte) 0xFF));
    }

    /** Its characters behind the mark, one byte each; those that are not ASCII become question marks. */
    static byte[] narrowed(byte[] head, int length) {
        int high = head[0] == (byte) 0xFF ? 1 : 0;
        byte[] narrow = new byte[(length - 2) / 2];
        for (int i = 0; i < narrow.length; i++) {
            byte low = head[2 + 2 * i + (1 - high)];
            narrow[i] = head[2 + 2 * i + high] == 0 && low >= 0 ? low : (byte) '?';
        }
        return narrow;
    }
}
