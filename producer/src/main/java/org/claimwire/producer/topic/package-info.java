/** Another topic of the cluster as a source of items. */
@NullMarked
package org.claimwire.producer.topic;

import org.jspecify.annotations.NullMarked;
