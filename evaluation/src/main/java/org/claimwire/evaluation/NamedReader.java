package org.claimwire.evaluation;

import java.util.function.Supplier;
import org.claimwire.extraction.ItemReader;

/**
 * A reader that can be measured beside others.
 *
 * @param name such as {@code rules}
 * @param load makes it, with its models; the time that takes is measured too
 */
public record NamedReader(String name, Supplier<? extends ItemReader> load) {}
