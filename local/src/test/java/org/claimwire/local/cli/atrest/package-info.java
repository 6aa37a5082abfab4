@NullMarked
package org.claimwire.local.cli.atrest;

import org.jspecify.annotations.NullMarked;
