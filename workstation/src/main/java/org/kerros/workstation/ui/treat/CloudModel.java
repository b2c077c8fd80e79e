package org.kerros.workstation.ui.treat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.kerros.library.Clip;
import org.kerros.library.Parameter;
import org.kerros.render.grains.GrainCloud;
import org.kerros.timeline.Automation;
import org.kerros.timeline.ClipId;
import org.kerros.timeline.CloudSource;
import org.kerros.timeline.FrameRange;
import org.kerros.timeline.Placement;
import org.kerros.timeline.Treatment;
import org.kerros.timeline.Treatment.Cloud;
import org.kerros.timeline.edit.Edit;
import org.kerros.timeline.edit.Together;
import org.kerros.timeline.edit.TreatPlacement;
import org.kerros.timeline.work.KerrosException;
import org.kerros.workstation.studio.Value;
import org.kerros.workstation.ui.desk.Desk;
import org.kerros.workstation.ui.desk.Fresh;
import org.kerros.workstation.ui.desk.Notice;
import org.kerros.workstation.ui.look.ParameterBar;
import org.kerros.workstation.ui.words.Texts;

/**
 * The cloud of the one placement that is selected, if it is one: what is set, what moves, where grains come from. While
 * something is turned it is heard; letting go is one edit. Knows no Swing.
 */
public final class CloudModel {
    private static final int MOST_SEED = 100_000;
    private static final int MOST_SOURCES = 8;

    private final Desk desk;
    private final RandomGenerator dice;
    private final Value<Optional<Placement>> placement = new Value<>(Optional.empty());
    private final Value<String> moving = new Value<>("");
    private final Value<Boolean> locked = new Value<>(false);

    public CloudModel(Desk desk, RandomGenerator dice) {
        this.desk = desk;
        this.dice = dice;
        desk.selection().placements().watch(ignored -> look());
        desk.piece().composition().watch(ignored -> look());
    }

    private void look() {
        Optional<Placement> now = desk.selection()
                .only(desk.piece().composition().get())
                .filter(found -> found.treatment() instanceof Cloud);
        if (!now.equals(placement.get())) {
            boolean other = !now.map(Placement::id).equals(placement.get().map(Placement::id));
            placement.set(now);
            if (other || !cloud().map(Cloud::automation).orElse(Map.of()).containsKey(moving.get())) {
                moving.set(cloud().stream()
                        .flatMap(cloud -> cloud.automation().keySet().stream())
                        .findFirst()
                        .orElse(""));
            }
        }
    }

    /** The placement that is a cloud, if one is selected. */
    public Value<Optional<Placement>> placement() {
        return placement;
    }

    public Optional<Cloud> cloud() {
        return placement.get().map(Placement::treatment).map(Cloud.class::cast);
    }

    public Desk desk() {
        return desk;
    }

    /** What a parameter is set to, as typed. */
    public String value(Parameter parameter) {
        return cloud().flatMap(cloud -> Optional.ofNullable(cloud.settings().get(parameter.name())))
                .orElseGet(() -> ParameterBar.typed(parameter.initial()));
    }

    /** Lets a value be heard that is not kept. */
    public void tryOut(Parameter parameter, String typed) {
        edit(cloud -> with(cloud, parameter, typed)).ifPresent(desk.piece()::tryOut);
    }

    public void set(Parameter parameter, String typed) {
        if (typed.equals(value(parameter))) {
            desk.piece().stopTrying();
        } else {
            apply(ParameterBar.label(parameter.name()), cloud -> with(cloud, parameter, typed));
        }
    }

    private static Cloud with(Cloud cloud, Parameter parameter, String typed) {
        Map<String, String> settings = new LinkedHashMap<>(cloud.settings());
        settings.put(parameter.name(), typed);
        return new Cloud(cloud.frames(), cloud.seed(), settings, cloud.automation(), cloud.others());
    }

    /** Whether a parameter can move over time. */
    public static boolean canMove(Parameter parameter) {
        return GrainCloud.automatable().contains(parameter);
    }

    /** The parameter whose curve is shown, or empty. */
    public Value<String> moving() {
        return moving;
    }

    /** How a parameter moves over frames of the cloud. */
    public Automation automation(String parameter) {
        return cloud().map(cloud -> cloud.automation().getOrDefault(parameter, Automation.NONE))
                .orElse(Automation.NONE);
    }

    /** Shows the curve of a parameter; one that does not move yet gets a first point where it stands. */
    public void automate(Parameter parameter) {
        if (automation(parameter.name()).isEmpty()) {
            double now = Numbers.of(parameter, value(parameter));
            move(parameter, Automation.of(new Automation.Point(0, now)));
        }
        moving.set(parameter.name());
    }

    /** Lets a parameter move so; {@link Automation#NONE} lets it stand. */
    public void move(Parameter parameter, Automation curve) {
        apply(Texts.of("edit.automate", ParameterBar.label(parameter.name())), cloud -> moved(cloud, parameter, curve));
    }

