package io.calo.report.internal.xlsx.chart;

import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** The colours of charts: told apart by those who see no red or green, and by their lightness where a printer knows grey only. */
public enum Tone {
    /** What comes in, and what is stated. */
    BLUE(0x00, 0x5A, 0x9C),
    /** The lighter kin of {@link #BLUE}, for what is inferred. */
    LIGHT_BLUE(0x9C, 0xCB, 0xEB),
    /** What goes out. */
    ORANGE(0xE6, 0x8A, 0x00),
    /** Counts, which are neither. */
    GREEN(0x00, 0x8F, 0x6B),
    /** What comes of both. */
    BLACK(0x26, 0x26, 0x26),
    /** Text beside the data. */
    GREY(0x59, 0x59, 0x59),
    /** Lines that only guide the eye. */
    PALE(0xD9, 0xD9, 0xD9),
    /** The ground. */
    WHITE(0xFF, 0xFF, 0xFF);

    private final int rgb;

    Tone(int red, int green, int blue) {
        this.rgb = (red << 16) | (green << 8) | blue;
    }

    XDDFSolidFillProperties fill() {
        return new XDDFSolidFillProperties(XDDFColor.from(rgb()));
    }

    byte[] rgb() {
        return new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb};
    }
}
