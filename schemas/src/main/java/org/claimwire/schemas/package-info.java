/**
 * What Claimwire says to the world: its topics, their serdes, and the settings that name them.
 *
 * <p>The values on the topics are generated from {@code src/main/avro} into {@link org.claimwire.v1}.
 */
@NullMarked
package org.claimwire.schemas;

import org.jspecify.annotations.NullMarked;
