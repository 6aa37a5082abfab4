package org.claimwire.streams.situation;

/** What may be held against a source, told by the first word of its key. */
public enum SourceClass {
    /** Somebody who can be held to it. */
    NAMED,
    /** An outlet, which repeats others as often as it counts itself. */
    MEDIA,
    /** Nobody that could be named, known within one item only. */
    UNNAMED;

    /** The class of a source's key. */
    public static SourceClass of(String key) {
        if (key.startsWith("unnamed:")) {
            return UNNAMED;
        }
        return key.startsWith("outlet:") ? MEDIA : NAMED;
    }
}
