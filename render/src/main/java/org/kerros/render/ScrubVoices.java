package org.kerros.render;

/** The piece at work twice, beside what is played: two grains overlap while a place is dragged over. */
final class ScrubVoices {
    private final Mix mix;
    private final Rendering[] renderings;

    ScrubVoices(Mix mix) {
        this.mix = mix;
        this.renderings = new Rendering[] {mix.rendering(), mix.rendering()};
    }

    Mix mix() {
        return mix;
    }

    Rendering rendering(int voice) {
        return renderings[voice];
    }
}
