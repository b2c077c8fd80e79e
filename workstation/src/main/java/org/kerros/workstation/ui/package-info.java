/**
 * The window. {@link org.kerros.workstation.ui.KerrosWindow} opens a piece in it; {@link org.kerros.workstation.ui.Workbench}
 * puts the panels together. Models that decide and panels that show are kept apart in packages: {@code arrange} (tracks over
 * time), {@code browse} (library), {@code inspect}, {@code make} (generate, granulate), {@code give} (bounce, report); what
 * they share lies in {@code desk}, how it looks in {@code look}, every word in {@code words}.
 */
@NullMarked
package org.kerros.workstation.ui;

import org.jspecify.annotations.NullMarked;
