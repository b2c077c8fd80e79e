/**
 * Making clips: with models, and from grains of other clips. {@link org.kerros.workstation.ui.make.GenerateModel} and
 * {@link org.kerros.workstation.ui.make.GranulateModel} decide, the panels show. Both are made of
 * {@link org.kerros.workstation.ui.make.Setting}s, one for each parameter the maker declares.
 */
@NullMarked
package org.kerros.workstation.ui.make;

import org.jspecify.annotations.NullMarked;