    /** Lets a curve be heard that is not kept. */
    public void tryOut(Parameter parameter, Automation curve) {
        edit(cloud -> moved(cloud, parameter, curve)).ifPresent(desk.piece()::tryOut);
    }

    private static Cloud moved(Cloud cloud, Parameter parameter, Automation curve) {
        Map<String, Automation> lanes = new LinkedHashMap<>(cloud.automation());
        lanes.put(parameter.name(), curve);
        return new Cloud(cloud.frames(), cloud.seed(), cloud.settings(), lanes, cloud.others());
    }

    /** Whether the seed is kept from being thrown anew. */
    public Value<Boolean> locked() {
        return locked;
    }

    /** Throws another seed, unless it is locked. */
    public void roll() {
        if (!locked.get()) {
            seed(1L + dice.nextInt(MOST_SEED));
        }
    }

    public void seed(long seed) {
        apply(
                Texts.of("granulate.seed"),
                cloud -> new Cloud(cloud.frames(), seed, cloud.settings(), cloud.automation(), cloud.others()));
    }

    /** Takes grains from these clips too, as often as from the placement's own. */
    public void addSources(List<ClipId> clips) {
        List<ClipId> sounds = clips.stream()
                .filter(clip -> desk.piece()
                        .face(clip)
                        .filter(face -> face.format().isAudio())
                        .isPresent())
                .toList();
        if (!sounds.isEmpty()) {
            apply(Texts.of("cloud.sources"), cloud -> {
                List<CloudSource> more = new ArrayList<>(cloud.others());
                sounds.stream().limit(MOST_SOURCES - more.size()).forEach(clip -> more.add(new CloudSource(clip, 1)));
                return sourced(cloud, more);
            });
        }
    }

    public void removeSource(int index) {
        apply(Texts.of("cloud.sources"), cloud -> {
            List<CloudSource> fewer = new ArrayList<>(cloud.others());
            fewer.remove(index);
            return sourced(cloud, fewer);
        });
    }

    /** How often one of the other clips is chosen, against 1 for the placement's own. */
    public void weigh(int index, double weight, boolean forGood) {
        UnaryOperator<Cloud> change = cloud -> {
            List<CloudSource> others = new ArrayList<>(cloud.others());
            others.set(index, new CloudSource(others.get(index).clip(), weight));
            return sourced(cloud, others);
        };
        if (forGood) {
            apply(Texts.of("cloud.weight"), change);
        } else {
            edit(change).ifPresent(desk.piece()::tryOut);
        }
    }

    private static Cloud sourced(Cloud cloud, List<CloudSource> others) {
        return new Cloud(cloud.frames(), cloud.seed(), cloud.settings(), cloud.automation(), others);
    }

    /** Replaces settings and curves at once, as presets do; where grains come from stays. */
    void replace(String label, Map<String, String> settings, Map<String, Automation> automation) {
        apply(label, cloud -> {
            Map<String, String> kept = new LinkedHashMap<>(settings);
            for (String own : List.of("from", "to")) {
                String typed = cloud.settings().get(own);
                if (typed != null) {
                    kept.put(own, typed);
                }
            }
            return new Cloud(cloud.frames(), cloud.seed(), kept, automation, cloud.others());
        });
    }

    /** Makes a clip of the whole cloud, sample for sample what is heard. */
    public void render() {
        placement
                .get()
                .ifPresent(found -> cloud().ifPresent(cloud -> {
                    try {
                        desk.workshop().shaping().renderCloud(found.clip(), cloud, this::made);
                    } catch (KerrosException problem) {
                        desk.notice().set(Notice.of(problem));
                    }
                }));
    }

    private void made(List<Clip> clips) {
        desk.fresh().change(old -> Fresh.with(old, clips));
        clips.forEach(clip -> desk.notice().set(Notice.done(Texts.of("cloud.rendered", clip.name()))));
    }

    /** Plays the clip as it is again. */
    public void back() {
        new Granulating(desk, dice).back();
    }

    /** The frame of the cloud that is heard now; nothing if another part of the piece is. */
    public OptionalLong heard() {
        long now = desk.playhead().get();
        return placement
                .get()
                .filter(found -> found.range().contains(now))
                .map(found -> OptionalLong.of(found.source().start() + now - found.start()))
                .orElse(OptionalLong.empty());
    }

    private void apply(String label, UnaryOperator<Cloud> change) {
        edit(change).ifPresent(edit -> desk.piece().apply(new Together(Texts.of("edit.cloud", label), List.of(edit))));
    }

    private Optional<Edit> edit(UnaryOperator<Cloud> change) {
        return placement
                .get()
                .flatMap(found -> cloud().map(change).map(next -> {
                    FrameRange source = found.source().end() <= next.frames()
                            ? found.source()
                            : new FrameRange(0, Math.min(found.length(), next.frames()));
                    return new TreatPlacement(found.id(), (Treatment) next, source);
                }));
    }
}
