/** The embedded broker: one real, durable Kafka node, broker and controller in one, inside this JVM. */
@NullMarked
package org.claimwire.local.broker;

import org.jspecify.annotations.NullMarked;
