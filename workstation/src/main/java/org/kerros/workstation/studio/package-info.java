/**
 * A project being worked on, without a screen: {@link org.kerros.workstation.studio.Studio} is the place to start. Long
 * work runs in {@link org.kerros.workstation.studio.Jobs}; each thing people do to a project is one
 * {@link org.kerros.workstation.studio.Deed}. Window and command line both stand on this.
 */
@NullMarked
package org.kerros.workstation.studio;

import org.jspecify.annotations.NullMarked;
