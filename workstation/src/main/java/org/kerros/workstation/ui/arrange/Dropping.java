package org.kerros.workstation.ui.arrange;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.workstation.ui.words.Texts;

/** Takes files that are dropped on the lanes from the desktop: imports them, then places them. */
public final class Dropping extends DropTargetAdapter {
    private final TimelineModel model;
    private final Placing placing;

    public Dropping(TimelineModel model, Placing placing) {
        this.model = model;
        this.placing = placing;
    }

    @Override
    public void dragEnter(DropTargetDragEvent event) {
        dragOver(event);
    }

    @Override
    public void dragOver(DropTargetDragEvent event) {
        if (event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            model.hint().set(Texts.of("drag.drop"));
            event.acceptDrag(DnDConstants.ACTION_COPY);
        } else {
            event.rejectDrag();
        }
    }

    @Override
    public void drop(DropTargetDropEvent event) {
        event.acceptDrop(DnDConstants.ACTION_COPY);
        model.hint().set("");
        placing.files(pointer(event.getLocation().x, event.getLocation().y), files(event.getTransferable()));
        event.dropComplete(true);
    }

    private static List<Path> files(Transferable dropped) {
        try {
            List<Path> paths = new ArrayList<>();
            for (Object file : (List<?>) dropped.getTransferData(DataFlavor.javaFileListFlavor)) {
                paths.add(((File) file).toPath());
            }
            return paths;
        } catch (IOException | UnsupportedFlavorException problem) {
            throw new KerrosException(
                    Problem.UNUSABLE_INPUT, Texts.of("drop.unreadable"), Texts.of("drop.advice"), problem);
        }
    }

    private Pointer pointer(int x, int y) {
        return Pointer.at(model.scale().get().frame(x), model.lanes().get().indexAt(y));
    }
}
