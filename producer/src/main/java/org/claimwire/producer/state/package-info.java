/** What a producer that goes on keeps on disk, so that a restart finds it. */
@NullMarked
package org.claimwire.producer.state;

import org.jspecify.annotations.NullMarked;
