package org.kerros.workstation.studio.demo;

/** Something in the score that becomes a clip of this name. */
interface Named {
    String name();
}
