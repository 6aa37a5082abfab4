/** Following topics: every record that is committed, one after the other, and how far one has come. */
@NullMarked
package org.claimwire.local.cli.follow;

import org.jspecify.annotations.NullMarked;
