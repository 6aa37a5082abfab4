/** Whether what was taken out of Maven Central is whole. */
package org.claimwire.confluent;
