/** The border between our own records and the Avro values of the topics: each is mapped here, once, and nowhere else. */
@NullMarked
package org.claimwire.streams.border;

import org.jspecify.annotations.NullMarked;
