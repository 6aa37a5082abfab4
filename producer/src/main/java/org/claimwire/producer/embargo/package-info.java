/** Items whose time has not come: they wait on disk, and go out when it has. */
@NullMarked
package org.claimwire.producer.embargo;

import org.jspecify.annotations.NullMarked;
