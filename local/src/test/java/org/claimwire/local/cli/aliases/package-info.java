@NullMarked
package org.claimwire.local.cli.aliases;

import org.jspecify.annotations.NullMarked;
