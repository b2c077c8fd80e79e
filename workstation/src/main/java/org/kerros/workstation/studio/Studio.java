package org.kerros.workstation.studio;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kerros.generators.Checkpoints;
import org.kerros.library.AudioBuffer;
import org.kerros.library.CheckpointCard;
import org.kerros.library.Clip;
import org.kerros.library.ClipCatalog;
import org.kerros.library.MediaStore;
import org.kerros.projects.Project;
import org.kerros.render.Mix;
import org.kerros.render.Player;
import org.kerros.render.grains.LiveCloud;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Composition;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;
import org.kerros.timeline.work.Progress;

/**
 * An open project being worked on: its composition with undo, its library, and what works on them. Confined to the
 * editing thread – the event thread in the window, the main thread on the command line – except for media, models, jobs
 * and player, which may be asked from any.
 */
public final class Studio implements AutoCloseable {
    private final Project project;
    private final Checkpoints models;
    private final Jobs jobs;
    private final InstantSource clock;
    private final Supplier<Player> players;
    private final Sources sources;
    private final Value<Composition> composition;
    private final Listeners<Studio> library = new Listeners<>();
    private final Waveforms waveforms;
    private final ExportLog exports;
    private @Nullable Listening listening;

    /**
     * A studio over an open project, which it closes in the end.
     *
     * @param players makes the player when it is first wanted: most commands never play
     */
    public Studio(Project project, Checkpoints models, Jobs jobs, InstantSource clock, Supplier<Player> players) {
        this.project = project;
        this.models = models;
        this.jobs = jobs;
        this.clock = clock;
        this.players = players;
        sources = new Sources(project.media(), project.clips()::find, project.clips()::all, project.cacheFolder());
        composition = new Value<>(project.composition());
        waveforms = new Waveforms(project.media(), project.cacheFolder(), jobs);
        exports = new ExportLog(project.exportsFolder());
    }

    public Project project() {
        return project;
    }

    public Composition composition() {
        return composition.get();
    }

    /**
     * Makes an edit, and tells those who watch the composition.
     *
     * @throws IllegalArgumentException if the edit does not fit; nothing changes then
     */
    public void apply(Edit edit) {
        composition.set(project.apply(edit));
    }

    /**
     * Lets an edit be heard that is not made: while something is being turned. Ends with the next edit or
     * {@link #stopTrying}. What does not fit is not heard.
     */
    public void tryOut(Edit edit) {
        if (listening != null) {
            listening.hear(edit.applyTo(composition()));
        }
    }

    /** Lets the composition be heard as it is again. */
    public void stopTrying() {
        if (listening != null) {
            listening.hear(composition());
        }
    }

    public boolean canUndo() {
        return project.canUndo();
    }

    public boolean canRedo() {
        return project.canRedo();
    }

    /** The edit {@link #undo} would take back. */
    public Optional<Edit> nextUndo() {
        return project.history().nextUndo();
    }

    /** The edit {@link #redo} would make again. */
    public Optional<Edit> nextRedo() {
        return project.history().nextRedo();
    }

    public void undo() {
        composition.set(project.undo());
    }

    public void redo() {
        composition.set(project.redo());
    }

    /** Tells the composition, now and after every edit, undo and redo. */
    public Subscription watchComposition(Consumer<Composition> watcher) {
        return composition.watch(watcher);
    }

    /** Tells whenever clips came in or changed. */
    public Subscription watchLibrary(Runnable watcher) {
        return library.add(studio -> watcher.run());
    }

    public ClipCatalog clips() {
        return project.clips();
    }

    /**
     * The clip of an id.
     *
     * @throws KerrosException if there is none
     */
    public Clip clip(ClipId id) {
        return clips().find(id)
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND, "there is no clip \"" + id + "\"", "list the clips and choose one of them"));
    }

    public MediaStore media() {
        return project.media();
    }

    /** The trained models at hand. */
    public Checkpoints models() {
        return models;
    }

    public Jobs jobs() {
        return jobs;
    }

    public InstantSource clock() {
        return clock;
    }

    /** Overviews of sound for drawing. */
    public Waveforms waveforms() {
        return waveforms;
    }

    /** Plays the composition, and follows its edits from the first time this is called. */
    public Player player() {
        Listening wanted = listening;
        if (wanted == null) {
            wanted = new Listening(this, players.get());
            listening = wanted;
        }
        return wanted.player();
    }

    /** Plays no more; the next time, a new player is made. */
    public void forgetPlayer() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    /** A clip by itself, at its own rate, made ready to be heard. */
    public Mix mixOf(Clip clip, Progress progress) {
        return sources.alone(clip, progress);
    }

    /** The composition made ready to be heard, all of it. On the editing thread; for short pieces and for tests. */
    public Mix mix(Progress progress) {
        return sources.mixes().build(sources.whole(composition()), progress);
    }

    /** The cloud a placement plays, worked out beside the editing thread and handed over on it. */
    public void cloud(Placement placement, Treatment.Cloud cloud, Consumer<LiveCloud> taker) {
        int rate = composition().rate();
        sources.know(composition());
        jobs.prepare("Look at grains", () -> sources.mixes().cloud(placement.clip(), cloud, rate), taker);
    }

    /** The sound of a clip, read beside the editing thread; what is made of it is handed over on that. */
    public <T> void look(Clip clip, Function<AudioBuffer, T> look, Consumer<T> taker) {
        jobs.prepare("Look at " + clip.name(), () -> look.apply((AudioBuffer) sources.material(clip)), taker);
    }

    Sources sources() {
        return sources;
    }

    ExportLog exports() {
        return exports;
    }

    /** Adds finished clips to the library, each under a new id. */
    List<Clip> take(List<FreshClip> fresh) {
        List<Clip> clips = new ArrayList<>();
        for (FreshClip clip : fresh) {
            clips.add(new Clip(
                    project.newClipId(),
                    clip.name(),
                    clip.media(),
                    clip.format(),
                    clip.provenance(),
                    Clip.Notice.NONE));
            clips().add(clips.get(clips.size() - 1), clip.descriptors());
        }
        library.tell(this);
        return clips;
    }

    /** Replaces name, notice or confirmed provenance of clips that are there. */
    public void update(List<Clip> clips) {
        clips.forEach(clips()::update);
        library.tell(this);
    }

    /** To be called by whoever changed the project itself. */
    void refresh() {
        composition.set(project.composition());
        library.tell(this);
    }

    /** Keeps the card of a model this project has used. */
    void remember(CheckpointCard card) {
        project.checkpoints().add(card);
    }

    /** Stops what runs, plays no more, and closes the project. */
    @Override
    public void close() {
        jobs.close();
        if (listening != null) {
            listening.close();
        }
        project.close();
    }
}
