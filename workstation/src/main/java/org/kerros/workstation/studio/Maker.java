package org.kerros.workstation.studio;

import java.util.List;
import org.kerros.library.Material;
import org.kerros.library.Recipe;
import org.kerros.timeline.work.Progress;

/** Follows recipes of one kind. The same recipe and inputs give the same material, to the last bit. */
@FunctionalInterface
interface Maker {
    Material make(Recipe recipe, List<Material> inputs, Progress progress);
}
