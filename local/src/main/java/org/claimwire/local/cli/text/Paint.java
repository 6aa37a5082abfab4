package org.claimwire.local.cli.text;

/**
 * Words for a terminal, in ANSI colours or without.
 *
 * <p>What outlets and people wrote is hostile until proven otherwise: every text passes through {@link #plain}, so that no
 * article can move the cursor, recolour the screen or turn a number around.
 *
 * @param colour whether ANSI sequences are written
 */
public record Paint(boolean colour) {

    private static final String RESET = "\u001b[0m";

    /** A headline. */
    public String headline(String words) {
        return painted("1", words);
    }

    /** Who says it. */
    public String source(String words) {
        return painted("1;36", words);
    }

    /** A count of people. */
    public String count(String words) {
        return painted("1;33", words);
    }

    /** What has been taken back. */
    public String withdrawn(String words) {
        return painted("31", words);
    }

    /** What asks for a desk's eyes now. */
    public String alarm(String words) {
        return painted("1;31", words);
    }

    /** What goes on otherwise than before. */
    public String change(String words) {
        return painted("1;33", words);
    }

    /** What is over. */
    public String relief(String words) {
        return painted("1;32", words);
    }

    /** What matters less. */
    public String faint(String words) {
        return painted("2", words);
    }

    /** What turns the colour of a mark on; nothing without colours. */
    String begin(Marking marking) {
        return colour ? "\u001b[" + marking.colour() + "m" : "";
    }

    /** What turns any colour off. */
    String end() {
        return colour ? RESET : "";
    }

    /** What is marked so, as a legend shows it. */
    String marked(Marking marking) {
        return begin(marking) + marking.word() + end();
    }

    private String painted(String code, String words) {
        String plain = plain(words);
        return colour && !plain.isEmpty() ? "\u001b[" + code + "m" + plain + RESET : plain;
    }

    /** The words in one line; characters that steer a terminal or change the direction of writing are made visible. */
    public static String plain(String words) {
        return Visible.of(words.replaceAll("\\s+", " "));
    }
}
