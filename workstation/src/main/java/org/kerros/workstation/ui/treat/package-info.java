/**
 * Treating placements: as clouds of grains, heard while they are shaped. {@link org.kerros.workstation.ui.treat.CloudModel}
 * decides, {@link org.kerros.workstation.ui.treat.CloudPanel} shows; {@link org.kerros.workstation.ui.treat.Granulating}
 * turns placements into clouds and back.
 */
@NullMarked
package org.kerros.workstation.ui.treat;

import org.jspecify.annotations.NullMarked;
