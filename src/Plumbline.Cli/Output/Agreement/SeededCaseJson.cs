using Plumbline.Scores.Readers;

namespace Plumbline.Cli.Output.Agreement;

/// <summary>One seeded case as a reader judged it.</summary>
internal sealed record SeededCaseJson(string Case, int Judged, int Generous, int Harsher, double Leniency)
{
    public static SeededCaseJson Of((string Case, SeededReading Reading) read) =>
        new(read.Case, read.Reading.Judged, read.Reading.Generous, read.Reading.Harsher, read.Reading.Leniency);
}
