/** The few words about work that everyone shares: how it reports, is cancelled and fails. */
@NullMarked
package org.kerros.timeline.work;

import org.jspecify.annotations.NullMarked;
