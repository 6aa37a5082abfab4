@NullMarked
package org.claimwire.local.cli;

import org.jspecify.annotations.NullMarked;
