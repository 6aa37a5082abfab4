package org.claimwire.local.cli.text;

/** What a stretch of an article's text is to a claim, the outermost first: a figure stands in content, not around it. */
enum Marking {
    /** What is said. */
    CONTENT("32"),
    /** Who says it. */
    SOURCE("1;36"),
    /** The words that attribute. */
    CUE("35"),
    /** How many. */
    FIGURE("1;33");

    private final String colour;

    Marking(String colour) {
        this.colour = colour;
    }

    /** The ANSI code that it is shown in. */
    String colour() {
        return colour;
    }

    /** The word that stands for it. */
    String word() {
        return ScopeWords.spelled(this);
    }
}
