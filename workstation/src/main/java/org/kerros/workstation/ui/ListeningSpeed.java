package org.kerros.workstation.ui;

import java.util.List;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JRadioButtonMenuItem;
import org.kerros.workstation.ui.desk.Sound;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** The menu of how fast clips are listened to, like a tape: higher when faster. */
final class ListeningSpeed {
    private static final List<Double> SPEEDS = List.of(0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 4.0);

    private final Sound sound;

    ListeningSpeed(Sound sound) {
        this.sound = sound;
    }

    JMenu menu() {
        JMenu menu = new JMenu(Texts.of("menu.speed"));
        menu.setName("menu.speed");
        ButtonGroup one = new ButtonGroup();
        for (double speed : SPEEDS) {
            JRadioButtonMenuItem item = new JRadioButtonMenuItem(Texts.of("speed.times", Say.brief(speed)));
            item.setName("speed." + speed);
            item.setSelected(speed == sound.auditionSpeed());
            item.addActionListener(event -> sound.auditionSpeed(speed));
            one.add(item);
            menu.add(item);
        }
        return menu;
    }
}
