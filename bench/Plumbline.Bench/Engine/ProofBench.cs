using System.Diagnostics;
using System.Text.Json;
using Plumbline.Findings.Proofs;

namespace Plumbline.Bench.Engine;

/// <summary>The proof-reader over fifty pages of a report: the sentences of the reference set, said again until there are 25,000 words.</summary>
internal static class ProofBench
{
    private const int WordsOnFiftyPages = 25_000;
    private const int Runs = 9;

    public static int Run(string[] arguments)
    {
        var file = arguments.Length > 0 ? arguments[0] : Path.Combine("tests", "reference", "findings", "true-sentences.json");
        using var json = JsonDocument.Parse(File.ReadAllText(file));
        List<string> sentences = [.. json.RootElement.GetProperty("sentences").EnumerateArray().Select(item => item.GetString()!)];
        List<string> paragraphs = [];
        for (var words = 0; words < WordsOnFiftyPages;)
        {
            paragraphs.Add($"{sentences[paragraphs.Count % sentences.Count]} This is paragraph {paragraphs.Count}.");
            words += paragraphs[^1].Count(letter => letter == ' ') + 1;
        }

        var text = string.Join("\n\n", paragraphs);
        var times = Enumerable.Range(0, Runs).Select(_ => Time(text)).ToList();
        var median = times.Skip(1).Select(time => time.Clock).Order().ElementAt(Runs / 2);
        var processor = times.Skip(1).Select(time => time.Processor).Order().ElementAt(Runs / 2);
        Console.WriteLine($"first {times[0].Clock.TotalMilliseconds:0} ms, median of the others {median.TotalMilliseconds:0} ms "
            + $"({processor.TotalMilliseconds:0} ms of processor time, all threads), {paragraphs.Count} paragraphs");
        return 0;
    }

    private static (TimeSpan Clock, TimeSpan Processor) Time(string text)
    {
        var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        ProofReader.Read(text, "bench");
        return (watch.Elapsed, Environment.CpuUsage.TotalTime - before);
    }
}
