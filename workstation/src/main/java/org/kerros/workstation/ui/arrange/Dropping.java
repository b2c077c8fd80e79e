package org.kerros.workstation.ui.arrange;

import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.awt.dnd.DnDConstants;
import java.awt.dnd.DropTargetAdapter;
import java.awt.dnd.DropTargetDragEvent;
import java.awt.dnd.DropTargetDropEvent;
import java.awt.dnd.DropTargetEvent;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.words.Texts;

/** Takes what is dropped on the lanes: clips from the library, files from the desktop. */
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
        List<ClipFace> faces = placing.carriedFaces();
        if (!faces.isEmpty()) {
            if (!model.isDragging()) {
                model.bring(faces);
            }
            model.dragTo(pointer(event.getLocation().x, event.getLocation().y));
        } else if (placing.carried().get().isEmpty() && !event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            event.rejectDrag();
            return;
        } else {
            model.hint().set(Texts.of("drag.drop"));
        }
        event.acceptDrag(DnDConstants.ACTION_COPY);
    }

    @Override
    public void dragExit(DropTargetEvent event) {
        model.cancel();
    }

    @Override
    public void drop(DropTargetDropEvent event) {
        event.acceptDrop(DnDConstants.ACTION_COPY);
        Pointer pointer = pointer(event.getLocation().x, event.getLocation().y);
        List<ClipId> clips = placing.carried().get();
        List<ClipFace> faces = placing.carriedFaces();
        if (!faces.isEmpty() && faces.size() == clips.size()) {
            model.dragTo(pointer);
            placing.dropAndSelect(faces.get(0));
        } else {
            model.cancel();
            take(event, pointer, clips);
        }
        event.dropComplete(true);
    }

    private void take(DropTargetDropEvent event, Pointer pointer, List<ClipId> clips) {
        if (!clips.isEmpty()) {
            placing.at(pointer, clips);
        } else if (event.isDataFlavorSupported(DataFlavor.javaFileListFlavor)) {
            placing.files(pointer, files(event.getTransferable()));
        }
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
