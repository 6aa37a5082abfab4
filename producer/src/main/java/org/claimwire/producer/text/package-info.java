/** Plain text: a file is an item. {@link org.claimwire.producer.text.PlainText} says what its lines mean. */
@NullMarked
package org.claimwire.producer.text;

import org.jspecify.annotations.NullMarked;
