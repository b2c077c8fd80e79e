#!/usr/bin/env python3
"""How good the resampler is, beside SoX's best (rate -v): a table and a picture.

    resampler-quality.py KERROS PICTURE.svg

A stepped sweep, 160 tones of 0.25 s from 200 Hz to just below half the rate, goes through each program (24-bit files).
Of every tone's steady middle, under a Kaiser window (beta 20), are measured: the level of what should be there, and the
level of all else, which is images, aliases, distortion and rounding together. Needs numpy and sox.
"""
import os, subprocess, sys, tempfile, wave
import numpy as np

PAIRS = [(8000, 48000), (16000, 44100), (16000, 48000), (22050, 44100), (22050, 48000), (44100, 48000), (48000, 96000),
         (48000, 16000), (44100, 16000), (44100, 22050), (48000, 44100), (96000, 44100), (96000, 48000), (48000, 8000)]
SHOWN = [(16000, 48000), (48000, 16000), (44100, 48000), (48000, 44100)]
TONES, SECONDS, LEVEL = 160, 0.25, 0.5


def write(path, rate, samples):
    values = np.round(samples * (2 ** 23 - 1)).astype("<i4")
    with wave.open(path, "wb") as file:
        file.setnchannels(1), file.setsampwidth(3), file.setframerate(rate)
        file.writeframes(values.view(np.uint8).reshape(-1, 4)[:, :3].tobytes())


def read(path):
    data = open(path, "rb").read()          # the wave module knows no extensible headers
    at, width = 12, 3
    while data[at:at + 4] != b"data":
        if data[at:at + 4] == b"fmt ":
            width = int.from_bytes(data[at + 22:at + 24], "little") // 8
        at += 8 + int.from_bytes(data[at + 4:at + 8], "little")
    size = int.from_bytes(data[at + 4:at + 8], "little")
    raw = np.frombuffer(data, np.uint8, size, at + 8)
    wide = np.zeros((len(raw) // width, 4), np.uint8)
    wide[:, 4 - width:] = raw[:len(wide) * width].reshape(-1, width)
    return wide.view("<i4")[:, 0] / 2.0 ** 31


def sweep(rate):
    hertz = np.linspace(200, 0.4995 * rate, TONES)
    each = int(SECONDS * rate)
    time = np.arange(each) / rate
    edge = np.minimum(1, np.minimum(time, time[::-1]) / 0.02)
    shape = 0.5 - 0.5 * np.cos(np.pi * edge)
    return hertz, LEVEL * np.concatenate([shape * np.sin(2 * np.pi * f * time) for f in hertz])


def measured(output, rate, hertz):
    """For each tone: its level against what went in, and the level of all else, in dB."""
    window_frames = int((SECONDS - 0.08) * rate)
    window = np.kaiser(window_frames, 20)
    lobe = int(np.ceil(8.5))                 # the window's main lobe, in bins to each side
    levels, rests = [], []
    for i, f in enumerate(hertz):
        start = int(round((i * SECONDS + 0.04) * rate))
        power = np.abs(np.fft.rfft(output[start:start + window_frames] * window)) ** 2
        full = (LEVEL * window.sum() / 2) ** 2 * (window ** 2).sum() / window.sum() ** 2 * window_frames
        middle = int(round(f * window_frames / rate))
        inside = np.zeros(len(power), bool)
        inside[max(0, middle - lobe):middle + lobe + 1] = True
        levels.append(10 * np.log10(power[inside].sum() / full + 1e-30) if f < rate / 2 else -300)
        rests.append(10 * np.log10(power[~inside].sum() / full + 1e-30))
    return np.array(levels), np.array(rests)


def converted(command, folder, source, target):
    hertz, samples = sweep(source)
    wave_in, wave_out = os.path.join(folder, "in.wav"), os.path.join(folder, "out.wav")
    write(wave_in, source, samples)
    subprocess.run([part.format(i=wave_in, o=wave_out, r=target) for part in command], check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return hertz, *measured(read(wave_out), target, hertz)


def figures(hertz, levels, rests, source, target):
    lower = min(source, target)
    passed = hertz <= 0.45 * lower
    kept = hertz < 0.5 * lower
    gone = hertz > 0.505 * lower
    band = hertz[(levels > -1) & kept].max() / (lower / 2)
    stopped = np.maximum(levels, rests)[gone].max() if gone.any() else None
    return np.abs(levels[passed]).max(), band, rests[passed].max(), stopped


def svg(curves, path):
    parts = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 640" font-family="sans-serif" font-size="12">',
             '<rect width="960" height="640" fill="white"/>']
    for index, pair in enumerate(SHOWN):
        left, top = 60 + 480 * (index % 2), 40 + 310 * (index // 2)
        lower = min(pair)
        parts.append(f'<text x="{left}" y="{top - 12}" font-size="14">{pair[0]} → {pair[1]} Hz</text>')
        for db in range(0, -181, -30):
            y = top - db * 240 / 180
            parts.append(f'<path d="M{left} {y}h390" stroke="#ddd"/><text x="{left - 8}" y="{y + 4}" text-anchor="end">{db}</text>')
        for name, colour in (("SoX rate -v", "#c08020"), ("Kerros", "#2060c0")):
            hertz, levels, rests = curves[name, pair]
            for values, dash in ((levels, ""), (rests, ' stroke-dasharray="3 2"')):
                points = " ".join(f"{left + f / (pair[0] / 2) * 390:.1f},{top - max(-180, v) * 240 / 180:.1f}"
                                  for f, v in zip(hertz, values))
                parts.append(f'<polyline points="{points}" fill="none" stroke="{colour}" stroke-width="1.4"{dash}/>')
        x = left + lower / pair[0] * 390
        parts.append(f'<path d="M{x} {top}v240" stroke="#888" stroke-dasharray="2 3"/>')
        for part in range(5):
            f = pair[0] / 8 * part
            parts.append(f'<text x="{left + part * 97.5}" y="{top + 256}" text-anchor="middle">{f / 1000:g} kHz</text>')
    parts.append('<text x="60" y="632"><tspan fill="#2060c0">Kerros</tspan> and <tspan fill="#c08020">SoX rate -v</tspan>: '
                 'level of a tone (lines) and of all else in the result (dashes), in dB, over its frequency. '
                 'Half the lower rate is dotted.</text></svg>')
    open(path, "w", encoding="utf-8").write("\n".join(parts) + "\n")


def main(kerros, picture):
    programs = {"Kerros": [kerros, "resample", "{i}", "--rate", "{r}", "-o", "{o}"],
                "SoX rate -v": ["sox", "-D", "{i}", "-b", "24", "{o}", "rate", "-v", "{r}"]}
    curves = {}
    print("| from → to (Hz) | program | ripple to 0.45 (dB) | −1 dB at (of half the lower rate) | all else in the pass-band (dB) | beyond 0.505 (dB) |")
    print("|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for pair in PAIRS:
            for name, command in programs.items():
                curves[name, pair] = converted(command, folder, *pair)
                ripple, band, rest, stopped = figures(*curves[name, pair], *pair)
                print(f"| {pair[0]} → {pair[1]} | {name} | {ripple:.4f} | {band:.3f} | {rest:.0f} | "
                      f"{'–' if stopped is None else f'{stopped:.0f}'} |", flush=True)
    svg(curves, picture)


main(*sys.argv[1:])
