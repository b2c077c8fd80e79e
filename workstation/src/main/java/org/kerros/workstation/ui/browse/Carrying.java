package org.kerros.workstation.ui.browse;

import java.awt.datatransfer.StringSelection;
import java.awt.datatransfer.Transferable;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.swing.JComponent;
import javax.swing.TransferHandler;
import org.kerros.timeline.ClipId;

/** Carries clips out of the library. Who takes them looks at what is carried: no need to pack it for other programs. */
final class Carrying extends TransferHandler {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<ClipId>> selected;
    private final transient Consumer<List<ClipId>> carried;

    Carrying(Supplier<List<ClipId>> selected, Consumer<List<ClipId>> carried) {
        this.selected = selected;
        this.carried = carried;
    }

    @Override
    public int getSourceActions(JComponent component) {
        return COPY;
    }

    @Override
    protected Transferable createTransferable(JComponent component) {
        List<ClipId> clips = selected.get();
        carried.accept(clips);
        return new StringSelection(clips.stream().map(ClipId::value).collect(Collectors.joining("\n")));
    }

    @Override
    protected void exportDone(JComponent component, Transferable data, int action) {
        carried.accept(List.of());
    }
}
