/** Countries, demonyms and cities, and the country that an item is about. */
@NullMarked
package org.claimwire.extraction.place;

import org.jspecify.annotations.NullMarked;
