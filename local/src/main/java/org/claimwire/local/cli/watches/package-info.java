/** An editor's watches: read from a file, laid down on their topic. */
@NullMarked
package org.claimwire.local.cli.watches;

import org.jspecify.annotations.NullMarked;
