/** What an item says around its figures, by which it is known to tell of the same event as another. */
@NullMarked
package org.claimwire.extraction.context;

import org.jspecify.annotations.NullMarked;
