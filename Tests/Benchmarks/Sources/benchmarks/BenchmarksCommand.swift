import ArgumentParser

/// `swift run --package-path Tests/Benchmarks -c release -Xswiftc -static-stdlib benchmarks <name>`
@main
struct BenchmarksCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "benchmarks", abstract: "Measures Tagline on generated news, each figure beside its target.",
        subcommands: [
            IngestBenchmark.self, PagesBenchmark.self, HashtagsBenchmark.self, MarkBenchmark.self, ParseBenchmark.self,
            ReaderBenchmark.self, ArticleBenchmark.self, TagsBenchmark.self, TreesBenchmark.self, SearchBenchmark.self,
            RefreshBenchmark.self, NewsroomServer.self, HeadlinesBenchmark.self,
            BesideBenchmark.self, CommandLineBenchmark.self, KillBenchmark.self, SoakBenchmark.self,
            FloorBenchmark.self, CorpusFigures.self, IngestWorker.self,
        ])
}
