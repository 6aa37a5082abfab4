package org.claimwire.streams.item;

import org.claimwire.extraction.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that can be named from outside its item.
 *
 * @param id its claim's id and its ordinal in the claim
 * @param figure what it says
 * @param whole the id of the figure that it is a part of, or null if that is not known
 */
public record TrackedFigure(
        String id, Figure figure, @Nullable String whole) {}
