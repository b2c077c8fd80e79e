package org.kerros.workstation.ui.arrange;

/** A gesture under way: says at every step what it would do; only the last step is done. */
public interface Drag {
    Preview at(Pointer pointer);
}
