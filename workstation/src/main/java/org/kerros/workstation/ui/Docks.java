package org.kerros.workstation.ui;

import java.awt.Dimension;
import java.util.List;
import java.util.Map;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JSplitPane;
import javax.swing.JTabbedPane;
import javax.swing.SwingUtilities;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Remembered;
import org.kerros.workstation.ui.words.Texts;

/** How the panes stand: library left, inspector right, arrangement between, the tabs below. Sizes are remembered. */
final class Docks {
    private static final int LIBRARY = 320;
    private static final int INSPECTOR = 312;
    private static final int BOTTOM = 244;
    private static final Map<String, Integer> TALLER = Map.of("mixer", 332, "granulate", 320, "process", 296);
    private static final String FIRST = "generate";

    /** A tab of the bottom dock. */
    record Tab(String name, JComponent view) {}

    private final Remembered remembered;
    private final JSplitPane left;
    private final JSplitPane right;
    private final JSplitPane down;
    private final JTabbedPane tabs = new JTabbedPane();
    private final List<Tab> tabList;
    private final JComponent library;
    private final JComponent inspector;
    private String shownTab = FIRST;
    private final Value<Boolean> libraryShown = new Value<>(true);
    private final Value<Boolean> inspectorShown = new Value<>(true);
    private final Value<Boolean> bottomShown = new Value<>(true);

    Docks(Remembered remembered, JComponent library, JComponent arrange, JComponent inspector, List<Tab> tabList) {
        this.remembered = remembered;
        this.library = library;
        this.inspector = inspector;
        this.tabList = List.copyOf(tabList);
        library.setMinimumSize(new Dimension(200, 0));
        inspector.setMinimumSize(new Dimension(220, 0));
        arrange.setMinimumSize(new Dimension(360, 120));
        tabs.setMinimumSize(new Dimension(0, 120));
        tabs.setName("docks");
        tabs.setOpaque(true);
        tabList.forEach(tab -> tabs.addTab(Texts.of("tab." + tab.name()), tab.view()));
        select(remembered.text("dock.tab").orElse(FIRST));
        shownTab = current();
        tabs.addChangeListener(event -> changed());
        tabs.addPropertyChangeListener("UI", event -> SwingUtilities.invokeLater(this::hideOthers));
        right = split(JSplitPane.HORIZONTAL_SPLIT, arrange, inspector, 1);
        left = split(JSplitPane.HORIZONTAL_SPLIT, library, right, 0);
        down = split(JSplitPane.VERTICAL_SPLIT, left, tabs, 1);
        sizes();
    }

    private String current() {
        return tabList.get(Math.max(0, tabs.getSelectedIndex())).name();
    }

    // A new look forgets which tab it had shown.
    private void hideOthers() {
        tabList.forEach(tab -> tab.view().setVisible(tab.view().equals(tabs.getSelectedComponent())));
    }

    // Every tab keeps the height it was given.
    private void changed() {
        String now = current();
        if (!now.equals(shownTab) && bottomShown.get() && tabs.getHeight() > 0) {
            remembered.keep("dock.bottom." + shownTab, tabs.getHeight());
            down.setDividerLocation(down.getHeight() - Math.min(heightOf(now), down.getHeight() * 3 / 5));
        }
        shownTab = now;
        remembered.keep("dock.tab", now);
    }

    private int heightOf(String tab) {
        return remembered.number("dock.bottom." + tab, TALLER.getOrDefault(tab, BOTTOM));
    }

    private static JSplitPane split(int way, JComponent first, JComponent second, double weight) {
        JSplitPane pane = new JSplitPane(way, true, first, second);
        pane.setResizeWeight(weight);
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    private void sizes() {
        library.setPreferredSize(new Dimension(remembered.number("dock.library", LIBRARY), 400));
        inspector.setPreferredSize(new Dimension(remembered.number("dock.inspector", INSPECTOR), 400));
        tabs.setPreferredSize(new Dimension(800, heightOf(current())));
        libraryShown.watch(shown -> show(library, shown, left));
        inspectorShown.watch(shown -> show(inspector, shown, right));
        bottomShown.watch(shown -> show(tabs, shown, down));
    }

    private static void show(JComponent pane, boolean shown, JSplitPane holder) {
        if (pane.isVisible() != shown) {
            pane.setVisible(shown);
            holder.resetToPreferredSizes();
        }
    }

    /** Gives every pane the size it had, as soon as the window has its own. */
    void divide() {
        int most = TALLER.containsKey(current()) ? down.getHeight() / 2 : down.getHeight() / 3;
        down.setDividerLocation(down.getHeight() - Math.min(tabs.getPreferredSize().height, most));
        left.setDividerLocation(Math.min(library.getPreferredSize().width, left.getWidth() / 4));
        int share = Math.min(inspector.getPreferredSize().width, left.getWidth() / 4);
        right.setDividerLocation(left.getWidth() - left.getDividerLocation() - share);
    }

    /** Keeps how large the panes are. */
    void remember() {
        if (library.getWidth() > 0 && libraryShown.get()) {
            remembered.keep("dock.library", library.getWidth());
        }
        if (inspector.getWidth() > 0 && inspectorShown.get()) {
            remembered.keep("dock.inspector", inspector.getWidth());
        }
        if (tabs.getHeight() > 0 && bottomShown.get()) {
            remembered.keep("dock.bottom." + current(), tabs.getHeight());
        }
    }

    JComponent view() {
        return down;
    }

    /** Brings a tab to the front. */
    void showTab(String name) {
        bottomShown.set(true);
        select(name);
    }

    private void select(String name) {
        for (int i = 0; i < tabList.size(); i++) {
            if (tabList.get(i).name().equals(name)) {
                tabs.setSelectedIndex(i);
            }
        }
    }

    Value<Boolean> libraryShown() {
        return libraryShown;
    }

    Value<Boolean> inspectorShown() {
        return inspectorShown;
    }

    Value<Boolean> bottomShown() {
        return bottomShown;
    }
}
