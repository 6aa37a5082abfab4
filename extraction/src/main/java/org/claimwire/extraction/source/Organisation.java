package org.claimwire.extraction.source;

import org.claimwire.extraction.SourceKind;

/**
 * An organisation that a mention names.
 *
 * @param name as written
 * @param key its canonical key, place included
 * @param kind what it is
 * @param words its name in lower case, to find it again by a part of it
 */
record Organisation(String name, String key, SourceKind kind, String words) {}
