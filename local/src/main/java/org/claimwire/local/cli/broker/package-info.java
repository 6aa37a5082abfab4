/** Asking the broker, and following its topics: every committed record, one after the other. */
@NullMarked
package org.claimwire.local.cli.broker;

import org.jspecify.annotations.NullMarked;
