package org.kerros.workstation.ui.desk;

import org.kerros.projects.About;
import org.kerros.projects.Project;

/** What an open project says about itself. */
public final class StudioPaper implements Paper {
    private final Project project;

    public StudioPaper(Project project) {
        this.project = project;
    }

    @Override
    public Words words() {
        About about = project.about();
        return new Words(about.title(), about.author(), about.concept());
    }

    @Override
    public void write(Words words) {
        String title = words.title().isBlank() ? project.about().title() : words.title();
        project.describe(new About(title, words.author(), words.concept()));
    }
}
