package org.kerros.workstation.ui;

/** What menus, buttons and keys outside the panels can ask the window to do. */
interface Deeds {
    void newPiece();

    void openPiece();

    void openDemo();

    void importFiles();

    void showGenerate();

    void showGranulate();

    void showInspector();

    void record();

    void soundSettings();

    void bounce();

    void stems();

    void report();

    void close();
}
