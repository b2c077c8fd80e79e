package org.kerros.workstation.ui.treat;

import org.kerros.library.Parameter;
import org.kerros.timeline.Automation;
import org.kerros.workstation.ui.look.ParameterBar;

/** Makes the controls of a cloud: heard while they are turned, kept when let go, automated by the other button. */
final class CloudBars {
    private CloudBars() {}

    static ParameterBar bar(CloudModel model, Parameter parameter, String label) {
        ParameterBar bar = new ParameterBar(parameter, label, new ParameterBar.Keeper() {
            @Override
            public void moved(String typed) {
                model.tryOut(parameter, typed);
            }

            @Override
            public void done(String typed) {
                model.set(parameter, typed);
            }
        });
        if (CloudModel.canMove(parameter)) {
            bar.offer("parameter.automate", () -> model.automate(parameter));
            bar.offer("parameter.automateNot", () -> model.move(parameter, Automation.NONE));
        }
        return bar;
    }
}
