import ArgumentParser

@main struct Cuoituan: ParsableCommand {}
