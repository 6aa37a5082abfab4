/** Producing that goes on: sources that run until they are stopped, all into one producer. */
@NullMarked
package org.claimwire.producer.live;

import org.jspecify.annotations.NullMarked;
