/**
 * The command line: one thin class per command over the studio. {@link org.kerros.workstation.cli.CommandLineDoor} is the
 * place to start; {@link org.kerros.workstation.cli.Console} is where everything is printed, so tests can read it.
 */
@NullMarked
package org.kerros.workstation.cli;

import org.jspecify.annotations.NullMarked;
