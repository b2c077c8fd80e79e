package org.kerros.workstation.ui.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.kerros.library.Clip;
import org.kerros.library.Parameter;
import org.kerros.library.ParameterCheck;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.Job;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.ClipFace;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Fresh;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.words.Say;
import org.kerros.workstation.ui.words.Texts;

/** What the process panel shows and does; knows no Swing. */
public final class ProcessModel {
    private static final int MOST_SEED = 100_000;

    private final Desk desk;
    private final RandomGenerator dice;
    private final List<Way> ways;
    private final Map<String, Map<String, String>> typed = new HashMap<>();
    private final Value<Optional<ClipFace>> source = new Value<>(Optional.empty());
    private final Value<Optional<ClipId>> second = new Value<>(Optional.empty());
    private final Value<Way> way;
    private final Value<Integer> changes = new Value<>(0);
    private final Value<String> hint = new Value<>("");
    private final Value<Boolean> canGo = new Value<>(false);
    private final Value<List<ClipId>> results = new Value<>(List.of());
    private final Value<Optional<Job>> job = new Value<>(Optional.empty());
    private final Cuts cuts;

    public ProcessModel(Desk desk, RandomGenerator dice) {
        this.desk = desk;
        this.dice = dice;
        ways = Way.all(desk.workshop().shaping().processes());
        way = new Value<>(ways.get(0));
        cuts = new Cuts(desk.workshop().shaping());
        desk.selection().clip().watch(ignored -> chooseShown());
        way.watch(ignored -> check());
        second.watch(ignored -> check());
    }

    // What was just made here does not become the next source by being shown.
    private void chooseShown() {
        Optional<ClipId> shown = desk.selection().clip().get();
        if (shown.isEmpty() || !results.get().contains(shown.get())) {
            source.set(shown.flatMap(desk.piece()::face)
                    .filter(face -> face.format().isAudio()));
            check();
        }
    }

    List<Way> ways() {
        return ways;
    }

    Value<Way> way() {
        return way;
    }

    /** Chooses a way by its name. */
    public void choose(String name) {
        ways.stream().filter(found -> found.name().equals(name)).findFirst().ifPresent(way::set);
    }

    /** The clip something is made of. */
    public Value<Optional<ClipFace>> source() {
        return source;
    }

    /** The other clip, for what crosses two. */
    Value<Optional<ClipId>> second() {
        return second;
    }

    /** The clips that could be the other one. */
    List<Clip> sounds() {
        return desk.piece().clips().all().stream()
                .filter(clip -> clip.format().isAudio())
                .toList();
    }

    /** Counts up whenever something was set. */
    Value<Integer> changes() {
        return changes;
    }

    private Map<String, String> typed() {
        return typed.computeIfAbsent(way.get().name(), ignored -> new LinkedHashMap<>());
    }

    /** What a parameter is set to, as typed. */
    public String value(Parameter parameter) {
        return typed().getOrDefault(parameter.name(), ParameterBar.typed(parameter.initial()));
    }

    String value(String name) {
        return parameter(name).map(this::value).orElse("");
    }

    private Optional<Parameter> parameter(String name) {
        return way.get().parameters().stream()
                .filter(found -> found.name().equals(name))
                .findFirst();
    }

    public void set(String name, String value) {
        typed().put(name, value);
        changes.change(count -> count + 1);
        check();
    }

    private void check() {
        String complaint = complaint();
        hint.set(complaint);
        canGo.set(complaint.isEmpty());
        cuts.look(way.get().isSlicing() ? source.get() : Optional.empty(), this::value);
    }

    private String complaint() {
        if (source.get().isEmpty()) {
            return Texts.of("granulate.noSource");
        }
        if (way.get().crosses() && second.get().isEmpty()) {
            return Texts.of("process.noSecond");
        }
        try {
            ParameterCheck.check(way.get().parameters(), typed(), way.get().title());
            return "";
        } catch (KerrosException problem) {
            return problem.wrong() + "; " + problem.advice();
        }
    }

    /** What will come out: "About 8.0 s", "14 pieces". */
    String outlook() {
        return source.get()
                .map(face -> {
                    if (way.get().isSlicing()) {
                        return Texts.of("process.pieces", cuts.frames().get().size());
                    }
                    double seconds = new ResultLength(way.get(), typed()).of(face.format());
                    return Texts.of("process.outlook", Say.length(seconds));
                })
                .orElse("");
    }

    /** How many regions of the spectrogram are painted. */
    public int painted() {
        return Regions.read(value(Way.REGIONS)).all().size();
    }

    /** Where the clip would be cut. */
    Cuts cuts() {
        return cuts;
    }

    /** Makes the clip, or the pieces; they are in the library when they are ready. */
    public void go() {
        if (!canGo.get() || source.get().isEmpty()) {
            return;
        }
        try {
            job.set(Optional.of(begin(source.get().get())));
        } catch (KerrosException problem) {
            desk.notice().set(Notice.of(problem));
        }
    }

    private Job begin(ClipFace face) {
        Way chosen = way.get();
        if (chosen.process().isEmpty()) {
            return desk.workshop().shaping().slice(face.id(), number("threshold"), number("gap"), this::made);
        }
        List<ClipId> clips = new ArrayList<>(List.of(face.id()));
        if (chosen.crosses()) {
            second.get().ifPresent(clips::add);
        }
        long seed = 1L + dice.nextInt(MOST_SEED);
        return desk.workshop().shaping().process(chosen.process().get(), clips, Map.copyOf(typed()), seed, this::made);
    }

    private double number(String name) {
        return Double.parseDouble(value(name));
    }

    private void made(List<Clip> clips) {
        List<ClipId> all = new ArrayList<>(clips.stream().map(Clip::id).toList());
        all.addAll(results.get());
        results.set(List.copyOf(all));
        desk.fresh().change(old -> Fresh.with(old, clips));
        clips.stream().findFirst().ifPresent(clip -> {
            desk.selection().clip().set(Optional.of(clip.id()));
            desk.sound().audition(clip.id());
        });
    }

    /** Lets a kick begin at the place of a clip that is heard at a frame of the piece. */
    public void placeKick(Placement placement, long frame) {
        double rate = desk.piece().composition().get().rate();
        double ratio = placement.treatment() instanceof Treatment.Stretch stretch ? stretch.ratio() : 1;
        double seconds = (placement.source().start() + frame - placement.start()) / ratio / rate;
        if (!(placement.treatment() instanceof Treatment.Cloud)) {
            set("offset", String.format(Locale.ROOT, "%.4f", seconds));
        }
    }

    Desk desk() {
        return desk;
    }

    /** What is missing or wrong, or empty. */
    public Value<String> hint() {
        return hint;
    }

    public Value<Boolean> canGo() {
        return canGo;
    }

    /** The clips made here, newest first. */
    public Value<List<ClipId>> results() {
        return results;
    }

    /** The job begun last. */
    Value<Optional<Job>> job() {
        return job;
    }
}
