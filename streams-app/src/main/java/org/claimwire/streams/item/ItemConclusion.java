package org.claimwire.streams.item;

import java.util.Map;
import org.claimwire.extraction.ItemContext;
import org.jspecify.annotations.Nullable;

/**
 * What follows from all that is known of an item.
 *
 * @param uri the item
 * @param slugline that of the first usable version that has one, or null
 * @param context what the first usable version says around its figures: later ones add to a story, and do not change which it is
 * @param claims every claim that a version has held, by its name, in the order in which they were first held
 */
record ItemConclusion(String uri, @Nullable String slugline, ItemContext context, Map<String, TrackedClaim> claims) {}
