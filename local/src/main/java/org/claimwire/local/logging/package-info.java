/** What reaches standard error: logback's configuration and what it leaves out. */
@NullMarked
package org.claimwire.local.logging;

import org.jspecify.annotations.NullMarked;
