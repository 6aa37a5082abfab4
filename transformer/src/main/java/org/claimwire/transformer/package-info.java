/** Reads who says what by a small transformer, trained on labelled articles: words into pieces, pieces into labels, spans into links. */
@NullMarked
package org.claimwire.transformer;

import org.jspecify.annotations.NullMarked;
