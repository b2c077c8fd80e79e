/**
 * The assessment report: what a piece is, what it is made of and where each of its sounds comes from, as one page of
 * HTML and the same as PDF. {@link Report} is the place to start, {@link ReportFacts} is all it is told; nothing here
 * reads a project. The page loads nothing, runs nothing, and the same facts give the same bytes.
 */
@NullMarked
package org.kerros.projects.report;

import org.jspecify.annotations.NullMarked;
