package org.claimwire.local.cli.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bytes that somebody sent, as a person can read them. */
final class Bytes {

    private static final HexFormat HEX = HexFormat.of();
    private static final HexFormat SPACED = HexFormat.ofDelimiter(" ");
    private static final int A_LINE = 16;
    private static final int WIDTH = 3 * A_LINE;

    private Bytes() {}

    /** The text, if all of it is UTF-8 and it holds no NUL, which no text does; else null. */
    static @Nullable String text(byte[] bytes) {
        try {
            String text = UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.indexOf('\0') < 0 ? text : null;
        } catch (CharacterCodingException noText) {
            return null;
        }
    }

    /** As text, else in hexadecimal digits; no more of either than that many characters, and a mark where more follow. */
    static String shown(byte[] bytes, int most) {
        String text = text(bytes);
        String whole = text == null ? "0x" + HEX.formatHex(bytes, 0, Math.min(bytes.length, most)) : text;
        boolean isWhole = whole.length() <= most && (text != null || bytes.length <= most);
        return isWhole ? whole : whole.substring(0, Math.min(whole.length(), most)) + "…";
    }

    /** The first bytes in hexadecimal digits, sixteen a line, behind their place and before the ASCII characters among them. */
    static List<String> dump(byte[] bytes, int most) {
        List<String> lines = new ArrayList<>();
        int end = Math.min(bytes.length, most);
        for (int start = 0; start < end; start += A_LINE) {
            int next = Math.min(end, start + A_LINE);
            String digits = SPACED.formatHex(bytes, start, next);
            lines.add("%08x  %s  %s"
                    .formatted(start, digits + " ".repeat(WIDTH - digits.length()), ascii(bytes, start, next)));
        }
        if (bytes.length > most) {
            lines.add("and " + (bytes.length - most) + " bytes more");
        }
        return lines;
    }

    private static String ascii(byte[] bytes, int start, int end) {
        StringBuilder ascii = new StringBuilder();
        for (int i = start; i < end; i++) {
            ascii.append(bytes[i] >= ' ' && bytes[i] <= '~' ? (char) bytes[i] : '.');
        }
        return ascii.toString();
    }
}
