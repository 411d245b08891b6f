/** The use cases that move an edition: submit, approve, return, schedule, publish, withdraw. */
@NullMarked
package vn.cchc.workflow;

import org.jspecify.annotations.NullMarked;
