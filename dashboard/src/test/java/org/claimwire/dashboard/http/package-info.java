/** The API over HTTP, as a client sees it. */
@NullMarked
package org.claimwire.dashboard.http;

import org.jspecify.annotations.NullMarked;
