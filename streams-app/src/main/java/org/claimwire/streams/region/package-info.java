/** What is concluded of one country: from what items say of it to situations, alerts and standing figures. Plain code. */
@NullMarked
package org.claimwire.streams.region;

import org.jspecify.annotations.NullMarked;
