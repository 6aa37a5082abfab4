/** Who a mention stands for: institutions, people, pronouns and the unnamed, resolved within the item. */
@NullMarked
package org.claimwire.extraction.source;

import org.jspecify.annotations.NullMarked;
