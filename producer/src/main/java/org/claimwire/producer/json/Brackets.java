package org.claimwire.producer.json;

/**
 * The brackets that are open between two bytes of JSON. It tells where a value ends and where it cannot go on, and no
 * more: what stands between the brackets is read later.
 */
final class Brackets {

    /** Of deeper levels it is only known that they are open; nobody reads them, see {@code Limits.NESTING}. */
    private static final int KNOWN_LEVELS = Long.SIZE;

    private long lists;
    private int depth;
    private boolean inString;
    private boolean escaped;
    private int last;

    /**
     * Takes the next byte.
     *
     * @return whether it can stand here; a line feed in a string cannot, nor a bracket that closes one of the other kind
     */
    boolean take(int octet) {
        if (inString) {
            return takeInString(octet);
        }
        if (!ByteReader.isSpace(octet)) {
            last = octet;
        }
        return switch (octet) {
            case '{', '[' -> open(octet);
            case '}', ']' -> close(octet);
            case '"' -> inString = true;
            default -> true;
        };
    }

    /** Whether every bracket and every string is closed. */
    boolean areClosed() {
        return depth == 0 && !inString;
    }

    /** Whether the next byte is part of a string. */
    boolean isInString() {
        return inString;
    }

    /** Whether an object may begin here: in a list behind a bracket or comma, in an object behind a colon. */
    boolean allowObject() {
        if (depth > KNOWN_LEVELS) {
            return true;
        }
        return isList() ? last == '[' || last == ',' : last == ':';
    }

    private boolean takeInString(int octet) {
        if (escaped) {
            escaped = false;
        } else if (octet == '\\') {
            escaped = true;
        } else if (octet == '"') {
            inString = false;
        }
        return octet != '\n';
    }

    private boolean open(int octet) {
        depth++;
        if (depth <= KNOWN_LEVELS) {
            long level = 1L << (depth - 1);
            lists = octet == '[' ? lists | level : lists & ~level;
        }
        return true;
    }

    private boolean close(int octet) {
        boolean fits = depth > KNOWN_LEVELS || isList() == (octet == ']');
        depth--;
        return fits;
    }

    private boolean isList() {
        return depth > 0 && (lists & 1L << (depth - 1)) != 0;
    }
}
