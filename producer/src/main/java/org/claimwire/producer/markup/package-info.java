/** Texts that are marked up, HTML and NITF, as the plain text of an item. */
@NullMarked
package org.claimwire.producer.markup;

import org.jspecify.annotations.NullMarked;
