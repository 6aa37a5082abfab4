package org.claimwire.extraction.source;

import org.claimwire.extraction.SourceKind;

/**
 * An organisation that a mention names.
 *
 * @param name as written
 * @param key its canonical key, place included
 * @param kind what it is
 * @param words its name in lower case, to find it again by a part of it
 * @param stem its key without the place: what it is one of ("interior-ministry"); the whole key of one known by name
 * @param told whether the words themselves tell which one it is, and not only the item around them
 */
record Organisation(String name, String key, SourceKind kind, String words, String stem, boolean told) {

    /** Whether it is known within its item only. */
    boolean isUnnamed() {
        return key.startsWith("unnamed:");
    }
}
