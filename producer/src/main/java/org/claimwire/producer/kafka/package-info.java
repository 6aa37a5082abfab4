/** Items to the topic: {@link org.claimwire.producer.kafka.Publication} sends all of an intake and tells what became of it. */
@NullMarked
package org.claimwire.producer.kafka;

import org.jspecify.annotations.NullMarked;
