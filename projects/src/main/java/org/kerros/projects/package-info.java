/**
 * Keeps a piece: its folder, journal, snapshots and database. {@link org.kerros.projects.Project} is the place to
 * start. The journal is the truth, the database is how it is searched: it can be thrown away at any time.
 */
@NullMarked
package org.kerros.projects;

import org.jspecify.annotations.NullMarked;
