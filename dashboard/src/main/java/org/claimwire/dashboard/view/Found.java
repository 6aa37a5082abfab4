package org.claimwire.dashboard.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list.
 *
 * @param entries in their order
 * @param total how many there are on all pages
 * @param next where the next page begins behind; null on the last one
 * @param asOf the last change that it takes into account
 */
public record Found(
        List<Entry<?>> entries, int total, @Nullable Order next, EventId asOf) {}
