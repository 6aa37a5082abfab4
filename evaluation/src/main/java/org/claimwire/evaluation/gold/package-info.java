/** Labelled texts: what a reader should find, as people wrote it down. */
@NullMarked
package org.claimwire.evaluation.gold;

import org.jspecify.annotations.NullMarked;
