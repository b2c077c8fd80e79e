package org.kerros.workstation.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Every command by its name, in the order help lists them. */
final class Commands {
    private Commands() {}

    static Map<String, Supplier<Object>> all() {
        Map<String, Supplier<Object>> commands = new LinkedHashMap<>();
        commands.put("new", NewCommand::new);
        commands.put("info", InfoCommand::new);
        commands.put("check", CheckCommand::new);
        commands.put("script", ScriptCommand::new);
        commands.put("import", ImportCommand::new);
        commands.put("clips", ClipsCommand::new);
        commands.put("show", ShowCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("tag", TagCommand::new);
        commands.put("models", ModelsCommand::new);
        commands.put("generate", GenerateCommand::new);
        commands.put("regenerate", RegenerateCommand::new);
        commands.put("dataset", DatasetCommand::described);
        commands.put("train", TrainCommand::described);
        commands.put("edl", EdlCommand::new);
        commands.put("render-notes", RenderNotesCommand::new);
        commands.put("granulate", GranulateCommand::new);
        commands.put("effects", EffectsCommand::new);
        commands.put("process", ProcessCommand::new);
        commands.put("slice", SliceCommand::new);
        commands.put("kick", KickCommand::new);
        commands.put("keep-range", KeepRangeCommand::new);
        commands.put("bounce", BounceCommand::new);
        commands.put("stems", StemsCommand::new);
        commands.put("resample", ResampleCommand::new);
        commands.put("loudness", LoudnessCommand::new);
        commands.put("devices", DevicesCommand::new);
        commands.put("record", RecordCommand::new);
        commands.put("report", ReportCommand::new);
        commands.put("demo", DemoCommand::new);
        commands.put("bench", BenchCommand::new);
        return commands;
    }
}
