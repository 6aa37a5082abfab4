@NullMarked
package org.claimwire.local.cli.json;

import org.jspecify.annotations.NullMarked;
