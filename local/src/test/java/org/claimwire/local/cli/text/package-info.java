@NullMarked
package org.claimwire.local.cli.text;

import org.jspecify.annotations.NullMarked;
