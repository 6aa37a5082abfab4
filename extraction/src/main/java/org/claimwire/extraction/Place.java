package org.claimwire.extraction;

import org.jspecify.annotations.Nullable;

/**
 * Where the people were.
 *
 * @param name as written, or the country's name where the item names no narrower place
 * @param country ISO 3166-1 alpha-2, or null if the item does not tell
 */
public record Place(String name, @Nullable String country) {}
