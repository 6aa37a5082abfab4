@org.jspecify.annotations.NullMarked
package org.claimwire.local.cli.deadletters;
