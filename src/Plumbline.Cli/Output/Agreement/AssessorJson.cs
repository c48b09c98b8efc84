using Plumbline.Scores.Readers;

namespace Plumbline.Cli.Output.Agreement;

/// <summary>How one assessor judges beside the others.</summary>
internal sealed record AssessorJson(string Assessor, int Cases, int Compared, int Sufficient, double Expected, IntervalJson? Difference, IntervalJson? Drift)
{
    public static AssessorJson Of(AssessorLine line) => new(
        line.Assessor,
        line.Cases,
        line.Compared,
        line.Sufficient,
        line.Expected,
        MeasuresJson.Interval(line.Difference),
        MeasuresJson.Interval(line.Drift));
}
