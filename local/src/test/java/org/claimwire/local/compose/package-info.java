/** What {@code docker-compose.yml} would start. */
@NullMarked
package org.claimwire.local.compose;

import org.jspecify.annotations.NullMarked;
