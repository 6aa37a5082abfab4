/** The live stream of changes: every client at its own pace, and the consumer of the topics at none of theirs. */
@NullMarked
package org.claimwire.dashboard.stream;

import org.jspecify.annotations.NullMarked;
