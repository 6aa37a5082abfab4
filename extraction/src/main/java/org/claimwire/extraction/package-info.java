/**
 * Reading: a text in, attributed claims and casualty figures out. No Kafka, no Avro, no I/O.
 *
 * <p>{@link org.claimwire.extraction.ItemReader} is the door; the records beside it are what it hands out.
 */
@NullMarked
package org.claimwire.extraction;

import org.jspecify.annotations.NullMarked;
