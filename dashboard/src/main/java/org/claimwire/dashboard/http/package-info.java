/** The HTTP API: who is let in, what is asked, and the answer, without a thread that waits for a slow client. */
@NullMarked
package org.claimwire.dashboard.http;

import org.jspecify.annotations.NullMarked;
