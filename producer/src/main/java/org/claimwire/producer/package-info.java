/**
 * How items come in: files, folders and standard input, in the formats that {@link org.claimwire.producer.ItemFormat}
 * names, to wire items.
 *
 * <p>{@link org.claimwire.producer.intake.Intake} is the door; it needs no Kafka. {@link
 * org.claimwire.producer.kafka.Publication} sends what it hands out.
 */
@NullMarked
package org.claimwire.producer;

import org.jspecify.annotations.NullMarked;
