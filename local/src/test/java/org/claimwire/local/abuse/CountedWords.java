package org.claimwire.local.abuse;

/** A text that counts how often one of its characters is looked at: the steps of a regular expression, the same on every machine. */
final class CountedWords implements CharSequence {

    private final String words;
    private final long most;
    private long looks;

    /**
     * @param most after how many looks it gives up
     */
    CountedWords(String words, long most) {
        this.words = words;
        this.most = most;
    }

    long looks() {
        return looks;
    }

    @Override
    public char charAt(int index) {
        if (++looks > most) {
            throw new TooManyLooks();
        }
        return words.charAt(index);
    }

    @Override
    public int length() {
        return words.length();
    }

    @Override
    public CharSequence subSequence(int begin, int end) {
        return words.substring(begin, end);
    }

    @Override
    public String toString() {
        return words;
    }

    /** Ends a search that would take for ever. */
    static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1;

        private TooManyLooks() {
            super(null, null, false, false);
        }
    }
}
