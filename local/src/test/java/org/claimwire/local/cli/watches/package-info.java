@NullMarked
package org.claimwire.local.cli.watches;

import org.jspecify.annotations.NullMarked;
