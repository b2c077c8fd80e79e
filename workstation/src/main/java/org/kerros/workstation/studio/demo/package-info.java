/**
 * The piece that shows what Kerros does. {@link org.kerros.workstation.studio.demo.Score} says what is played,
 * {@link org.kerros.workstation.studio.demo.MakeDemo} plays it: everything in it is generated, made and placed by the same
 * deeds that people use.
 */
@NullMarked
package org.kerros.workstation.studio.demo;

import org.jspecify.annotations.NullMarked;
