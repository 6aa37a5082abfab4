/** Abuse that no single room can be tested for alone; docs/abuse.md lists all of it, wherever its test stands. */
@NullMarked
package org.claimwire.local.abuse;

import org.jspecify.annotations.NullMarked;
