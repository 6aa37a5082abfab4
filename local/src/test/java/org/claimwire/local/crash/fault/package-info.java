/** What may happen to a running installation: one class each. */
@NullMarked
package org.claimwire.local.crash.fault;

import org.jspecify.annotations.NullMarked;
