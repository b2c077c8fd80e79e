package org.kerros.generators;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kerros.generators.checkpoint.ContentKind;
import org.kerros.library.CheckpointCard;
import org.kerros.library.CheckpointCatalog;
import org.kerros.library.MediaHash;
import org.kerros.timeline.work.KerrosException;
import org.kerros.timeline.work.Problem;

/**
 * The trained models at hand: starter checkpoints that come with Kerros, and those people added. Added ones stay where
 * they are; the registry remembers where, and what their content was. May be used from any thread.
 */
public final class Checkpoints implements CheckpointCatalog {
    private final List<StarterCheckpoint> starters = StarterCheckpoint.all();
    private final CheckpointRegistry registry;

    /**
     * The starters and what is registered in a folder.
     *
     * @param registryFolder made when the first checkpoint is added
     */
    public Checkpoints(Path registryFolder) {
        this.registry = new CheckpointRegistry(registryFolder.resolve("checkpoints.json"));
    }

    @Override
    public List<CheckpointCard> all() {
        List<CheckpointCard> cards = new ArrayList<>();
        Stream.concat(
                        starters.stream().map(StarterCheckpoint::card),
                        registry.entries().stream().map(RegisteredCheckpoint::card))
                .filter(card -> cards.stream().noneMatch(known -> known.hash().equals(card.hash())))
                .forEach(cards::add);
        return cards;
    }

    @Override
    public Optional<CheckpointCard> find(MediaHash hash) {
        return all().stream().filter(card -> card.hash().equals(hash)).findFirst();
    }

    @Override
    public void add(CheckpointCard card) {
        if (find(card.hash()).isEmpty()) {
            registry.put(new RegisteredCheckpoint(card, List.of()));
        }
    }

    /**
     * Registers a checkpoint where it lies. One of the same content that is known already gets this place and name.
     *
     * @param name for people, or null for the name it has
     * @param licence of the weights, or null for what the checkpoint says itself
     * @param dataset what it was trained on, or null for what the checkpoint says itself
     * @throws KerrosException if nothing is there, or nothing that Kerros can play
     */
    public CheckpointCard add(
            Path fileOrFolder, @Nullable String name, @Nullable String licence, @Nullable String dataset) {
        FoundCheckpoint found = recognise(fileOrFolder);
        CheckpointCard read = found.card();
        CheckpointCard card = new CheckpointCard(
                read.hash(),
                read.generator(),
                name == null ? read.name() : name,
                read.rate(),
                licence == null ? read.licence() : licence,
                dataset == null ? read.dataset() : dataset,
                read.facts(),
                read.parts());
        registry.put(RegisteredCheckpoint.at(card, found.files()));
        return card;
    }

    private static FoundCheckpoint recognise(Path place) {
        String what = ContentKind.describe(place);
        return Generators.all().stream()
                .flatMap(generator -> generator.recognise(place).stream())
                .findFirst()
                .orElseThrow(() -> new KerrosException(
                        Problem.UNUSABLE_INPUT,
                        "\"" + place + "\" is " + what + ", which Kerros cannot play",
                        "choose a Melody RNN made by kerros train: a folder with model.safetensors, or that file"));
    }

    /**
     * A checkpoint ready to be played: its files are there and hold what they held when it was added.
     *
     * @throws KerrosException if a file is missing or has changed
     */
    public Checkpoint open(CheckpointCard card) {
        Optional<StarterCheckpoint> starter = starters.stream()
                .filter(known -> known.card().hash().equals(card.hash()))
                .findFirst();
        if (starter.isPresent()) {
            return starter.get().open();
        }
        RegisteredCheckpoint registered = registry.entries().stream()
                .filter(entry -> entry.card().hash().equals(card.hash()))
                .findFirst()
                .orElseThrow(() -> RegisteredCheckpoint.notHere(card));
        RegisteredCheckpoint verified = registered.verified();
        if (!verified.equals(registered)) {
            registry.put(verified);
        }
        return verified.open();
    }

    /**
     * The card of an id, a full hash or a name.
     *
     * @throws KerrosException if there is none, or if a name stands for several
     */
    public CheckpointCard named(String idOrName) {
        return only(
                        idOrName,
                        card -> card.id().equals(idOrName) || card.hash().hex().equals(idOrName))
                .or(() -> only(idOrName, card -> card.name().equals(idOrName)))
                .or(() -> only(idOrName, card -> card.name().equalsIgnoreCase(idOrName)))
                .orElseThrow(() -> new KerrosException(
                        Problem.NOT_FOUND,
                        "there is no model \"" + idOrName + "\"",
                        "use one of " + all().stream().map(CheckpointCard::name).toList()
                                + " or add one with kerros models add"));
    }

    private Optional<CheckpointCard> only(String wanted, Predicate<CheckpointCard> fits) {
        List<CheckpointCard> cards = all().stream().filter(fits).toList();
        if (cards.size() > 1) {
            throw new KerrosException(
                    Problem.USAGE,
                    cards.size() + " models are named \"" + wanted + "\"",
                    "use an id: " + cards.stream().map(CheckpointCard::id).toList());
        }
        return cards.stream().findFirst();
    }
}
