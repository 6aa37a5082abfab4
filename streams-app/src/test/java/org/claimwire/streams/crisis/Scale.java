package org.claimwire.streams.crisis;

/** How much is told in a crisis. */
enum Scale {
    /** Some dozen items about one outcome, to be told a hundred times over. */
    SMALL(3, 1, 2),
    /** Some hundred, about several outcomes, in one country or two. */
    FULL(4, 3, 4);

    private final int speakers;
    private final int statements;
    private final int copies;

    Scale(int speakers, int statements, int copies) {
        this.speakers = speakers;
        this.statements = statements;
        this.copies = copies;
    }

    /** The most that speak of one subject; two do at least. */
    int speakers() {
        return speakers;
    }

    /** How often each of them speaks at most before the truth has settled. */
    int statements() {
        return statements;
    }

    /** The bound, exclusive, of how many copies most statements have. */
    int copies() {
        return copies;
    }
}
