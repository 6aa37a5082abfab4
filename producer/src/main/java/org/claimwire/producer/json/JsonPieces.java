package org.claimwire.producer.json;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The JSON values of a document, in whatever shape they stand: one object spread over lines, one a line, several behind
 * each other, a list of them. No more than one value is held, and it is handed out as soon as its last byte is read.
 *
 * <p>Where the JSON is broken, the value is handed out with its flaw. In a document of one object a line the reading goes
 * on at the next line; in any other it ends, since nobody could tell an item from a part of one. Which it is, the lines
 * so far say: each begins with its object, in its first column. So behind an object on one line, an object that begins
 * the next line is another one, and never a part of one that is still open.
 */
public final class JsonPieces {

    /** What may follow in the list that is open. */
    private enum Place {
        OUTSIDE,
        FIRST,
        BEHIND_COMMA,
        BEHIND_VALUE
    }

    private static final String END = "; what stands behind it is not read";

    private final ByteReader bytes;
    private Place place = Place.OUTSIDE;
    private long listLine;
    private boolean linewise = true;
    private boolean hadALine;
    private boolean astray;
    private boolean hadAList;
    private boolean ended;

    /**
     * @param content the document; left open
     */
    public JsonPieces(InputStream content) {
        this.bytes = new ByteReader(content);
    }

    /**
     * The next value; null behind the last one.
     *
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable JsonPiece next() throws IOException {
        while (!ended) {
            bytes.passSpace();
            int octet = bytes.peek();
            if (octet < 0) {
                return end();
            }
            if (!passPunctuation(octet)) {
                return place == Place.OUTSIDE ? behindOthers(octet) : ofList(octet);
            }
        }
        return null;
    }

    /** Whether a list has begun, be it an empty one. */
    public boolean hadAList() {
        return hadAList;
    }

    private @Nullable JsonPiece end() {
        ended = true;
        return place == Place.OUTSIDE
                ? null
                : new GatheredBytes(bytes)
                        .flawed("the list that begins on line " + listLine
                                + " does not end; the file is cut short, or a bracket is missing");
    }

    /** Goes past the brackets and commas of a list. */
    private boolean passPunctuation(int octet) {
        boolean opens = place == Place.OUTSIDE && octet == '[';
        boolean closes = (place == Place.FIRST || place == Place.BEHIND_VALUE) && octet == ']';
        boolean separates = place == Place.BEHIND_VALUE && octet == ',';
        if (opens) {
            place = Place.FIRST;
            listLine = bytes.line();
            hadAList = true;
            linewise = false;
        } else if (closes) {
            place = Place.OUTSIDE;
        } else if (separates) {
            place = Place.BEHIND_COMMA;
        } else {
            return false;
        }
        bytes.pass();
        return true;
    }

    private JsonPiece behindOthers(int octet) throws IOException {
        if (octet == '{' && (!astray || bytes.isAtLineStart())) {
            return bracketed();
        }
        GatheredBytes line = new GatheredBytes(bytes);
        linewise &= hadALine || !astray;
        if (!linewise || octet == '{') {
            return broken(line, "a JSON object is expected to begin the line here");
        }
        astray = true;
        line.gatherLine();
        // No UTF-8 begins so; it is UTF-16, or no text at all, and has no lines.
        ended = line.isFirst() && octet >= 0xFE;
        return line.whole();
    }

    private JsonPiece ofList(int octet) throws IOException {
        if (place == Place.BEHIND_VALUE) {
            return broken(new GatheredBytes(bytes), "a comma is missing between two values of the list");
        }
        if (octet == ',' || octet == ']' || octet == '}') {
            return broken(new GatheredBytes(bytes), "a value of the list is missing before the " + (char) octet);
        }
        place = Place.BEHIND_VALUE;
        return octet == '{' || octet == '[' ? bracketed() : scalar();
    }

    private JsonPiece bracketed() throws IOException {
        GatheredBytes piece = new GatheredBytes(bytes);
        Brackets brackets = new Brackets();
        do {
            int octet = bytes.peek();
            if (octet < 0) {
                ended = true;
                return piece.flawed("does not end; the file is cut short, or a quote or bracket is missing");
            }
            if (beginsLine(octet, piece, brackets)) {
                boolean isObject = octet == '{' && bytes.isAtLineStart();
                linewise &= isObject;
                if (isObject && (linewise && hadALine || !brackets.allowObject())) {
                    return unclosed(piece);
                }
            }
            boolean inString = brackets.isInString();
            if (!brackets.take(octet)) {
                return broken(piece, inString ? openString() : wrongBracket(octet));
            }
            piece.gather(octet);
        } while (!brackets.areClosed());
        hadALine |= place == Place.OUTSIDE && piece.line() == bytes.line();
        astray = false;
        return piece.whole();
    }

    /** Whether a byte is the first one of a later line of an object. */
    private boolean beginsLine(int octet, GatheredBytes piece, Brackets brackets) {
        return bytes.isFirstOnLine()
                && bytes.line() > piece.line()
                && !ByteReader.isSpace(octet)
                && !brackets.isInString();
    }

    private JsonPiece unclosed(GatheredBytes piece) {
        hadALine = true;
        ended = !linewise;
        return piece.flawed(
                "does not end before line " + bytes.line() + ", where another object begins" + (linewise ? "" : END));
    }

    private JsonPiece scalar() throws IOException {
        GatheredBytes piece = new GatheredBytes(bytes);
        Brackets quotes = new Brackets();
        for (int octet = bytes.peek(); octet >= 0; octet = bytes.peek()) {
            boolean inString = quotes.isInString();
            if (!inString && (octet == ',' || octet == ']' || octet == '}' || ByteReader.isSpace(octet))) {
                break;
            }
            if (!quotes.take(octet)) {
                return broken(piece, openString());
            }
            piece.gather(octet);
        }
        return piece.whole();
    }

    private JsonPiece broken(GatheredBytes piece, String reason) throws IOException {
        if (linewise) {
            astray = true;
            bytes.passLine();
        } else {
            ended = true;
        }
        return piece.flawed("is no JSON: " + reason + (linewise ? "" : END));
    }

    private String openString() {
        return "the string on line " + bytes.line() + " does not end there; a line break in a string is written \\n,"
                + " a quote \\\"";
    }

    private String wrongBracket(int octet) {
        return "found " + (char) octet + " on line " + bytes.line() + " where "
                + (octet == '}' ? "a list" : "an object") + " is open";
    }
}
