package org.kerros.projects;

/**
 * Something wrong with a project.
 *
 * @param what in words: "its sound is not what it was when it was kept"
 * @param where the file, relative to the project, or the thing: "media/ab/ab12….wav", "clip c7k2m9"
 * @param repaired whether it was put right
 */
public record Finding(String what, String where, boolean repaired) {
    Finding asRepaired() {
        return new Finding(what, where, true);
    }
}
