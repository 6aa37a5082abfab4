/** The whole pipeline on a real broker and a real registry, held against the oracle. */
@NullMarked
package org.claimwire.local.e2e;

import org.jspecify.annotations.NullMarked;
