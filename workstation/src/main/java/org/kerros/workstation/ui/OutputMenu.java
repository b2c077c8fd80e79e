package org.kerros.workstation.ui;

import java.util.Optional;
import javax.swing.ButtonGroup;
import javax.swing.JMenu;
import javax.swing.JRadioButtonMenuItem;
import javax.swing.event.MenuEvent;
import javax.swing.event.MenuListener;
import org.kerros.timeline.Track;
import org.kerros.timeline.TrackId;
import org.kerros.workstation.ui.arrange.TrackCommands;
import org.kerros.workstation.ui.mix.MixerModel;
import org.kerros.workstation.ui.words.Texts;

/** The menu of what the selected track can sound through. */
final class OutputMenu {
    private final MixerModel mixer;
    private final TrackCommands tracks;
    private final JMenu menu = new JMenu(Texts.of("menu.output"));

    OutputMenu(MixerModel mixer, TrackCommands tracks) {
        this.mixer = mixer;
        this.tracks = tracks;
        menu.setName("menu.output");
        menu.addMenuListener(new MenuListener() {
            @Override
            public void menuSelected(MenuEvent event) {
                fill();
            }

            @Override
            public void menuDeselected(MenuEvent event) {}

            @Override
            public void menuCanceled(MenuEvent event) {}
        });
    }

    JMenu menu() {
        return menu;
    }

    private void fill() {
        menu.removeAll();
        Optional<Track> selected = tracks.selected();
        ButtonGroup group = new ButtonGroup();
        selected.ifPresent(track -> {
            for (TrackId output : mixer.outputs(track.id())) {
                JRadioButtonMenuItem item = new JRadioButtonMenuItem(
                        mixer.nameOf(output), track.output().equals(output));
                item.addActionListener(event -> mixer.output(track.id(), output));
                group.add(item);
                menu.add(item);
            }
        });
    }
}
